// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/earlierreading.h"

#include "coordinator/reading/historyreading.h"
#include "coordinator/reading/latencydecoding.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tidemark::coordinator
{

namespace
{
bool liesIn(const Bucket &bucket, const TimeRange &part)
{
    return part.from <= bucket.start && bucket.end <= part.to;
}

/// The figures of the buckets in that part; they fit, for the sum over all of them was formed before.
RequestFigures sumWithin(const TimeRange &part, const std::vector<Bucket> &buckets,
                         const std::vector<RequestFigures> &figures,
                         const std::vector<ResponseTimes> &responses)
{
    RequestFigures sum;
    ResponseTimes times;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (!liesIn(buckets[i], part))
            continue;
        for (const RequestMeasure &measure : requestMeasures)
            sum.*measure.count += figures.at(i).*measure.count;
        for (const LaterMeasure &measure : laterMeasures)
            (void)(sum.*measure.count).add(figures.at(i).*measure.count);
        times.msecs += responses.at(i).msecs;
        times.known += responses.at(i).known;
    }
    sum.averageResponseMs = times.average();
    return sum;
}

/// The same of response times.
LatencyHistogram sumWithin(const TimeRange &part, const std::vector<Bucket> &buckets,
                           const std::vector<LatencyHistogram> &histograms)
{
    LatencyHistogram sum;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (liesIn(buckets[i], part))
            (void)sum.add(histograms.at(i));
    }
    return sum;
}

/// The earlier countries, those gathered that are among all others in the present.
TrendSeries inSeriesOf(const TrendSeries &present, const TrendSeries &earlier)
{
    if (splitOf(present.question) != Dimension::Country || !present.question.filter.countries().isEmpty())
        return earlier;
    TrendSeries gathered = earlier;
    gathered.types = present.types;
    gathered.counts.assign(std::size_t(present.types.size()), std::vector<qint64>(earlier.buckets.size(), 0));
    for (qsizetype type = 0; type < earlier.types.size(); ++type) {
        qsizetype at = present.types.indexOf(earlier.types.at(type));
        if (at < 0)
            at = gathered.types.indexOf(QString());
        if (at < 0) {
            at = gathered.types.size();
            gathered.types << QString();
            gathered.counts.emplace_back(earlier.buckets.size(), 0);
        }
        const std::vector<qint64> &counts = earlier.counts[std::size_t(type)];
        std::vector<qint64> &sums = gathered.counts[std::size_t(at)];
        std::transform(sums.begin(), sums.end(), counts.begin(), sums.begin(), std::plus());
    }
    return gathered;
}

void noteNotCompared(Provenance &provenance, Granularity shown)
{
    provenance.notes.push_back({RangeNote::Code::NotCompared, std::nullopt, std::nullopt, shown, QString()});
}
} // namespace

EarlierReading::EarlierReading(const HistoryFrames &frames, const RollupState &state,
                               const EarlierAnswers &answers)
    : m_frames(frames)
    , m_earlier(*frames.earlier)
    , m_state(state)
    , m_answers(answers)
    , m_counts(notAsked())
    , m_requests(notAsked())
    , m_firstRow(answers.firstRow.value_or(std::nullopt))
{
    if (!answers.firstRow)
        return;
    if (!m_earlier.whole)
        m_counts = TrendParts();
    else if (answers.counts)
        m_counts = answers.counts->and_then([&](const pg::Rows &rows) {
            return decodeCounts(*m_earlier.whole, provenanceOf(*m_earlier.whole), rows);
        });
    m_requests = m_counts;
    if (answers.requests)
        m_requests = answers.requests->and_then([&](const pg::Rows &rows) {
            return decodeRequestTrend(*m_earlier.whole, provenanceOf(*m_earlier.whole), rows);
        });
}

Provenance EarlierReading::provenanceOf(const RangeFrame &frame) const
{
    return {Source::Both, m_state.watermark, m_state.serverTime, std::nullopt, std::nullopt, frame.range, {}};
}

