// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/trenddecoding.h"

#include "coordinator/decode.h"
#include "coordinator/serverfacts.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <optional>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// Buckets are numbered from 1.
std::size_t bucketIndex(RowReader &row, qint64 number, std::size_t count)
{
    if (number < 1 || number > qint64(count)) {
        row.refuse("bucket");
        return 0;
    }
    return std::size_t(number - 1);
}

/// False where the sum would not fit: b is of no use then.
bool add(qint64 &b, qint64 a)
{
    return !qAddOverflow(a, b, &b);
}

/// Adds the rows of a straddler, which are numbered down from -1, to rows. False: it is a bucket's row.
bool takeStraddler(RowReader &row, qint64 number, qint64 n, std::vector<qint64> &rows)
{
    if (number >= 0)
        return false;
    const auto index = std::size_t(-(number + 1));
    if (index >= rows.size() || !add(rows[index], n))
        row.refuse("bucket");
    return true;
}

/// The granularity whose buckets are as long as that.
Granularity granularityOf(Milliseconds length)
{
    for (const Granularity granularity : {Granularity::Minute, Granularity::QuarterHour, Granularity::Hour}) {
        if (nominalLength(granularity) == length)
            return granularity;
    }
    return Granularity::Day;
}

void addNote(Provenance &provenance, std::optional<qint64> rows, const std::vector<TimeRange> &straddlers)
{
    Milliseconds widest{0};
    for (const TimeRange &straddler : straddlers)
        widest = std::max(widest, straddler.length());
    provenance.notes.push_back(
        {RangeNote::Code::Unplaced, rows, std::nullopt, granularityOf(widest), QString()});
}

UniqueEstimate leastOf(UniqueEstimate estimate)
{
    estimate.exact = false;
    estimate.atLeast = true;
    return estimate;
}

/// NULL: no bucket has it.
LaterCount laterCount(RowReader &row, QLatin1StringView key)
{
    const QByteArray name(key.data(), key.size());
    return {row.optionalCount(name.constData()).value_or(0), row.boolean((name + "_partly").constData())};
}

/// Of the status classes these alone, which their sum goes by.
void keepChosen(RequestFigures &figures, const QStringList &chosen)
{
    figures.requests = 0;
    for (std::size_t i = 0; i < statusClasses.size(); ++i) {
        qint64 &count = figures.*requestMeasures.at(i + 1).count;
        if (!chosen.contains(statusClasses.at(i)))
            count = 0;
        figures.requests += count;
    }
}

Source sourceOf(const RangeFrame &frame, qint64 total, qint64 waiting)
{
    if (frame.rawOnly || (total > 0 && waiting == total))
        return Source::Raw;
    return waiting > 0 ? Source::Both : Source::Rollup;
}

struct Typed {
    QString type;
    qint64 total = 0;
    std::vector<qint64> counts;
};

void mostFrequentFirst(std::vector<Typed> &types, Dimension split)
{
    std::stable_sort(types.begin(), types.end(),
                     [](const Typed &a, const Typed &b) { return a.total > b.total; });
    // What gathers all others of a split is none of them. An event's type may be empty, too: it is one.
    if (split == Dimension::Country)
        std::stable_partition(types.begin(), types.end(),
                              [](const Typed &typed) { return !typed.type.isEmpty(); });
}
} // namespace

