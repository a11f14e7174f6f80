// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/samples.h"

#include "core/schemaversion.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace tidemark::samples
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr double pi = 3.14159265358979;

QStringList typesOf(Dataset dataset, bool live)
{
    if (dataset == Dataset::HttpRequest)
        return live ? QStringList{u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s}
                    : QStringList(statusClasses.begin(), statusClasses.end());
    return {u"page_view"_s, u"click"_s, u"add_to_cart"_s, u"purchase"_s, u"sign_in"_s, u"search"_s};
}

std::vector<double> weightsOf(Dataset dataset, bool live)
{
    if (dataset == Dataset::HttpRequest)
        return live ? std::vector<double>{0.8, 0.12, 0.06, 0.02}
                    : std::vector<double>{0.86, 0.08, 0.045, 0.015, 0};
    return {0.46, 0.24, 0.12, 0.05, 0.04, 0.09};
}

/// How busy people are at that time: a day's and a week's rhythm, 0 … 1.
double activity(Instant t)
{
    const double hours = double(toMSecs(t)) / 3'600'000.0;
    const double day = 0.55 - 0.45 * std::cos(2 * pi * (hours - 3) / 24);
    const double week = 0.85 + 0.15 * std::sin(2 * pi * hours / 168);
    return day * week;
}

double noise(QRandomGenerator &random, double amount)
{
    return 1 + amount * (random.generateDouble() * 2 - 1);
}

Provenance provenanceAt(Instant now, Instant watermark)
{
    return {Source::Both, watermark, now, std::nullopt};
}

double bucketShare(const Bucket &bucket, Instant now)
{
    return std::clamp(double((now - bucket.start).count()) / double((bucket.end - bucket.start).count()), 0.0,
                      1.0);
}

double hoursOf(const Bucket &bucket)
{
    return double((bucket.end - bucket.start).count()) / 3'600'000.0;
}
} // namespace

Shared<LiveCounts> liveCounts(const LiveQuestion &question, Instant now, double scale)
{
    auto counts = std::make_shared<LiveCounts>();
    counts->question = question;
    const Instant end = instantFromMSecs((toMSecs(now) / 5000 + 1) * 5000);
    counts->range = {end - 5min, end};
    counts->serverTime = now;
    counts->types = typesOf(question.dataset, true);
    const std::vector<double> weights = weightsOf(question.dataset, true);
    for (std::size_t type = 0; type < weights.size(); ++type) {
        std::vector<qint64> bins;
        for (int bin = 0; bin < liveBins; ++bin) {
            // Seeded by the bin's own time, so that a later answer shows the same bins further left.
            const Instant start = counts->range.from + bin * 5s;
            QRandomGenerator random(quint32(toMSecs(start) / 5000 * 31 + qint64(type)));
            const double share = std::clamp(double((now - start).count()) / 5000, 0.0, 1.0);
            bins.push_back(std::llround(scale * 210 * weights[type] * noise(random, 0.35) * share));
        }
        counts->counts.push_back(std::move(bins));
    }
    counts->previousTotal = qint64(double(counts->total()) * 0.94);
    return counts;
}

std::vector<Bucket> buckets(const RangeQuestion &question, Instant now, Instant watermark,
                            std::size_t expired)
{
    const QTimeZone zone(question.zone);
    std::vector<Bucket> all;
    for (Instant t = question.range.from; t < question.range.to;) {
        const Instant next = nextBucket(t, question.granularity, zone);
        const BucketState state = all.size() < expired ? BucketState::Expired
                                  : t > now            ? BucketState::Future
                                  : next > now         ? BucketState::Open
                                  : next > watermark   ? BucketState::Waiting
                                                       : BucketState::Complete;
        all.push_back({t, next, state});
        t = next;
    }
    return all;
}

Shared<TrendSeries> trend(const RangeQuestion &question, Instant now, Instant watermark, double scale,
                          std::size_t expired)
{
    auto series = std::make_shared<TrendSeries>();
    series->question = question;
    series->provenance = provenanceAt(now, watermark);
    series->buckets = buckets(question, now, watermark, expired);
    series->types = typesOf(question.dataset, false);
    const std::vector<double> weights = weightsOf(question.dataset, false);
    series->tail.resize(series->buckets.size());
    for (std::size_t type = 0; type < weights.size(); ++type) {
        QRandomGenerator random(quint32(7 + type));
        std::vector<qint64> counts;
        for (std::size_t i = 0; i < series->buckets.size(); ++i) {
            const Bucket &bucket = series->buckets[i];
            const double busy = question.granularity == Granularity::Day ? 0.5 : activity(bucket.start);
            const double rows = scale * 42'000 * hoursOf(bucket) * busy * weights[type] *
                                noise(random, 0.14) * bucketShare(bucket, now);
            counts.push_back(bucket.state == BucketState::Expired ? 0 : std::llround(rows));
            if (bucket.state != BucketState::Complete)
                series->tail[i] += counts.back();
        }
        series->counts.push_back(std::move(counts));
    }
    if (expired > 0)
        series->provenance.keptFrom = series->buckets[expired - 1].end;
    return series;
}

