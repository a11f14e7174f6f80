// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/earlierframe.h"
#include "coordinator/reading/rollupstate.h"
#include "coordinator/reading/trenddecoding.h"
#include "pg/rows.h"

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// What was answered of an earlier period: the rows of the frames that there are.
struct EarlierAnswers {
    std::optional<Result<pg::Rows>> counts{};   ///< of EarlierFrames::whole
    std::optional<Result<pg::Rows>> requests{}; ///< of it as well, where requests are read beside the counts
    std::optional<Result<pg::Rows>> latency{};  ///< of it as well
    std::optional<Result<pg::Rows>> uniques{};  ///< of elapsed
    std::optional<Result<pg::Rows>> passed{};   ///< of passed
    Result<std::optional<Instant>> firstRow;    ///< of the tenant
};

/// Puts an earlier period beside the series of the present one. Where it could not be read, a note says so,
/// and the series is as it would be without.
class EarlierReading
{
public:
    EarlierReading(const HistoryFrames &frames, const RollupState &state, const EarlierAnswers &answers);

    void addTo(TrendSeries &series) const;
    void addTo(UniqueSeries &series) const;
    void addTo(LatencySeries &series) const;
    /// responses: of its buckets.
    void addTo(RequestSeries &series, const std::vector<ResponseTimes> &responses) const;

private:
    [[nodiscard]] Provenance provenanceOf(const RangeFrame &frame) const;
    [[nodiscard]] Result<UniqueEstimate> unionOf(const RangeFrame &frame,
                                                 const std::optional<Result<pg::Rows>> &rows) const;
    /// frame: what is compared was read in.
    [[nodiscard]] Earlier besideOf(const std::optional<RangeFrame> &frame, qint64 unplaced) const;
    /// found: the earlier buckets.
    [[nodiscard]] std::vector<EarlierBucket> bucketsBeside(const std::vector<Bucket> &buckets,
                                                           const std::vector<Bucket> &found) const;
    /// [bucket of the present]: which of the earlier ones.
    [[nodiscard]] std::vector<std::optional<std::size_t>> matches(const std::vector<Bucket> &buckets) const;
    [[nodiscard]] bool hasDetail() const;

    const HistoryFrames &m_frames;
    const EarlierFrames &m_earlier;
    const RollupState &m_state;
    const EarlierAnswers &m_answers;
    Result<TrendParts> m_counts;
    Result<TrendParts> m_requests; ///< the same, where requests are not read beside the counts
    std::optional<Instant> m_firstRow;
};

} // namespace tidemark::coordinator