Result<TrendParts> decodeTypedTrend(const RangeFrame &frame, const Provenance &provenance,
                                    QLatin1StringView statement, const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    QMap<QString, Typed> byType;
    std::vector<qint64> tail(count, 0);
    std::vector<qint64> totals(count, 0);
    std::vector<qint64> straddlerRows(frame.bucketCover.straddlers().size(), 0);
    qint64 total = 0;
    qint64 waitingTotal = 0;
    RowReader row(rows, statement);
    while (row.next()) {
        const qint64 number = row.integer("bucket");
        const qint64 n = row.count("n");
        const qint64 waiting = row.count("waiting");
        if (takeStraddler(row, number, n, straddlerRows))
            continue;
        const std::size_t bucket = bucketIndex(row, number, count);
        if (row.failed())
            return row.error();
        Typed &typed = byType[row.text("event_type")];
        if (typed.counts.empty())
            typed.counts.assign(count, 0);
        if (!add(typed.counts[bucket], n) || !add(typed.total, n) || !add(total, n) ||
            !add(totals[bucket], n))
            row.refuse("n");
        if (!add(tail[bucket], waiting) || !add(waitingTotal, waiting))
            row.refuse("waiting");
    }
    if (row.failed())
        return row.error();

    if (splitOf(frame.question) == Dimension::Country) {
        for (const QString &country : frame.question.filter.countries())
            byType[country].counts.resize(count, 0);
    }
    std::vector<Typed> types;
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        it->type = it.key();
        types.push_back(std::move(*it));
    }
    mostFrequentFirst(types, splitOf(frame.question));
    TrendParts parts;
    parts.trend = {frame.question, provenance, bucketsOf(frame, provenance, straddlerRows, totals), {}, {},
                   std::move(tail)};
    parts.trend.provenance.source = sourceOf(frame, total, waitingTotal);
    addUnplaced(parts.trend.provenance, frame, straddlerRows);
    parts.straddlerRows = std::move(straddlerRows);
    for (Typed &typed : types) {
        parts.trend.types.append(typed.type);
        parts.trend.counts.push_back(std::move(typed.counts));
    }
    return parts;
}

Result<TrendParts> decodeRequestTrend(const RangeFrame &frame, const Provenance &provenance,
                                      const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    std::vector<RequestFigures> figures(count);
    std::vector<qint64> tail(count, 0);
    std::vector<qint64> totals(count, 0);
    std::vector<qint64> straddlerRows(frame.bucketCover.straddlers().size(), 0);
    const QStringList &chosen = frame.question.filter.types();
    RequestFigures sum;
    std::vector<ResponseTimes> responses(count);
    ResponseTimes sumOfResponses;
    qint64 waitingTotal = 0;
    RowReader row(rows, "read/http_request_trend"_L1);
    while (row.next()) {
        const qint64 number = row.integer("bucket");
        ResponseTimes response{row.integer("response_msecs"), row.count("known_responses")};
        const qint64 waiting = row.count("waiting");
        RequestFigures figure;
        for (const RequestMeasure &measure : requestMeasures)
            figure.*measure.count = row.count(measure.key.data());
        if (!chosen.isEmpty()) {
            keepChosen(figure, chosen);
            response = {};
        }
        if (takeStraddler(row, number, figure.requests, straddlerRows))
            continue;
        const std::size_t bucket = bucketIndex(row, number, count);
        figure.averageResponseMs = response.average();
        bool fits = add(sumOfResponses.msecs, response.msecs) && add(sumOfResponses.known, response.known);
        for (const RequestMeasure &measure : requestMeasures)
            fits = fits && add(sum.*measure.count, figure.*measure.count);
        for (const LaterMeasure &measure : laterMeasures) {
            // What stands of it in the levels is of all classes.
            figure.*measure.count =
                chosen.isEmpty() ? laterCount(row, measure.key) : LaterCount{.known = 0, .partly = true};
            fits = fits && (sum.*measure.count).add(figure.*measure.count);
        }
        if (!fits)
            row.refuse("requests");
        if (row.failed())
            return row.error();
        figures[bucket] = figure;
        responses[bucket] = response;
        totals[bucket] = figure.requests;
        tail[bucket] = waiting;
        if (!add(waitingTotal, waiting))
            row.refuse("waiting");
    }
    if (row.failed())
        return row.error();
    sum.averageResponseMs = sumOfResponses.average();

    QStringList types;
    std::vector<std::vector<qint64>> byClass;
    for (std::size_t i = 0; i < statusClasses.size(); ++i) {
        if (!chosen.isEmpty() && !chosen.contains(statusClasses.at(i)))
            continue;
        types << statusClasses.at(i);
        std::vector<qint64> &counts = byClass.emplace_back();
        for (const RequestFigures &figure : figures)
            counts.push_back(figure.byClass().at(i));
    }
    Provenance found = provenance;
    found.source = sourceOf(frame, sum.requests, waitingTotal);
    addUnplaced(found, frame, straddlerRows);
    const std::vector<Bucket> buckets = bucketsOf(frame, provenance, straddlerRows, totals);
    TrendParts parts;
    parts.straddlerRows = std::move(straddlerRows);
    parts.requests = {frame.question, found, buckets, std::move(figures), sum};
    if (!chosen.isEmpty())
        parts.requests.provenance.notes.push_back(
            {RangeNote::Code::NoResponses, std::nullopt, std::nullopt, frame.shown, QString()});
    parts.responses = std::move(responses);
    parts.trend = {frame.question, found, buckets, types, std::move(byClass), std::move(tail)};
    return parts;
}