/// Where other buckets are kept of the earlier period, or it was cut elsewhere, nothing stands beside one.
bool EarlierReading::hasDetail() const
{
    return m_earlier.whole && m_earlier.whole->shown == m_frames.present.shown &&
           (m_frames.present.utc || !m_earlier.whole->utc);
}

std::vector<std::optional<std::size_t>> EarlierReading::matches(const std::vector<Bucket> &buckets) const
{
    if (!m_earlier.whole)
        return std::vector<std::optional<std::size_t>>(buckets.size());
    return counterparts(m_earlier.clock, buckets, m_earlier.whole->buckets);
}

std::vector<EarlierBucket> EarlierReading::bucketsBeside(const std::vector<Bucket> &buckets,
                                                         const std::vector<Bucket> &earlier) const
{
    const auto matched = matches(buckets);
    std::vector<EarlierBucket> beside;
    beside.reserve(buckets.size());
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        EarlierBucket &found = beside.emplace_back();
        if (!m_earlier.clock.counterpart(buckets[i].start))
            continue;
        if (!hasDetail() || !matched[i]) {
            found.match = hasDetail() ? EarlierBucket::Match::NoCounterpart : EarlierBucket::Match::NoDetail;
            continue;
        }
        found.bucket = earlier.at(*matched[i]);
        const TimeRange range{found.bucket.start, found.bucket.end};
        const bool isBeforeAll = found.bucket.state != BucketState::Expired &&
                                 knownOf(range, m_earlier.whole->gone, m_firstRow).empty();
        found.match = isBeforeAll ? EarlierBucket::Match::NoData : EarlierBucket::Match::Found;
    }
    return beside;
}

Earlier EarlierReading::besideOf(const std::optional<RangeFrame> &frame, qint64 unplaced) const
{
    Earlier beside{m_earlier.period, PreviousData::Unknown};
    const TimeRange &elapsed = m_earlier.period.elapsed;
    if (!frame || elapsed.isEmpty())
        return beside;
    const TimeRanges gone = within(frame->gone, elapsed);
    const TimeRanges known = knownOf(elapsed, gone, m_firstRow);
    if (known.empty()) {
        beside.known = without(elapsed, gone).empty() ? PreviousData::Expired : PreviousData::Unknown;
        return beside;
    }
    const auto isBound = [frame](Instant t) {
        return t == frame->range.from ||
               std::ranges::any_of(frame->buckets, [t](const Bucket &bucket) { return bucket.end == t; });
    };
    const bool isCut = frame->range.from == elapsed.from && isBound(elapsed.to);
    const bool isWhole = known == TimeRanges{elapsed};
    beside.known = isWhole && isCut && unplaced == 0 ? PreviousData::Whole : PreviousData::Partly;
    if (!isWhole && known.size() == 1 && known.front().to == elapsed.to)
        beside.since = known.front().from;
    return beside;
}

void EarlierReading::addTo(TrendSeries &series) const
{
    if (!m_counts) {
        noteNotCompared(series.provenance, m_frames.present.shown);
        return;
    }
    const TrendSeries found = inSeriesOf(series, m_counts->trend);
    EarlierTrend earlier;
    const auto &unplaced = m_counts->straddlerRows;
    earlier.beside = besideOf(m_earlier.whole, std::accumulate(unplaced.begin(), unplaced.end(), qint64{0}));
    earlier.beside.buckets = bucketsBeside(series.buckets, found.buckets);
    earlier.types = found.types;
    const auto matched = matches(series.buckets);
    for (std::size_t type = 0; type < found.counts.size(); ++type) {
        std::vector<qint64> &counts = earlier.counts.emplace_back(series.buckets.size(), 0);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (earlier.beside.buckets[i].match == EarlierBucket::Match::Found)
                counts[i] = found.counts[type].at(*matched[i]);
        }
        earlier.totals.push_back(found.totalWithin(m_earlier.period.elapsed, type));
    }
    series.earlier = std::move(earlier);
}

