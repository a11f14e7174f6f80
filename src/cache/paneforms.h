// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <algorithm>
#include <concepts>
#include <type_traits>

/// How the series of the panes are kept.
namespace tidemark::cache
{

/// Raise the first number with every change of a fields() below or of a struct it names; measures that are
/// added change it by themselves.
inline constexpr quint16 format = 10 + 256 * laterMeasures.size();

// ---- what each struct is made of: written and read by the same words

template<typename T, typename U>
concept Either = std::same_as<std::remove_const_t<T>, U>;

void fields(auto &archive, Either<TimeRange> auto &v)
{
    archive(v.from, v.to);
}
/// Read back through its own door, which keeps its values in order.
void fields(auto &archive, Either<Filter> auto &v)
{
    QString text = v.toText();
    archive(text);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
        v = Filter::fromText(text);
}
void fields(auto &archive, Either<SentStatement> auto &v)
{
    qint64 took = v.took.count();
    archive(v.name, v.sql, v.parameters, v.rows, took);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
        v.took = Milliseconds(took);
}
void fields(auto &archive, Either<Making> auto &v)
{
    archive(v.statements, v.tables, v.sharedAt);
}
void fields(auto &archive, Either<LiveQuestion> auto &v)
{
    archive(v.dataset, v.tenant, v.to, v.filter);
}
void fields(auto &archive, Either<LiveCounts> auto &v)
{
    archive(v.question, v.range, v.serverTime, v.types, v.counts, v.previousTotal, v.previous, v.gone);
}
void fields(auto &archive, Either<RangeQuestion> auto &v)
{
    archive(v.dataset, v.tenant, v.range, v.granularity, v.zone, v.uniquesByType, v.comparison, v.filter,
            v.split);
}
void fields(auto &archive, Either<RangeNote> auto &v)
{
    archive(v.code, v.rows, v.from, v.detail, v.keep, v.gone);
}
void fields(auto &archive, Either<Provenance> auto &v)
{
    archive(v.source, v.watermark, v.serverTime, v.keptFrom, v.shown, v.range, v.notes);
}
void fields(auto &archive, Either<Bucket> auto &v)
{
    archive(v.start, v.end, v.state);
}
void fields(auto &archive, Either<EarlierPeriod> auto &v)
{
    archive(v.range, v.elapsed, v.passed);
}
void fields(auto &archive, Either<EarlierBucket> auto &v)
{
    archive(v.match, v.bucket);
}
void fields(auto &archive, Either<Earlier> auto &v)
{
    archive(v.period, v.known, v.since, v.buckets);
}
void fields(auto &archive, Either<EarlierTrend> auto &v)
{
    archive(v.beside, v.types, v.counts, v.totals);
}
void fields(auto &archive, Either<TrendSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.types, v.counts, v.tail, v.earlier);
}
void fields(auto &archive, Either<UniqueEstimate> auto &v)
{
    archive(v.estimate, v.low, v.high, v.exact, v.atLeast);
}
void fields(auto &archive, Either<EarlierUniques> auto &v)
{
    archive(v.beside, v.before, v.now);
}
void fields(auto &archive, Either<UniqueSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.estimates, v.range, v.types, v.byType, v.earlier);
}
void fields(auto &archive, Either<CountryCount> auto &v)
{
    archive(v.code, v.count, v.previous, v.trend);
}
void fields(auto &archive, Either<CountryBreakdown> auto &v)
{
    archive(v.question, v.provenance, v.countries, v.previous, v.previousRange, v.buckets);
}
void fields(auto &archive, Either<LaterCount> auto &v)
{
    archive(v.known, v.partly);
}
void fields(auto &archive, Either<RequestFigures> auto &v)
{
    for (const RequestMeasure &measure : requestMeasures)
        archive(v.*measure.count);
    for (const LaterMeasure &measure : laterMeasures)
        archive(v.*measure.count);
    archive(v.averageResponseMs);
}
void fields(auto &archive, Either<EarlierRequests> auto &v)
{
    archive(v.beside, v.figures, v.before, v.now);
}
void fields(auto &archive, Either<RequestSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.figures, v.range, v.earlier);
}
void fields(auto &archive, Either<LatencyHistogram::Bin> auto &v)
{
    archive(v.number, v.count);
}
/// Read back through its own door, which forms the total.
void fields(auto &archive, Either<LatencyHistogram> auto &v)
{
    std::vector<LatencyHistogram::Bin> bins = v.bins();
    qint64 lacking = v.lacking();
    archive(bins, lacking);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
        v = LatencyHistogram(std::move(bins), lacking);
}
void fields(auto &archive, Either<StatusCount> auto &v)
{
    archive(v.code, v.count);
}
void fields(auto &archive, Either<StatusBreakdown> auto &v)
{
    archive(v.question, v.provenance, v.statuses);
}
void fields(auto &archive, Either<EarlierLatency> auto &v)
{
    archive(v.beside, v.histograms, v.before, v.now);
}
void fields(auto &archive, Either<LatencySeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.histograms, v.range, v.earlier);
}
void fields(auto &archive, Either<DatasetTide> auto &v)
{
    archive(v.dataset, v.watermark, v.waitingRows, v.lagSeconds, v.lateRows, v.partitions, v.horizon);
}
void fields(auto &archive, Either<NodeState> auto &v)
{
    archive(v.name, v.active, v.reachable);
}
void fields(auto &archive, Either<TideTable> auto &v)
{
    archive(v.server, v.serverVersion, v.serverTime, v.citus, v.schemaVersion, v.canOperate, v.datasets,
            v.nodes);
}

