// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/timeranges.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace std::chrono_literals;

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

TimeRanges united(std::vector<TimeRange> ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::from);
    TimeRanges found;
    for (const TimeRange &range : ranges) {
        if (range.isEmpty())
            continue;
        if (!found.empty() && range.from <= found.back().to)
            found.back().to = std::max(found.back().to, range.to);
        else
            found.push_back(range);
    }
    return found;
}

TimeRanges within(const TimeRanges &ranges, const TimeRange &range)
{
    TimeRanges found;
    auto next = std::ranges::upper_bound(ranges, range.from, {}, &TimeRange::to);
    for (; next != ranges.end() && next->from < range.to; ++next)
        found.push_back({std::max(next->from, range.from), std::min(next->to, range.to)});
    return found;
}

TimeRanges inBoth(const TimeRanges &a, const TimeRanges &b)
{
    TimeRanges found;
    for (const TimeRange &range : a)
        std::ranges::copy(within(b, range), std::back_inserter(found));
    return found;
}

TimeRanges without(const TimeRange &range, const TimeRanges &ranges)
{
    TimeRanges found;
    Instant from = range.from;
    for (const TimeRange &taken : within(ranges, range)) {
        if (from < taken.from)
            found.push_back({from, taken.from});
        from = taken.to;
    }
    if (from < range.to)
        found.push_back({from, range.to});
    return found;
}

bool touches(const TimeRanges &ranges, const TimeRange &range)
{
    return !within(ranges, range).empty();
}

Milliseconds totalLength(const TimeRanges &ranges)
{
    Milliseconds length{0};
    for (const TimeRange &range : ranges)
        length += range.length();
    return length;
}

} // namespace tidemark::coordinator
