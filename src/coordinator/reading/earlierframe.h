// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/rangeframe.h"
#include "core/comparison.h"

#include <optional>

namespace tidemark::coordinator
{

/// What is read of an earlier period: the same statements, in frames of its own.
struct EarlierFrames {
    EarlierClock clock;
    EarlierPeriod period;
    std::optional<RangeFrame> whole;   ///< of the period, for its counts; nothing: it is empty
    std::optional<RangeFrame> elapsed; ///< of what is compared, for its union; nothing: nothing is
    std::optional<RangeFrame> passed; ///< of the range's own part; nothing: all of it, or nothing, has passed
};

/// All that one history pipeline reads.
struct HistoryFrames {
    RangeFrame present;
    std::optional<EarlierFrames> earlier; ///< where the question compares
};

/// As frameOf(). asOf: also decides which buckets have passed.
[[nodiscard]] Result<HistoryFrames> historyFramesOf(const RangeQuestion &question, Instant asOf,
                                                    const KeptTables &kept);

[[nodiscard]] bool readsAlike(const HistoryFrames &a, const HistoryFrames &b);

/// Widened to the earlier period, which the clock of the zone matters to as well.
[[nodiscard]] RangeQuestion withEarlier(RangeQuestion question);

} // namespace tidemark::coordinator
