// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/keptlevels.h"

#include <vector>

namespace tidemark::coordinator
{

/// The buckets of each level that cover some time spans: each span is split into whole UTC days, then whole
/// hours, then the finest level at its edges. So a day of Kolkata (18:30 to 18:30 UTC) is 23 hours and four
/// quarters, and a month with uneven ends is days plus a few hours. A level is used only where it is kept;
/// if no kept level is fine enough for a span's edge, the kept bucket across that edge is a straddler: it is
/// unknown which of its rows are in the span.
class LevelCover
{
public:
    LevelCover(Dataset dataset, const KeptTables &kept);

    /// Spans are added in ascending order and do not overlap; all of each is kept in some level.
    /// Pieces that touch become one. Gives the stretch of the span that whole buckets make up: all of it, but
    /// for the straddlers at its edges.
    TimeRange add(const TimeRange &span);

    [[nodiscard]] const std::vector<TimeRange> &pieces(std::size_t level) const { return m_pieces.at(level); }
    /// Ascending; they are among the pieces of their level, beside what the spans are made of.
    [[nodiscard]] const std::vector<TimeRange> &straddlers() const { return m_straddlers; }

    /// The finest level that can cut at t.
    [[nodiscard]] std::size_t finestAt(Instant t) const;

    /// The same pieces of the same levels: what else those keep does not matter.
    [[nodiscard]] bool readsAs(const LevelCover &other) const
    {
        return m_pieces == other.m_pieces && m_straddlers == other.m_straddlers;
    }

private:
    TimeRange straddlerAt(Instant t);
    void cover(std::size_t level, const TimeRange &span);
    void append(std::size_t level, const TimeRange &piece);

    Dataset m_dataset;
    std::array<KeptTable, levelCount> m_levels;
    std::array<std::vector<TimeRange>, levelCount> m_pieces;
    std::vector<TimeRange> m_straddlers;
};

} // namespace tidemark::coordinator
