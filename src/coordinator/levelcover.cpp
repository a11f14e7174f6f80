// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/levelcover.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Milliseconds levelLength(Dataset dataset, std::size_t level)
{
    if (level == 0)
        return 24h;
    if (level == 1)
        return 1h;
    return dataset == Dataset::Events ? Milliseconds(15min) : Milliseconds(1min);
}

QLatin1StringView levelTable(Dataset dataset, std::size_t level)
{
    static constexpr std::array events{"events_daily"_L1, "events_hourly"_L1, "events_15min"_L1};
    static constexpr std::array requests{"http_request_1day"_L1, "http_request_1hour"_L1,
                                         "http_request_1min"_L1};
    return (dataset == Dataset::Events ? events : requests).at(level);
}

Instant flooredTo(Instant t, Milliseconds length)
{
    const Milliseconds since = t.time_since_epoch();
    Milliseconds rest = since % length;
    if (rest < 0ms)
        rest += length;
    return t - rest;
}

Instant raisedTo(Instant t, Milliseconds length)
{
    const Instant floor = flooredTo(t, length);
    return floor < t ? floor + length : floor;
}

void LevelCover::add(const TimeRange &span)
{
    addFrom(0, span);
}

void LevelCover::addFrom(std::size_t level, const TimeRange &span)
{
    if (span.isEmpty())
        return;
    const Milliseconds length = levelLength(m_dataset, level);
    const Instant from = raisedTo(span.from, length);
    if (level + 1 == levelCount) {
        append(level, {from, raisedTo(span.to, length)});
        return;
    }
    const Instant to = flooredTo(span.to, length);
    if (from >= to) {
        addFrom(level + 1, span);
        return;
    }
    addFrom(level + 1, {span.from, from});
    append(level, {from, to});
    addFrom(level + 1, {to, span.to});
}

void LevelCover::append(std::size_t level, const TimeRange &piece)
{
    std::vector<TimeRange> &pieces = m_pieces.at(level);
    if (piece.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().to == piece.from)
        pieces.back().to = piece.to;
    else
        pieces.push_back(piece);
}

} // namespace tidemark::coordinator
