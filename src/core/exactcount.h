// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"

#include <optional>
#include <vector>

/// Distinct users or addresses counted one by one in the raw rows, where rollups can only estimate them, or,
/// by the filter, cannot tell them at all.
namespace tidemark
{

/// So long a count may take before the server gives it up; whoever waits for it can cancel it.
inline constexpr Milliseconds exactDeadline{600'000};

/// What a count will take, told before it begins.
struct ExactCost {
    RangeQuestion question;
    std::vector<TimeRange> gone;   ///< parts of the range whose raw rows have expired, in order
    std::optional<TimeRange> part; ///< the latest stretch of the range that has its rows: all of it where
                                   ///< nothing is gone; nothing: there is none
    qint64 rows = 0;               ///< that are read for the part, by the counts of the rollups

    [[nodiscard]] bool isWhole() const { return part && *part == question.range; }
    friend bool operator==(const ExactCost &, const ExactCost &) = default;
};

struct ExactCount {
    RangeQuestion question; ///< its range is what was counted
    qint64 distinct = 0;    ///< users or addresses; rows that name none do not count
    qint64 rows = 0;        ///< that match the filter
    Instant at;             ///< the server's clock, before it began
    Milliseconds took{0};

    friend bool operator==(const ExactCount &, const ExactCount &) = default;
};

} // namespace tidemark
