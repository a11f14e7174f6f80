// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/trenddecoding.h"

#include "coordinator/decode.h"
#include "coordinator/serverfacts.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// Buckets are numbered from 1 by the server.
std::size_t bucketIndex(RowReader &row, std::size_t count)
{
    const qint64 number = row.integer("bucket");
    if (number < 1 || number > qint64(count)) {
        row.refuse("bucket");
        return 0;
    }
    return std::size_t(number - 1);
}

/// False, and b unchanged, where the sum would not fit.
bool add(qint64 &b, qint64 a)
{
    return !__builtin_add_overflow(a, b, &b);
}

std::vector<Bucket> withStates(const RangeFrame &frame, const Provenance &provenance)
{
    const Tidemarks marks{provenance.serverTime, provenance.watermark, provenance.keptFrom};
    std::vector<Bucket> buckets = frame.buckets;
    for (Bucket &bucket : buckets)
        bucket.state = bucketState(bucket, marks);
    return buckets;
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

void mostFrequentFirst(std::vector<Typed> &types)
{
    std::stable_sort(types.begin(), types.end(),
                     [](const Typed &a, const Typed &b) { return a.total > b.total; });
}
} // namespace

Result<TrendParts> decodeEventTrend(const RangeFrame &frame, const Provenance &provenance,
                                    const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    QMap<QString, Typed> byType;
    std::vector<qint64> tail(count, 0);
    qint64 total = 0;
    qint64 waitingTotal = 0;
    RowReader row(rows, "read/events_trend"_L1);
    while (row.next()) {
        const std::size_t bucket = bucketIndex(row, count);
        const qint64 n = row.count("n");
        const qint64 waiting = row.count("waiting");
        if (row.failed())
            return row.error();
        Typed &typed = byType[row.text("event_type")];
        if (typed.counts.empty())
            typed.counts.assign(count, 0);
        if (!add(typed.counts[bucket], n) || !add(typed.total, n) || !add(total, n))
            row.refuse("n");
        tail[bucket] += waiting;
        waitingTotal += waiting;
    }
    if (row.failed())
        return row.error();

    std::vector<Typed> types;
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        it->type = it.key();
        types.push_back(std::move(*it));
    }
    mostFrequentFirst(types);
    TrendParts parts;
    parts.trend = {frame.question, provenance, withStates(frame, provenance), {}, {}, std::move(tail)};
    parts.trend.provenance.source = sourceOf(frame, total, waitingTotal);
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
    RequestFigures sum;
    qint64 sumMsecs = 0;
    qint64 sumKnown = 0;
    qint64 waitingTotal = 0;
    const auto average = [](qint64 msecs, qint64 known) {
        return known > 0 ? std::optional(double(msecs) / double(known)) : std::nullopt;
    };
    RowReader row(rows, "read/http_request_trend"_L1);
    while (row.next()) {
        const std::size_t bucket = bucketIndex(row, count);
        const qint64 msecs = row.integer("response_msecs");
        const qint64 known = row.count("known_responses");
        const RequestFigures figure{row.count("requests"),      row.count("success"),
                                    row.count("redirects"),     row.count("client_errors"),
                                    row.count("server_errors"), row.count("other"),
                                    average(msecs, known)};
        const qint64 waiting = row.count("waiting");
        if (row.failed())
            return row.error();
        if (!add(sum.requests, figure.requests) || !add(sum.success, figure.success) ||
            !add(sum.redirects, figure.redirects) || !add(sum.clientErrors, figure.clientErrors) ||
            !add(sum.serverErrors, figure.serverErrors) || !add(sum.other, figure.other) ||
            !add(sumMsecs, msecs) || !add(sumKnown, known))
            row.refuse("requests");
        figures[bucket] = figure;
        tail[bucket] = waiting;
        waitingTotal += waiting;
    }
    if (row.failed())
        return row.error();
    sum.averageResponseMs = average(sumMsecs, sumKnown);

    std::vector<std::vector<qint64>> byClass(statusClasses.size());
    for (const RequestFigures &figure : figures) {
        const auto classes = figure.byClass();
        for (std::size_t i = 0; i < classes.size(); ++i)
            byClass[i].push_back(classes.at(i));
    }
    Provenance found = provenance;
    found.source = sourceOf(frame, sum.requests, waitingTotal);
    const std::vector<Bucket> buckets = withStates(frame, provenance);
    TrendParts parts;
    parts.requests = {frame.question, found, buckets, std::move(figures), sum};
    parts.trend = {
        frame.question,     found,          buckets, QStringList(statusClasses.begin(), statusClasses.end()),
        std::move(byClass), std::move(tail)};
    return parts;
}

Result<UniqueSeries> decodeUniques(const RangeFrame &frame, const Provenance &provenance,
                                   QLatin1StringView statement, const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    UniqueSeries series{frame.question, provenance, {}, std::vector<UniqueEstimate>(count), {}, {}, {}};
    QMap<QString, std::vector<UniqueEstimate>> byType;
    const bool typed = frame.question.dataset == Dataset::Events;
    RowReader row(rows, statement);
    while (row.next()) {
        const UniqueEstimate estimate = estimateFromSketch(row.number("estimate"), row.boolean("exact"));
        // The bounds of an estimate hold for the program's own parameters alone.
        if (!row.boolean("ours") && !row.failed())
            return sketchesDiffer();
        if (row.integer("bucket") == 0) {
            series.range = estimate;
            continue;
        }
        const std::size_t bucket = bucketIndex(row, count);
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
    series.buckets = withStates(frame, provenance);
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        series.types.append(it.key());
        series.byType.push_back(std::move(*it));
    }
    return series;
}

Result<CountryBreakdown> decodeCountries(const RangeFrame &frame, const Provenance &provenance,
                                         QLatin1StringView statement, const pg::Rows &rows)
{
    CountryBreakdown breakdown{frame.question, provenance, {}};
    RowReader row(rows, statement);
    while (row.next())
        breakdown.countries.push_back({row.text("country"), row.count("n"), row.count("previous")});
    if (row.failed())
        return row.error();
    std::sort(breakdown.countries.begin(), breakdown.countries.end(),
              [](const CountryCount &a, const CountryCount &b) {
                  return a.count != b.count ? a.count > b.count : a.code < b.code;
              });
    return breakdown;
}

} // namespace tidemark::coordinator
