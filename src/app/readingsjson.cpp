// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"

#include "app/words.h"
#include "core/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
const QString none = u"–"_s;

QJsonValue jsonTime(const std::optional<Instant> &instant, const QTimeZone &zone)
{
    return instant ? QJsonValue(toIso(*instant, zone)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonEstimate(const UniqueEstimate &estimate)
{
    return {{u"estimate"_s, std::round(estimate.estimate)},
            {u"low"_s, std::floor(estimate.low)},
            {u"high"_s, std::ceil(estimate.high)},
            {u"exact"_s, estimate.exact}};
}

QStringList estimateCells(const UniqueEstimate &estimate)
{
    const auto whole = [](double value) { return QString::number(value, 'f', 0); };
    return {whole(estimate.estimate), whole(std::floor(estimate.low)), whole(std::ceil(estimate.high))};
}

QString estimateText(const UniqueEstimate &estimate)
{
    const QStringList cells = estimateCells(estimate);
    return estimate.exact ? Ctl::tr("%1 (exact)").arg(cells[0])
                          : Ctl::tr("%1 (between %2 and %3)").arg(cells[0], cells[1], cells[2]);
}

/// The counts of requests. "errors" is everything but 2xx, as error_count in the tables; scripts rely on it.
QJsonObject jsonRequests(const RequestFigures &figures)
{
    return {{u"requests"_s, figures.requests},
            {u"success"_s, figures.success},
            {u"errors"_s, figures.requests - figures.success},
            {u"redirects"_s, figures.redirects},
            {u"client_errors"_s, figures.clientErrors},
            {u"server_errors"_s, figures.serverErrors},
            {u"other"_s, figures.other}};
}

/// The same for people: errors are 4xx and 5xx.
QStringList requestCells(const RequestFigures &figures)
{
    QStringList cells{QString::number(figures.requests)};
    for (const qint64 count : figures.byClass())
        cells.append(QString::number(count));
    cells.append(QString::number(figures.errors()));
    return cells;
}

using Uniques = Result<Shared<UniqueSeries>>;

QJsonValue jsonEstimate(const Uniques &uniques, std::size_t bucket)
{
    return uniques ? QJsonValue(jsonEstimate((*uniques)->estimates.at(bucket)))
                   : QJsonValue(QJsonValue::Null);
}

QStringList estimateCells(const Uniques &uniques, std::size_t bucket)
{
    return uniques ? estimateCells((*uniques)->estimates.at(bucket)) : QStringList{none, none, none};
}

/// Of the whole range; unavailable, and why, where there is none.
QString estimateText(const Uniques &uniques)
{
    return uniques ? Ctl::tr("%1; a union, not a sum").arg(estimateText((*uniques)->range))
                   : Ctl::tr("unavailable");
}

std::optional<UniqueEstimate> usersOf(const Uniques &uniques, const QString &type, std::size_t bucket)
{
    if (!uniques)
        return std::nullopt;
    const qsizetype index = (*uniques)->types.indexOf(type);
    return index < 0 ? UniqueEstimate{} : (*uniques)->byType[static_cast<std::size_t>(index)][bucket];
}

/// What a part of an answer lacks, for scripts.
void noteUnavailable(Output &output, const Uniques &uniques)
{
    if (uniques)
        return;
    QJsonObject json = output.json.toObject();
    QJsonArray notes = json.value(u"notes"_s).toArray();
    notes.append(QJsonObject{{u"code"_s, u"uniques-unavailable"_s},
                             {u"text"_s, errorLine(uniques.error())},
                             {u"rows"_s, QJsonValue(QJsonValue::Null)}});
    json.insert(u"notes"_s, notes);
    output.json = json;
}

/// The head that every answer over a range carries.
QJsonObject rangeHead(const RangeQuestion &question, const Provenance &provenance, const QTimeZone &zone)
{
    return {{u"dataset"_s, datasetName(question.dataset)},
            {u"tenant"_s, question.tenant.value()},
            {u"from"_s, toIso(question.range.from, zone)},
            {u"to"_s, toIso(question.range.to, zone)},
            {u"zone"_s, QString::fromLatin1(question.zone)},
            {u"granularity"_s, granularityName(question.granularity)},
            {u"source"_s, sourceName(provenance.source)},
            {u"watermark"_s, jsonTime(provenance.watermark, zone)},
            {u"server_time"_s, toIso(provenance.serverTime, zone)}};
}

QString provenanceLine(const Provenance &provenance, const QTimeZone &zone)
{
    QString from;
    switch (provenance.source) {
    case Source::Rollup:
        from = Ctl::tr("From rollups.");
        break;
    case Source::Raw:
        from = Ctl::tr("From raw rows.");
        break;
    case Source::Both:
        from = Ctl::tr("From rollups and the raw rows that are not rolled up yet.");
        break;
    }
    return provenance.watermark ? Ctl::tr("%1 Watermark %2.").arg(from, toIso(*provenance.watermark, zone))
                                : Ctl::tr("%1 Never rolled up yet.").arg(from);
}

bool complete(const Bucket &bucket)
{
    return bucket.state == BucketState::Complete;
}

QString stateWord(const Bucket &bucket)
{
    switch (bucket.state) {
    case BucketState::Complete:
        return Ctl::tr("complete");
    case BucketState::Open:
        return Ctl::tr("open");
    case BucketState::Waiting:
        return Ctl::tr("waiting");
    case BucketState::Expired:
        return Ctl::tr("expired");
    case BucketState::Future:
        break;
    }
    return Ctl::tr("to come");
}

Output rangeOutput(const RangeQuestion &question, const Provenance &provenance, const QTimeZone &zone,
                   const QJsonArray &rows)
{
    QJsonObject json = rangeHead(question, provenance, zone);
    json.insert(u"rows"_s, rows);
    Output output;
    output.json = json;
    output.footer = {provenanceLine(provenance, zone)};
    return output;
}
} // namespace

Output liveOutput(const LiveCounts &counts, const QTimeZone &zone)
{
    Output output;
    output.columns = {u"bucket"_s, u"type"_s, u"count"_s};
    QJsonObject totals;
    QJsonArray rows;
    const auto bins = counts.counts.empty() ? std::size_t{0} : counts.counts.front().size();
    for (qsizetype type = 0; type < counts.types.size(); ++type)
        totals.insert(counts.types.at(type), counts.totalOf(type));
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const Instant start = counts.range.from + std::chrono::seconds(liveBinSeconds * qint64(bin));
        for (qsizetype type = 0; type < counts.types.size(); ++type) {
            const qint64 count = counts.counts[static_cast<std::size_t>(type)][bin];
            if (count == 0)
                continue;
            rows.append(QJsonObject{
                {u"bucket"_s, toIso(start, zone)}, {u"type"_s, counts.types.at(type)}, {u"count"_s, count}});
            output.rows.push_back({toIso(start, zone), counts.types.at(type), QString::number(count)});
        }
    }
    output.json = QJsonObject{{u"dataset"_s, datasetName(counts.question.dataset)},
                              {u"tenant"_s, counts.question.tenant.value()},
                              {u"from"_s, toIso(counts.range.from, zone)},
                              {u"to"_s, toIso(counts.range.to, zone)},
                              {u"server_time"_s, toIso(counts.serverTime, zone)},
                              {u"source"_s, sourceName(Source::Raw)},
                              {u"totals"_s, totals},
                              {u"total"_s, counts.total()},
                              {u"previous_total"_s, counts.previousTotal},
                              {u"rows"_s, rows}};
    output.footer = {Ctl::tr("%1 rows between %2 and %3, from raw rows; %4 in as long a time before.")
                         .arg(counts.total())
                         .arg(toIso(counts.range.from, zone), toIso(counts.range.to, zone))
                         .arg(counts.previousTotal)};
    return output;
}

