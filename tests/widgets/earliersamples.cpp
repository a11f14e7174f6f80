// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/earliersamples.h"

#include "core/comparison.h"

#include <QRandomGenerator>

#include <cmath>

namespace tidemark::samples
{

namespace
{
constexpr std::size_t expiredOne = 1;
constexpr std::size_t aloneOne = 2;

Earlier besideOf(const RangeQuestion &question, const std::vector<Bucket> &buckets, Instant now)
{
    const EarlierClock clock(question.comparison, question.range, question.granularity,
                             QTimeZone(question.zone));
    Earlier beside;
    beside.period = earlierPeriod(clock, buckets, now);
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        EarlierBucket &earlier = beside.buckets.emplace_back();
        if (i == aloneOne)
            continue;
        earlier.match = EarlierBucket::Match::Found;
        earlier.bucket = {clock.moment(buckets[i].start), clock.moment(buckets[i].end),
                          i == expiredOne ? BucketState::Expired : BucketState::Complete};
    }
    return beside;
}

bool isKnown(std::size_t bucket)
{
    return bucket != expiredOne && bucket != aloneOne;
}

/// What an unfinished bucket will have had.
qint64 then(qint64 now, const Bucket &bucket, Instant at, double share, QRandomGenerator &random)
{
    const double length = double((bucket.end - bucket.start).count());
    const double passed = isUnfinished(bucket) ? double((at - bucket.start).count()) / length : 1.0;
    const double whole = passed > 0.02 ? double(now) / passed : double(now);
    return std::llround(whole * share * (0.92 + 0.16 * random.generateDouble()));
}

TrendSeries compared(TrendSeries series, Instant now)
{
    EarlierTrend earlier;
    earlier.beside = besideOf(series.question, series.buckets, now);
    earlier.types = series.types;
    QRandomGenerator random(23);
    for (const std::vector<qint64> &type : series.counts) {
        std::vector<qint64> &counts = earlier.counts.emplace_back();
        qint64 total = 0;
        for (std::size_t i = 0; i < type.size(); ++i) {
            counts.push_back(isKnown(i) ? then(type[i], series.buckets[i], now, 0.9, random) : 0);
            total += isUnfinished(series.buckets[i]) ? 0 : counts.back();
        }
        earlier.totals.push_back(total);
    }
    series.earlier = std::move(earlier);
    return series;
}

RequestSeries compared(RequestSeries series, Instant now)
{
    EarlierRequests earlier;
    earlier.beside = besideOf(series.question, series.buckets, now);
    QRandomGenerator random(29);
    for (std::size_t i = 0; i < series.figures.size(); ++i) {
        const RequestFigures &figures = series.figures[i];
        RequestFigures &before = earlier.figures.emplace_back();
        if (!isKnown(i))
            continue;
        for (const RequestMeasure &measure : requestMeasures) {
            const double share = measure.count == &RequestFigures::clientErrors ? 1.2 : 0.9;
            before.*measure.count = then(figures.*measure.count, series.buckets[i], now, share, random);
        }
        if (figures.averageResponseMs)
            before.averageResponseMs = *figures.averageResponseMs * (0.8 + 0.5 * random.generateDouble());
        if (isUnfinished(series.buckets[i]))
            continue;
        for (const RequestMeasure &measure : requestMeasures) {
            earlier.before.*measure.count += before.*measure.count;
            earlier.now.*measure.count += figures.*measure.count;
        }
    }
    earlier.now.averageResponseMs = series.range.averageResponseMs;
    if (series.range.averageResponseMs)
        earlier.before.averageResponseMs = *series.range.averageResponseMs * 1.08;
    series.earlier = std::move(earlier);
    return series;
}

LatencySeries compared(LatencySeries series, Instant now)
{
    EarlierLatency earlier;
    earlier.beside = besideOf(series.question, series.buckets, now);
    for (std::size_t i = 0; i < series.histograms.size(); ++i) {
        std::vector<LatencyHistogram::Bin> slower;
        for (const LatencyHistogram::Bin &bin : series.histograms[i].bins())
            slower.push_back({bin.number + 9, bin.count});
        earlier.histograms.emplace_back(isKnown(i) ? std::move(slower)
                                                   : std::vector<LatencyHistogram::Bin>());
        if (isUnfinished(series.buckets[i]))
            continue;
        (void)earlier.before.add(earlier.histograms.back());
        (void)earlier.now.add(series.histograms[i]);
    }
    series.earlier = std::move(earlier);
    return series;
}

UniqueSeries compared(UniqueSeries series, Instant now)
{
    EarlierUniques earlier;
    earlier.beside = besideOf(series.question, series.buckets, now);
    earlier.beside.buckets.clear();
    earlier.now = estimateFromSketch(std::round(series.range.estimate * 0.99), false);
    earlier.before = estimateFromSketch(std::round(series.range.estimate * 0.97), false);
    series.earlier = earlier;
    return series;
}
} // namespace

HistoryAnswer compared(const HistoryAnswer &answer, Instant now)
{
    HistoryAnswer result = answer;
    if (answer.trend)
        result.trend = shared(Result<TrendSeries>(compared(**answer.trend, now)));
    if (answer.uniques)
        result.uniques = shared(Result<UniqueSeries>(compared(**answer.uniques, now)));
    if (answer.latency)
        result.latency = shared(Result<LatencySeries>(compared(**answer.latency, now)));
    if (answer.requests)
        result.requests = shared(Result<RequestSeries>(compared(**answer.requests, now)));
    return result;
}

} // namespace tidemark::samples