/// The last value of each enumeration.
template<typename E>
extern const E lastOf;
template<>
inline constexpr Dataset lastOf<Dataset> = allDatasets.back();
template<>
inline constexpr Granularity lastOf<Granularity> = Granularity::Day;
template<>
inline constexpr Source lastOf<Source> = Source::Both;
template<>
inline constexpr BucketState lastOf<BucketState> = BucketState::Partial;
template<>
inline constexpr PreviousData lastOf<PreviousData> = PreviousData::Expired;
template<>
inline constexpr RangeNote::Code lastOf<RangeNote::Code> = RangeNote::Code::NotRecorded;
template<>
inline constexpr Comparison lastOf<Comparison> = Comparison::Year;
template<>
inline constexpr Dimension lastOf<Dimension> = Dimension::Country;
template<>
inline constexpr EarlierBucket::Match lastOf<EarlierBucket::Match> = EarlierBucket::Match::NoData;

// ---- shapes: what a chart may rely on, where a series promises more than its fields do

inline bool isGrid(const auto &rows, std::size_t height, std::size_t width)
{
    return rows.size() == height &&
           std::ranges::all_of(rows, [width](const auto &row) { return row.size() == width; });
}

inline bool isWellFormed(const LiveCounts &v)
{
    return isGrid(v.counts, static_cast<std::size_t>(v.types.size()), liveBins);
}
inline bool isWellFormed(const TrendSeries &v)
{
    return isGrid(v.counts, static_cast<std::size_t>(v.types.size()), v.buckets.size()) &&
           v.tail.size() == v.buckets.size() &&
           (!v.earlier ||
            (v.earlier->beside.buckets.size() == v.buckets.size() &&
             v.earlier->totals.size() == v.earlier->counts.size() &&
             isGrid(v.earlier->counts, static_cast<std::size_t>(v.earlier->types.size()), v.buckets.size())));
}
inline bool isWellFormed(const UniqueSeries &v)
{
    return v.estimates.size() == v.buckets.size() &&
           isGrid(v.byType, static_cast<std::size_t>(v.types.size()), v.buckets.size());
}
inline bool isWellFormed(const CountryBreakdown &v)
{
    return std::ranges::all_of(v.countries, [&v](const CountryCount &country) {
        return country.trend.empty() || country.trend.size() == v.buckets.size();
    });
}
/// Bins in order, each of them one there is, and no more in all than can be counted.
inline bool isWellFormed(const LatencyHistogram &v)
{
    int last = zeroBin - 1;
    qint64 total = 0;
    return std::ranges::all_of(v.bins(),
                               [&](const LatencyHistogram::Bin &bin) {
                                   return std::exchange(last, bin.number) < bin.number &&
                                          bin.number <= lastBin && bin.count > 0 &&
                                          !qAddOverflow(total, bin.count, &total);
                               }) &&
           v.lacking() >= 0;
}
inline bool isWellFormed(const LatencySeries &v)
{
    const auto areWellFormed = [](const std::vector<LatencyHistogram> &histograms) {
        return std::ranges::all_of(histograms, [](const LatencyHistogram &one) { return isWellFormed(one); });
    };
    return v.histograms.size() == v.buckets.size() && areWellFormed(v.histograms) && isWellFormed(v.range) &&
           (!v.earlier ||
            (v.earlier->beside.buckets.size() == v.buckets.size() &&
             v.earlier->histograms.size() == v.buckets.size() && areWellFormed(v.earlier->histograms) &&
             isWellFormed(v.earlier->before) && isWellFormed(v.earlier->now)));
}
inline bool isWellFormed(const RequestSeries &v)
{
    return v.figures.size() == v.buckets.size() &&
           (!v.earlier || (v.earlier->beside.buckets.size() == v.buckets.size() &&
                           v.earlier->figures.size() == v.buckets.size()));
}

} // namespace tidemark::cache