namespace
{
/// What is missing from a number makes it a least one.
void markLeast(UniqueSeries &series, const RangeFrame &frame, const StraddlerRows &straddlerRows)
{
    for (std::size_t i = 0; i < series.buckets.size(); ++i) {
        const BucketState state = series.buckets[i].state;
        if (state != BucketState::Partial && state != BucketState::Expired)
            continue;
        series.estimates[i] = leastOf(series.estimates[i]);
        for (std::vector<UniqueEstimate> &ofType : series.byType)
            ofType[i] = leastOf(ofType[i]);
    }
    bool missing = !frame.gone.empty();
    const std::vector<TimeRange> &straddlers = frame.bucketCover.straddlers();
    for (std::size_t i = 0; i < straddlers.size(); ++i)
        missing =
            missing || (frame.crossesRange(straddlers[i]) && (!straddlerRows || (*straddlerRows)[i] > 0));
    if (missing)
        series.range = leastOf(series.range);
}
} // namespace

Result<UniqueSeries> decodeUniques(const RangeFrame &frame, const Provenance &provenance,
                                   const StraddlerRows &straddlerRows, QLatin1StringView statement,
                                   const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    UniqueSeries series{frame.question, provenance, {}, std::vector<UniqueEstimate>(count), {}, {}, {}};
    QMap<QString, std::vector<UniqueEstimate>> byType;
    const bool typed = factsOf(frame.question.dataset).types.isEmpty();
    RowReader row(rows, statement);
    while (row.next()) {
        const UniqueEstimate estimate = estimateFromSketch(row.number("estimate"), row.boolean("exact"));
        // The bounds of an estimate hold for the program's own parameters alone.
        if (!row.boolean("ours") && !row.failed())
            return sketchesDiffer();
        const qint64 number = row.integer("bucket");
        if (number == 0) {
            series.range = estimate;
            continue;
        }
        const std::size_t bucket = bucketIndex(row, number, count);
        if (row.failed())
            return row.error();
        if (typed && !row.isNull("event_type")) {
            std::vector<UniqueEstimate> &ofType = byType[row.text("event_type")];
            ofType.resize(count);
            ofType[bucket] = estimate;
            continue;
        }
        series.estimates[bucket] = estimate;
    }
    if (row.failed())
        return row.error();
    std::vector<qint64> found;
    for (const UniqueEstimate &estimate : series.estimates)
        found.push_back(estimate.estimate > 0 ? 1 : 0);
    series.buckets = bucketsOf(frame, provenance, straddlerRows, found);
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        series.types.append(it.key());
        series.byType.push_back(std::move(*it));
    }
    markLeast(series, frame, straddlerRows);
    return series;
}

std::vector<Bucket> bucketsOf(const RangeFrame &frame, const Provenance &provenance,
                              const StraddlerRows &straddlerRows, const std::vector<qint64> &counts)
{
    const Tidemarks marks{provenance.serverTime, provenance.watermark, frame.gone};
    std::vector<Bucket> buckets = frame.buckets;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        buckets[i].state = bucketState(buckets[i], marks);
        // Late rows that no rollup holds yet.
        if (buckets[i].state == BucketState::Expired && counts.at(i) > 0)
            buckets[i].state = BucketState::Partial;
    }
    const std::vector<TimeRange> &straddlers = frame.bucketCover.straddlers();
    auto bucket = buckets.begin();
    for (std::size_t i = 0; i < straddlers.size(); ++i) {
        if (straddlerRows && (*straddlerRows)[i] == 0)
            continue;
        while (bucket != buckets.end() && bucket->end <= straddlers[i].from)
            ++bucket;
        for (auto cut = bucket; cut != buckets.end() && cut->start < straddlers[i].to; ++cut)
            cut->state = BucketState::Partial;
    }
    return buckets;
}

