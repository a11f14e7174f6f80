// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/cache/samples.h"

#include <cmath>
#include <limits>

namespace tidemark::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
std::vector<Bucket> sampleBuckets(const RangeQuestion &question)
{
    std::vector<Bucket> buckets;
    int index = 0;
    for (Instant start = question.range.from; start < question.range.to; start += 1h, ++index)
        buckets.push_back({start, start + 1h, static_cast<BucketState>(index % 6)});
    return buckets;
}

Provenance sampleProvenance()
{
    return {Source::Both,
            sampleTime - 3min,
            sampleTime,
            sampleTime - 24h * 365,
            Granularity::Day,
            {sampleTime - 24h, sampleTime},
            {{RangeNote::Code::Coarser, std::nullopt, std::nullopt, Granularity::Minute, u"35 days"_s},
             {RangeNote::Code::PreviousPartly, 17, sampleTime, Granularity::Day, {}}}};
}

std::vector<UniqueEstimate> sampleEstimates(std::size_t count)
{
    std::vector<UniqueEstimate> estimates;
    for (std::size_t i = 0; i < count; ++i)
        estimates.push_back({std::sqrt(static_cast<double>(i)), 0.1, 1e300, i % 2 == 0, i % 3 == 0});
    return estimates;
}
} // namespace

LiveCounts sampleCounts(int tenant)
{
    LiveCounts counts;
    counts.question = {Dataset::Events, TenantId(tenant), {}};
    counts.range = {sampleTime - 5min, sampleTime};
    counts.serverTime = sampleTime;
    counts.types = {u"page view"_s, u"\u202eclick <img src=x> \U0001F30A"_s, u""_s};
    for (qsizetype type = 0; type < counts.types.size(); ++type) {
        std::vector<qint64> bins(liveBins);
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            bins[bin] = static_cast<qint64>(bin) * (type + 1);
        counts.counts.push_back(bins);
    }
    counts.previousTotal = std::numeric_limits<qint64>::max();
    counts.previous = PreviousData::Unknown;
    counts.gone = {{counts.range.from, sampleTime - 1min}};
    return counts;
}

TideTable sampleTide()
{
    TideTable tide;
    tide.server = u"/run/tidemark/tidemark"_s;
    tide.serverVersion = u"15.20"_s;
    tide.serverTime = sampleTime;
    tide.citus = true;
    tide.schemaVersion = 1;
    tide.canOperate = true;
    tide.datasets = {{Dataset::Events, sampleTime, 12, 0.1, 3, 9, sampleTime + 24h},
                     {Dataset::HttpRequest, std::nullopt, std::nullopt, -1e-300, 0, 0, std::nullopt}};
    tide.nodes = {{u"worker-1:5432"_s, true, false}};
    return tide;
}

namespace
{
Earlier sampleEarlier(std::size_t buckets)
{
    const TimeRange range{sampleTime - 336h, sampleTime - 168h};
    Earlier earlier{{range, {range.from, range.to - 1h}, {sampleTime - 168h, sampleTime - 1h}},
                    PreviousData::Partly,
                    range.from + 1h};
    earlier.buckets.assign(
        buckets, {EarlierBucket::Match::NoData, {range.from, range.from + 1h, BucketState::Partial}});
    return earlier;
}
} // namespace

TrendSeries sampleTrend(const RangeQuestion &question)
{
    TrendSeries trend;
    trend.question = question;
    trend.provenance = sampleProvenance();
    trend.buckets = sampleBuckets(question);
    trend.types = {u"click"_s, u"view"_s};
    trend.counts.assign(2, std::vector<qint64>(trend.buckets.size(), 41));
    trend.tail.assign(trend.buckets.size(), -1);
    trend.earlier = EarlierTrend{sampleEarlier(trend.buckets.size()),
                                 {u"view"_s},
                                 {std::vector<qint64>(trend.buckets.size(), 39)},
                                 {6552}};
    return trend;
}

UniqueSeries sampleUniques(const RangeQuestion &question)
{
    UniqueSeries uniques;
    uniques.question = question;
    uniques.provenance = sampleProvenance();
    uniques.buckets = sampleBuckets(question);
    uniques.estimates = sampleEstimates(uniques.buckets.size());
    uniques.range = {1752.9999999999998, 1700.1, 1800.3, false};
    uniques.types = {u"click"_s};
    uniques.byType = {sampleEstimates(uniques.buckets.size())};
    uniques.earlier = EarlierUniques{sampleEarlier(0), {12, 12, 12, true}, {1640.5, 1600, 1700, false, true}};
    return uniques;
}

CountryBreakdown sampleCountries(const RangeQuestion &question)
{
    return {question,
            sampleProvenance(),
            {{u"DE"_s, 12, 3, {7, 5}}, {QString(unknownCountry), 1, 0}},
            PreviousData::Partly,
            {sampleTime - 48h, sampleTime - 24h},
            {{sampleTime - 2h, sampleTime - 1h}, {sampleTime - 1h, sampleTime, BucketState::Open}}};
}

RequestSeries sampleRequests(const RangeQuestion &question)
{
    RequestSeries requests;
    requests.question = question;
    requests.provenance = sampleProvenance();
    requests.buckets = sampleBuckets(question);
    requests.figures.assign(requests.buckets.size(), {15, 1, 2, 3, 4, 5, 12.3456789012345678});
    requests.range = {1680, 1500, 12, 55, 113, 0, std::nullopt};
    requests.earlier = EarlierRequests{sampleEarlier(requests.buckets.size()), requests.figures,
                                       requests.range, requests.range};
    return requests;
}

LatencySeries sampleLatency(const RangeQuestion &question)
{
    LatencySeries latency;
    latency.question = question;
    latency.provenance = sampleProvenance();
    latency.buckets = sampleBuckets(question);
    latency.histograms.assign(latency.buckets.size(),
                              LatencyHistogram({{zeroBin, 3}, {0, 1}, {lastBin, 9}}, 4));
    latency.range = LatencyHistogram({{12, 100}, {240, qint64(1) << 40}});
    latency.earlier = EarlierLatency{sampleEarlier(latency.buckets.size()), latency.histograms, latency.range,
                                     latency.range};
    return latency;
}

HistoryQuestion sampleQuestion(int tenant, const RangeSpec &range)
{
    return {Dataset::Events, TenantId(tenant), range, Granularity::Hour, "Europe/Berlin"};
}

LiveAnswer sampleLiveAnswer(int tenant)
{
    const LiveCounts counts = sampleCounts(tenant);
    return {counts.question, std::make_shared<const LiveCounts>(counts),
            std::make_shared<const TideTable>(sampleTide())};
}

HistoryAnswer sampleHistoryAnswer(const HistoryQuestion &question)
{
    const RangeQuestion asked = question.at(sampleTime);
    HistoryAnswer answer{asked, std::make_shared<const TrendSeries>(sampleTrend(asked)),
                         std::make_shared<const UniqueSeries>(sampleUniques(asked)),
                         std::make_shared<const CountryBreakdown>(sampleCountries(asked))};
    if (question.dataset == Dataset::HttpRequest) {
        answer.requests = std::make_shared<const RequestSeries>(sampleRequests(asked));
        answer.latency = std::make_shared<const LatencySeries>(sampleLatency(asked));
        answer.statuses = std::make_shared<const StatusBreakdown>(
            StatusBreakdown{asked, sampleProvenance(), {{200, 12}, {404, 3}, {0, 1}}});
    }
    return answer;
}

} // namespace tidemark::test