void EarlierReading::addTo(RequestSeries &series, const std::vector<ResponseTimes> &responses) const
{
    if (!m_requests) {
        noteNotCompared(series.provenance, m_frames.present.shown);
        return;
    }
    const RequestSeries &found = m_requests->requests;
    EarlierRequests earlier;
    const auto &unplaced = m_requests->straddlerRows;
    earlier.beside = besideOf(m_earlier.whole, std::accumulate(unplaced.begin(), unplaced.end(), qint64{0}));
    earlier.beside.buckets = bucketsBeside(series.buckets, found.buckets);
    earlier.figures.resize(series.buckets.size());
    const auto matched = matches(series.buckets);
    for (std::size_t i = 0; i < series.buckets.size(); ++i) {
        if (earlier.beside.buckets[i].match == EarlierBucket::Match::Found)
            earlier.figures[i] = found.figures.at(*matched[i]);
    }
    earlier.before = sumWithin(m_earlier.period.elapsed, found.buckets, found.figures, m_requests->responses);
    earlier.now = sumWithin(m_earlier.period.passed, series.buckets, series.figures, responses);
    series.earlier = std::move(earlier);
}

void EarlierReading::addTo(LatencySeries &series) const
{
    Result<LatencySeries> found = LatencySeries();
    if (m_earlier.whole)
        found = m_answers.latency && m_counts ? m_answers.latency->and_then([&](const pg::Rows &rows) {
            const RangeFrame &frame = *m_earlier.whole;
            return decodeLatency(frame, provenanceOf(frame), m_counts->straddlerRows, rows);
        })
                                              : Result<LatencySeries>(notAsked());
    if (!found) {
        noteNotCompared(series.provenance, m_frames.present.shown);
        return;
    }
    EarlierLatency earlier;
    const qint64 unplaced =
        m_counts ? std::accumulate(m_counts->straddlerRows.begin(), m_counts->straddlerRows.end(), qint64{0})
                 : 0;
    earlier.beside = besideOf(m_earlier.whole, unplaced);
    earlier.beside.buckets = bucketsBeside(series.buckets, found->buckets);
    earlier.histograms.resize(series.buckets.size());
    const auto matched = matches(series.buckets);
    for (std::size_t i = 0; i < series.buckets.size(); ++i) {
        if (earlier.beside.buckets[i].match == EarlierBucket::Match::Found)
            earlier.histograms[i] = found->histograms.at(*matched[i]);
    }
    earlier.before = sumWithin(m_earlier.period.elapsed, found->buckets, found->histograms);
    earlier.now = sumWithin(m_earlier.period.passed, series.buckets, series.histograms);
    series.earlier = std::move(earlier);
}

Result<UniqueEstimate> EarlierReading::unionOf(const RangeFrame &frame,
                                               const std::optional<Result<pg::Rows>> &rows) const
{
    if (!rows)
        return notAsked();
    return rows->and_then(
        [&](const pg::Rows &found) { return decodeUnion(frame, provenanceOf(frame), found); });
}

void EarlierReading::addTo(UniqueSeries &series) const
{
    EarlierUniques earlier{besideOf(m_earlier.elapsed, 0), {}, series.range};
    if (m_earlier.elapsed) {
        const Result<UniqueEstimate> before = unionOf(*m_earlier.elapsed, m_answers.uniques);
        const Result<UniqueEstimate> now =
            m_earlier.passed ? unionOf(*m_earlier.passed, m_answers.passed) : series.range;
        if (!before || !now || !m_answers.firstRow) {
            noteNotCompared(series.provenance, m_frames.present.shown);
            return;
        }
        // A union cannot be cut afterwards: one over more than what is compared says nothing.
        earlier.before = m_earlier.elapsed->range == m_earlier.period.elapsed
                             ? *before
                             : UniqueEstimate{0, 0, 0, false, true};
        earlier.now = *now;
    } else {
        earlier.now = {};
    }
    series.earlier = earlier;
}

} // namespace tidemark::coordinator
