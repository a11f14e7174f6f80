// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <vector>

namespace tidemark::coordinator
{

/// Ascending, disjoint, none empty: a multirange of the server.
using TimeRanges = std::vector<TimeRange>;

/// t floored, or raised, to a multiple of length since the epoch.
[[nodiscard]] Instant flooredTo(Instant t, Milliseconds length);
[[nodiscard]] Instant raisedTo(Instant t, Milliseconds length);

/// Any ranges in order: those that overlap or touch become one.
[[nodiscard]] TimeRanges united(std::vector<TimeRange> ranges);
/// What of them lies within range.
[[nodiscard]] TimeRanges within(const TimeRanges &ranges, const TimeRange &range);
[[nodiscard]] TimeRanges inBoth(const TimeRanges &a, const TimeRanges &b);
/// What of range lies in none of them.
[[nodiscard]] TimeRanges without(const TimeRange &range, const TimeRanges &ranges);
[[nodiscard]] bool touches(const TimeRanges &ranges, const TimeRange &range);
[[nodiscard]] Milliseconds totalLength(const TimeRanges &ranges);

} // namespace tidemark::coordinator