Output eventsOutput(const TrendSeries &trend, const Result<Shared<UniqueSeries>> &uniques,
                    const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QStringList> cells;
    for (std::size_t b = 0; b < trend.buckets.size(); ++b) {
        qint64 count = 0;
        for (const std::vector<qint64> &type : trend.counts)
            count += type[b];
        const QString start = toIso(trend.buckets[b].start, zone);
        rows.append(QJsonObject{{u"bucket"_s, start},
                                {u"count"_s, count},
                                {u"users"_s, jsonEstimate(uniques, b)},
                                {u"complete"_s, complete(trend.buckets[b])}});
        cells.push_back(QStringList{start, QString::number(count)} + estimateCells(uniques, b) +
                        QStringList{stateWord(trend.buckets[b])});
    }
    Output output = rangeOutput(trend.question, trend.provenance, zone, rows);
    output.columns = {u"bucket"_s, u"count"_s, u"users"_s, u"users_low"_s, u"users_high"_s, u"state"_s};
    output.rows = std::move(cells);
    output.footer.append(Ctl::tr("Distinct users over the range: %1.").arg(estimateText(uniques)));
    noteUnavailable(output, uniques);
    return output;
}

Output eventsByTypeOutput(const TrendSeries &trend, const Result<Shared<UniqueSeries>> &uniques,
                          const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QStringList> cells;
    for (std::size_t b = 0; b < trend.buckets.size(); ++b) {
        const QString start = toIso(trend.buckets[b].start, zone);
        for (qsizetype t = 0; t < trend.types.size(); ++t) {
            const qint64 count = trend.counts[static_cast<std::size_t>(t)][b];
            if (count == 0)
                continue;
            const std::optional<UniqueEstimate> users = usersOf(uniques, trend.types.at(t), b);
            rows.append(QJsonObject{
                {u"bucket"_s, start},
                {u"type"_s, trend.types.at(t)},
                {u"count"_s, count},
                {u"users"_s, users ? QJsonValue(jsonEstimate(*users)) : QJsonValue(QJsonValue::Null)},
                {u"complete"_s, complete(trend.buckets[b])}});
            cells.push_back(QStringList{start, trend.types.at(t), QString::number(count)} +
                            (users ? estimateCells(*users) : QStringList{none, none, none}) +
                            QStringList{stateWord(trend.buckets[b])});
        }
    }
    Output output = rangeOutput(trend.question, trend.provenance, zone, rows);
    output.columns = {u"bucket"_s,    u"type"_s,       u"count"_s, u"users"_s,
                      u"users_low"_s, u"users_high"_s, u"state"_s};
    output.rows = std::move(cells);
    output.footer.append(Ctl::tr(
        "Users of several types are counted under each of them: the parts do not add up to the whole."));
    noteUnavailable(output, uniques);
    return output;
}