void addUnplaced(Provenance &provenance, const RangeFrame &frame, const StraddlerRows &straddlerRows)
{
    const std::vector<TimeRange> &straddlers = frame.bucketCover.straddlers();
    if (!straddlerRows && !straddlers.empty()) {
        addNote(provenance, std::nullopt, straddlers);
        return;
    }
    if (!straddlerRows)
        return;
    const qint64 rows = std::accumulate(straddlerRows->begin(), straddlerRows->end(), qint64{0});
    if (rows > 0)
        addNote(provenance, rows, straddlers);
}

namespace
{
/// How much is known of the previous range. unplaced: its rows that are in no number.
PreviousData previousData(const RangeFrame &frame, const std::optional<Instant> &firstRow, qint64 unplaced,
                          Provenance &provenance)
{
    const TimeRange &previous = frame.previous;
    if (previous.isEmpty())
        return PreviousData::Whole;
    const TimeRanges gone = frame.previousGone();
    const TimeRanges known = knownOf(previous, gone, firstRow);
    if (known.empty()) {
        const bool expired = without(previous, gone).empty();
        provenance.notes.push_back({RangeNote::Code::PreviousUnknown, std::nullopt, std::nullopt, frame.shown,
                                    QString(), expired ? TimeRanges{previous} : TimeRanges()});
        return expired ? PreviousData::Expired : PreviousData::Unknown;
    }
    if (known == TimeRanges{previous} && unplaced == 0)
        return PreviousData::Whole;
    const bool gaps = known.size() > 1 || known.back().to < previous.to;
    provenance.notes.push_back(
        {RangeNote::Code::PreviousPartly, unplaced > 0 ? std::optional(unplaced) : std::nullopt,
         gaps ? std::nullopt : std::optional(known.front().from), frame.shown, QString()});
    return PreviousData::Partly;
}

bool overlap(const TimeRange &a, const TimeRange &b)
{
    return a.from < b.to && b.from < a.to;
}
} // namespace

Result<CountryBreakdown> decodeCountries(const RangeFrame &frame, const Provenance &provenance,
                                         const std::optional<Instant> &firstRow, QLatin1StringView statement,
                                         const pg::Rows &rows)
{
    const std::vector<TimeRange> &straddlers = frame.totalCover.straddlers();
    std::vector<qint64> straddlerRows(straddlers.size(), 0);
    QMap<QString, CountryCount> byCode;
    for (const QString &chosen : frame.question.filter.countries())
        byCode.insert(chosen, {});
    RowReader row(rows, statement);
    while (row.next()) {
        const qint64 part = row.integer("part");
        const qint64 n = row.count("n");
        if (takeStraddler(row, part, n, straddlerRows))
            continue;
        CountryCount &country = byCode[row.text("country")];
        if ((part != 1 && part != 2) || !add(part == 1 ? country.count : country.previous, n))
            row.refuse("part");
    }
    if (row.failed())
        return row.error();
    CountryBreakdown breakdown{frame.question, provenance, {}, PreviousData::Whole, frame.previous};
    for (auto it = byCode.begin(); it != byCode.end(); ++it) {
        it->code = it.key();
        breakdown.countries.push_back(*it);
    }
    std::sort(breakdown.countries.begin(), breakdown.countries.end(),
              [](const CountryCount &a, const CountryCount &b) {
                  return a.count != b.count ? a.count > b.count : a.code < b.code;
              });
    qint64 unplaced = 0;
    qint64 unplacedBefore = 0;
    for (std::size_t i = 0; i < straddlers.size(); ++i) {
        unplaced += overlap(straddlers[i], frame.range) ? straddlerRows[i] : 0;
        unplacedBefore += overlap(straddlers[i], frame.previous) ? straddlerRows[i] : 0;
    }
    if (unplaced > 0)
        addNote(breakdown.provenance, unplaced, straddlers);
    breakdown.previous = previousData(frame, firstRow, unplacedBefore, breakdown.provenance);
    return breakdown;
}

} // namespace tidemark::coordinator