Shared<UniqueSeries> uniques(const RangeQuestion &question, Instant now, Instant watermark, double scale,
                             std::size_t expired)
{
    auto series = std::make_shared<UniqueSeries>();
    series->question = question;
    series->provenance = provenanceAt(now, watermark);
    series->buckets = buckets(question, now, watermark, expired);
    QRandomGenerator random(11);
    for (const Bucket &bucket : series->buckets) {
        const double busy = question.granularity == Granularity::Day ? 0.7 : activity(bucket.start);
        const double users = scale * 5200 * std::sqrt(hoursOf(bucket)) * busy * noise(random, 0.08) *
                             std::sqrt(bucketShare(bucket, now));
        series->estimates.push_back(bucket.state == BucketState::Expired
                                        ? UniqueEstimate{}
                                        : estimateFromSketch(std::round(users), users < 160));
    }
    series->range = estimateFromSketch(std::round(48'230 * scale), scale == 0);
    return series;
}

Shared<CountryBreakdown> countries(const RangeQuestion &question, Instant now, Instant watermark,
                                   double scale)
{
    auto breakdown = std::make_shared<CountryBreakdown>();
    breakdown->question = question;
    breakdown->provenance = provenanceAt(now, watermark);
    const std::pair<const char16_t *, double> shares[] = {
        {u"US", 0.31},  {u"DE", 0.17},  {u"GB", 0.12},  {u"IN", 0.094}, {u"FR", 0.071}, {u"BR", 0.052},
        {u"JP", 0.041}, {u"CA", 0.035}, {u"NL", 0.027}, {u"??", 0.021}, {u"AU", 0.018}, {u"ES", 0.014},
        {u"SE", 0.009}, {u"PL", 0.006}, {u"XK", 0.002}, {u"NZ", 0.001}};
    QRandomGenerator random(5);
    for (const auto &[code, share] : shares) {
        const auto count = std::llround(3'400'000 * share * scale);
        if (count > 0)
            breakdown->countries.push_back(
                {QString::fromUtf16(code), count,
                 share < 0.0015 ? 0 : std::llround(double(count) * noise(random, 0.18))});
    }
    breakdown->buckets = buckets(question, now, watermark);
    for (CountryCount &country : breakdown->countries) {
        for (const Bucket &bucket : breakdown->buckets)
            country.trend.push_back(std::llround(double(country.count) * activity(bucket.start) *
                                                 noise(random, 0.3) * bucketShare(bucket, now)));
    }
    return breakdown;
}

Shared<RequestSeries> requests(const RangeQuestion &question, Instant now, Instant watermark, bool recorded)
{
    auto series = std::make_shared<RequestSeries>();
    series->question = question;
    series->provenance = provenanceAt(now, watermark);
    series->buckets = buckets(question, now, watermark);
    QRandomGenerator random(3);
    double milliseconds = 0;
    for (const Bucket &bucket : series->buckets) {
        RequestFigures figures;
        figures.requests = std::llround(30'000 * hoursOf(bucket) * activity(bucket.start) *
                                        noise(random, 0.1) * bucketShare(bucket, now));
        figures.redirects = std::llround(double(figures.requests) * 0.08);
        figures.clientErrors = std::llround(double(figures.requests) * 0.015 * noise(random, 0.9));
        figures.serverErrors = figures.clientErrors / 3;
        figures.success = figures.requests - figures.redirects - figures.errors();
        if (recorded && figures.requests > 0)
            figures.averageResponseMs = 120 + 90 * activity(bucket.start) * noise(random, 0.3);
        milliseconds += figures.averageResponseMs.value_or(0) * double(figures.requests);
        figures.bytesSent.known = 18'400 * figures.requests;
        (void)series->range.bytesSent.add(figures.bytesSent);
        series->range.requests += figures.requests;
        series->range.success += figures.success;
        series->range.redirects += figures.redirects;
        series->range.clientErrors += figures.clientErrors;
        series->range.serverErrors += figures.serverErrors;
        series->figures.push_back(figures);
    }
    if (recorded && series->range.requests > 0)
        series->range.averageResponseMs = milliseconds / double(series->range.requests);
    return series;
}

Shared<TideTable> tide(Instant now, bool canOperate, bool citus)
{
    auto table = std::make_shared<TideTable>();
    table->server = u"analytics on db.example:5432"_s;
    table->serverVersion = u"15.20"_s;
    table->serverTime = now;
    table->citus = citus;
    table->schemaVersion = programSchemaVersion;
    table->canOperate = canOperate;
    table->datasets = {{Dataset::Events, now - 38s, 12'480, 38, 214, 38, now + 7 * 24h},
                       {Dataset::HttpRequest, now - 51s, 860, 51, 0, 37, now + 7 * 24h}};
    if (citus)
        table->nodes = {{u"worker-1:5432"_s, true, true},
                        {u"worker-2:5432"_s, true, false},
                        {u"worker-3:5432"_s, true, true}};
    return table;
}

LiveAnswer liveAnswer(const LiveQuestion &question, Instant now, double scale)
{
    return {question, liveCounts(question, now, scale), tide(now)};
}

HistoryAnswer historyAnswer(const RangeQuestion &question, Instant now, double scale)
{
    const Instant watermark = now - 38s;
    HistoryAnswer answer{question, trend(question, now, watermark, scale),
                         uniques(question, now, watermark, scale),
                         countries(question, now, watermark, scale)};
    if (question.dataset == Dataset::HttpRequest) {
        const Shared<RequestSeries> figures = requests(question, now, watermark);
        answer.requests = figures;
        answer.latency = latency(*figures);
        answer.statuses = statuses(*figures);
    }
    return answer;
}

TenantPage tenantPage(const QString &search)
{
    const QString names[] = {u"Acme Retail"_s,      u"Blue Harbour Logistics"_s,
                             u"Café Zürich"_s,      u"Delta Insurance"_s,
                             u"Evergreen Energy"_s, u"Fjord Media"_s,
                             u"Granite Bank"_s,     u"Helios Travel"_s,
                             u"Iris Health"_s,      u"Juniper Foods"_s,
                             u"Kestrel Airways"_s,  u"Lumen Robotics"_s,
                             u"株式会社みなと"_s,   u"Northwind Traders International Holding Company"_s,
                             u"Osprey Games"_s,     u"Pine & Partner"_s,
                             u"Quay Shipping"_s,    QString(),
                             u"Sable Audio"_s,      u"Terra Maps"_s};
    TenantPage page;
    page.search = search;
    page.total = 41'320;
    qint32 id = 1;
    for (const QString &name : names) {
        if (name.contains(search, Qt::CaseInsensitive))
            page.tenants.push_back({TenantId(id), name});
        ++id;
    }
    page.matching = search.isEmpty() ? page.total : qint64(page.tenants.size());
    return page;
}

ExpiryReport expiry(Dataset dataset, Instant now, bool dryRun)
{
    ExpiryReport report;
    report.dataset = dataset;
    report.dryRun = dryRun;
    const Instant today = instantFromMSecs(toMSecs(now) / 86'400'000 * 86'400'000);
    report.cutoff = today - 30 * 24h;
    report.keepRaw = u"30 days"_s;
    for (int day = 36; day > 30; --day) {
        PartitionReport partition;
        const Instant from = today - day * 24h;
        partition.partition = u"events_p%1"_s.arg(toIso(from).left(10).remove(u'-'));
        partition.range = {from, from + 24h};
        partition.rows = 812'000 + day * 1733;
        partition.bytes = partition.rows * 214;
        if (day == 33) {
            partition.reason = {u"1204 rows are not rolled up yet"_s, R"(["not-rolled-up", 1204])"};
            report.kept.push_back(partition);
        } else {
            report.dropped.push_back(partition);
        }
    }
    return report;
}

std::vector<RunLogEntry> runLog(Instant now)
{
    std::vector<RunLogEntry> entries;
    for (int i = 0; i < 24; ++i) {
        RunLogEntry entry;
        entry.id = 4100 - i;
        entry.started = now - i * 61s - 9s;
        entry.finished = entry.started + Milliseconds(140 + i * 13);
        entry.what = i % 7 == 5 ? u"partitions"_s : i == 3 ? u"expire"_s : u"rollup"_s;
        entry.dataset = i % 2 == 0 ? u"events"_s : u"http_request"_s;
        entry.result = i == 4 ? u"failed"_s : i == 8 ? u"busy"_s : u"done"_s;
        entry.rows = entry.result == "done"_L1 ? 2480 + i * 37 : 0;
        entry.lateRows = i % 5 == 0 ? 3 : 0;
        entry.role = i % 6 == 2 ? u"maria"_s : u"tidemark_operator"_s;
        entry.detail.words = i == 4   ? u"terminating connection due to administrator command"_s
                             : i == 8 ? u"running since 22:41:07 by maria"_s
                                      : QString();
        entries.push_back(entry);
    }
    entries.front().finished.reset();
    entries.front().result = u"running"_s;
    return entries;
}

std::vector<ScheduledJob> jobs()
{
    return {{1, u"tidemark rollup events"_s, u"* * * * *"_s, u"GMT"_s,
             u"CALL tidemark.rollup_loop(12, '5 seconds')"_s, true},
            {2, u"tidemark rollup http_request"_s, u"20 seconds"_s, QString(),
             u"CALL tidemark.run_rollup('http_request')"_s, true},
            {3, u"tidemark upkeep"_s, u"17 3 * * *"_s, u"GMT"_s, u"CALL tidemark.upkeep()"_s, false}};
}

std::vector<JobRun> jobRuns(Instant now)
{
    std::vector<JobRun> runs;
    for (int i = 0; i < 12; ++i)
        runs.push_back({1 + i % 2,
                        i % 2 == 0 ? u"tidemark rollup events"_s : u"tidemark rollup http_request"_s,
                        now - i * 60s, now - i * 60s + 340ms, i == 5 ? u"failed"_s : u"succeeded"_s,
                        i == 5 ? u"ERROR: canceling statement due to lock timeout"_s : u"CALL"_s});
    return runs;
}

std::vector<Finding> findings()
{
    return {
        {u"partition-horizon"_s, Severity::Warning,
         u"The newest partition of events ends in 2 days; rows after it would land in the default partition."_s,
         u"CALL tidemark.upkeep();"_s},
        {u"job-not-scheduled"_s, Severity::Notice,
         u"No job calls upkeep(): partitions are not made by themselves."_s,
         u"SELECT tidemark.schedule_jobs();"_s},
        {u"hll-parameters"_s, Severity::Serious,
         u"The sketches of http_request_1min were made with other parameters than this schema's."_s,
         u"SELECT tidemark.rebuild_sketches('http_request');"_s}};
}

std::vector<TableRetention> retentions()
{
    return {{u"events"_s, u"35 days"_s},
            {u"events_15min"_s, u"1 year 1 mon"_s},
            {u"events_daily"_s, std::nullopt},
            {u"http_request"_s, u"36:30:00"_s}};
}

BackfillReport backfillPreview(const BackfillRequest &request)
{
    const Instant first = request.range.from;
    BackfillReport report;
    report.dataset = request.dataset;
    report.days = request.range;
    report.buckets = {{u"15min"_s, first + 9h, 1204, 1310},
                      {u"15min"_s, first + 9h + 15min, 0, 418},
                      {u"hourly"_s, first + 9h, 4816, 5340},
                      {u"daily"_s, first, 98'211, 98'211}};
    report.rebuilt.push_back({first, qint64(report.buckets.size())});
    if (request.range.length() > 24h)
        report.kept.push_back({first + 24h,
                               {u"raw rows before 2026-11-16 00:00:00Z have been expired"_s,
                                R"(["raw-expired", "2026-11-16 00:00:00Z"])"}});
    while (report.nextDay() < request.range.to)
        report.rebuilt.push_back({report.nextDay(), 0});
    return report;
}

std::vector<CoverageBucket> coverage(const LevelRange &range)
{
    const Milliseconds width = rollupLevelNamed(range.dataset, range.level)->width;
    std::vector<CoverageBucket> buckets;
    for (Instant at = range.range.from; at < range.range.to; at += width)
        buckets.push_back({{at, at + width}, CoverageState::Complete, 0, 0, false});
    const std::size_t n = buckets.size();
    for (std::size_t i = 0; i < n; ++i) {
        CoverageBucket &bucket = buckets[i];
        bucket.rawExpired = i < 10;
        bucket.lateRows = i >= 24 && i < 27 ? 17 : 0;
        bucket.waitingRows = i + 5 >= n ? qint64(120 + i) : 0;
        bucket.state = i < 4        ? CoverageState::Expired
                       : i + 2 >= n ? CoverageState::Open
                       : i + 4 >= n ? CoverageState::Waiting
                       : i + 5 >= n ? CoverageState::Failed
                                    : CoverageState::Complete;
    }
    return buckets;
}

} // namespace tidemark::samples