Output requestsOutput(const RequestSeries &requests, const Result<Shared<UniqueSeries>> &uniques,
                      const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QStringList> cells;
    for (std::size_t b = 0; b < requests.buckets.size(); ++b) {
        const RequestFigures &figures = requests.figures.at(b);
        const QString start = toIso(requests.buckets[b].start, zone);
        QJsonObject row = jsonRequests(figures);
        row.insert(u"bucket"_s, start);
        row.insert(u"average_response_ms"_s, figures.averageResponseMs
                                                 ? QJsonValue(*figures.averageResponseMs)
                                                 : QJsonValue(QJsonValue::Null));
        row.insert(u"addresses"_s, jsonEstimate(uniques, b));
        row.insert(u"complete"_s, complete(requests.buckets[b]));
        rows.append(row);
        cells.push_back(QStringList{start} + requestCells(figures) +
                        QStringList{figures.averageResponseMs
                                        ? QString::number(*figures.averageResponseMs, 'f', 1)
                                        : none} +
                        estimateCells(uniques, b) + QStringList{stateWord(requests.buckets[b])});
    }
    Output output = rangeOutput(requests.question, requests.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    QJsonObject range = jsonRequests(requests.range);
    range.insert(u"addresses"_s,
                 uniques ? QJsonValue(jsonEstimate((*uniques)->range)) : QJsonValue(QJsonValue::Null));
    json.insert(u"range"_s, range);
    output.json = json;
    output.columns = {
        u"bucket"_s,        u"requests"_s,       u"success"_s, u"redirects"_s,           u"client_errors"_s,
        u"server_errors"_s, u"other"_s,          u"errors"_s,  u"average_response_ms"_s, u"addresses"_s,
        u"addresses_low"_s, u"addresses_high"_s, u"state"_s};
    output.rows = std::move(cells);
    output.footer.append(
        Ctl::tr(
            "Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: "
            "%5. Distinct addresses over the range: %6.")
            .arg(requests.range.requests)
            .arg(requests.range.success)
            .arg(requests.range.redirects)
            .arg(requests.range.errors())
            .arg(requests.range.other)
            .arg(estimateText(uniques)));
    noteUnavailable(output, uniques);
    return output;
}

Output uniquesOutput(const UniqueSeries &uniques, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QStringList> cells;
    for (std::size_t b = 0; b < uniques.buckets.size(); ++b) {
        const QString start = toIso(uniques.buckets[b].start, zone);
        rows.append(QJsonObject{{u"bucket"_s, start},
                                {u"users"_s, jsonEstimate(uniques.estimates.at(b))},
                                {u"complete"_s, complete(uniques.buckets[b])}});
        cells.push_back(QStringList{start} + estimateCells(uniques.estimates.at(b)) +
                        QStringList{stateWord(uniques.buckets[b])});
    }
    Output output = rangeOutput(uniques.question, uniques.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    json.insert(u"range"_s, jsonEstimate(uniques.range));
    output.json = json;
    output.columns = {u"bucket"_s, u"users"_s, u"users_low"_s, u"users_high"_s, u"state"_s};
    output.rows = std::move(cells);
    output.footer.append(Ctl::tr("Over the range: %1; a union, not a sum.").arg(estimateText(uniques.range)));
    return output;
}

Output countriesOutput(const CountryBreakdown &countries, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QStringList> cells;
    const auto total = double(countries.total());
    for (const CountryCount &country : countries.countries) {
        const double share = total > 0 ? double(country.count) / total : 0;
        rows.append(QJsonObject{{u"country"_s, country.code},
                                {u"count"_s, country.count},
                                {u"share"_s, share},
                                {u"previous"_s, country.previous}});
        cells.push_back({country.code, QString::number(country.count), QString::number(100 * share, 'f', 2),
                         QString::number(country.previous)});
    }
    Output output = rangeOutput(countries.question, countries.provenance, zone, rows);
    output.columns = {u"country"_s, u"count"_s, u"share_percent"_s, u"previous"_s};
    output.rows = std::move(cells);
    return output;
}

Output tenantsOutput(const TenantPage &page)
{
    QJsonArray rows;
    Output output;
    output.columns = {u"tenant"_s, u"name"_s};
    for (const Tenant &tenant : page.tenants) {
        rows.append(QJsonObject{{u"tenant"_s, tenant.id.value()}, {u"name"_s, tenant.name}});
        output.rows.push_back({QString::number(tenant.id.value()), tenant.name});
    }
    output.json = QJsonObject{{u"total"_s, page.total}, {u"matching"_s, page.matching}, {u"rows"_s, rows}};
    output.footer = {Ctl::tr("Showing %1 of %2.").arg(page.tenants.size()).arg(page.matching)};
    return output;
}

Output rawOutput(const RawRows &raw, const QTimeZone &zone)
{
    QJsonArray rows;
    Output output;
    output.columns = QStringList{u"time"_s} + raw.columns;
    for (const RawRow &row : raw.rows) {
        QJsonObject object{{u"time"_s, toIso(row.time, zone)}};
        for (qsizetype c = 0; c < raw.columns.size(); ++c)
            object.insert(raw.columns.at(c), row.cells.at(c));
        rows.append(object);
        output.rows.push_back(QStringList{toIso(row.time, zone)} + row.cells);
    }
    output.json = QJsonObject{{u"dataset"_s, datasetName(raw.question.dataset)},
                              {u"tenant"_s, raw.question.tenant.value()},
                              {u"from"_s, toIso(raw.question.range.from, zone)},
                              {u"to"_s, toIso(raw.question.range.to, zone)},
                              {u"zone"_s, QString::fromLatin1(raw.question.zone)},
                              {u"source"_s, sourceName(Source::Raw)},
                              {u"more"_s, raw.more},
                              {u"rows"_s, rows}};
    if (raw.more)
        output.footer = {Ctl::tr("There are older rows in this range: ask with --limit for more.")};
    return output;
}

} // namespace tidemark::app
