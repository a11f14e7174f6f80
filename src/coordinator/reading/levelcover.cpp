// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/levelcover.h"

#include <algorithm>

namespace tidemark::coordinator
{

LevelCover::LevelCover(Dataset dataset, const KeptTables &kept)
    : m_dataset(dataset)
    , m_levels(kept.levels)
{
}

// Both sides of a bucket that is cut have to be read from the same level, or its rows would count twice: a
// finer level serves where it is kept for all of the coarser bucket.
std::size_t LevelCover::finestAt(Instant t) const
{
    std::optional<std::size_t> finest;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const Milliseconds width = levelOf(m_dataset, finest.value_or(level)).width;
        const Instant start = flooredTo(t, width);
        if (m_levels.at(level).holds({start, start + width}))
            finest = level;
    }
    return finest.value_or(levelCount - 1);
}

TimeRange LevelCover::straddlerAt(Instant t)
{
    const std::size_t level = finestAt(t);
    const Milliseconds length = levelOf(m_dataset, level).width;
    const Instant start = flooredTo(t, length);
    if (start == t)
        return {t, t};
    const TimeRange straddler{start, start + length};
    if (m_straddlers.empty() || m_straddlers.back() != straddler) {
        m_straddlers.push_back(straddler);
        append(level, straddler);
    }
    return straddler;
}

TimeRange LevelCover::add(const TimeRange &span)
{
    if (span.isEmpty())
        return span;
    // In the order of time: first what lies across the beginning, then the whole buckets, then what lies
    // across the end.
    const Instant from = straddlerAt(span.from).to;
    const Milliseconds length = levelOf(m_dataset, finestAt(span.to)).width;
    const TimeRange whole{from, std::max(from, flooredTo(span.to, length))};
    cover(0, whole);
    straddlerAt(span.to);
    return whole;
}

void LevelCover::cover(std::size_t level, const TimeRange &span)
{
    if (span.isEmpty() || level == levelCount)
        return;
    const Milliseconds length = levelOf(m_dataset, level).width;
    Instant covered = span.from;
    for (const TimeRange &kept : without(span, m_levels.at(level).gone)) {
        const TimeRange piece{raisedTo(kept.from, length), flooredTo(kept.to, length)};
        if (piece.isEmpty())
            continue;
        cover(level + 1, {covered, piece.from});
        append(level, piece);
        covered = piece.to;
    }
    cover(level + 1, {covered, span.to});
}

void LevelCover::append(std::size_t level, const TimeRange &piece)
{
    std::vector<TimeRange> &pieces = m_pieces.at(level);
    if (!pieces.empty() && pieces.back().to == piece.from)
        pieces.back().to = piece.to;
    else
        pieces.push_back(piece);
}

} // namespace tidemark::coordinator
