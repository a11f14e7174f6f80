// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/timerange.h"

#include <QLatin1StringView>

#include <array>
#include <vector>

namespace tidemark::coordinator
{

/// Rollups are kept at three levels, coarsest first: UTC days, hours, and quarter hours (events) or minutes
/// (http_request).
inline constexpr std::size_t levelCount = 3;
[[nodiscard]] Milliseconds levelLength(Dataset dataset, std::size_t level);
[[nodiscard]] QLatin1StringView levelTable(Dataset dataset, std::size_t level);

/// Which buckets of which level make up some spans of time: each span is cut into whole UTC days, then whole
/// hours, then the finest level at its edges. So a day of Kolkata (18:30 to 18:30 UTC) is 23 hours and four
/// quarters, and a month with ragged ends is days with a few hours beside them.
class LevelCover
{
public:
    explicit LevelCover(Dataset dataset)
        : m_dataset(dataset)
    {
    }

    /// Spans are added in ascending order and do not overlap. A bucket of the finest level belongs to the
    /// span that holds its start. Pieces that touch become one.
    void add(const TimeRange &span);

    [[nodiscard]] const std::vector<TimeRange> &pieces(std::size_t level) const { return m_pieces.at(level); }

private:
    void addFrom(std::size_t level, const TimeRange &span);
    void append(std::size_t level, const TimeRange &piece);

    Dataset m_dataset;
    std::array<std::vector<TimeRange>, levelCount> m_pieces;
};

/// t floored, or raised, to a multiple of length since the epoch.
[[nodiscard]] Instant flooredTo(Instant t, Milliseconds length);
[[nodiscard]] Instant raisedTo(Instant t, Milliseconds length);

} // namespace tidemark::coordinator
