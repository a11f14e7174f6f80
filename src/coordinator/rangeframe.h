// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/levelcover.h"
#include "core/readings.h"

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// More buckets than this are refused: no chart and no table is read that far.
inline constexpr qsizetype maximumBuckets = 100'000;

/// What a question over a range comes to, before any server is asked: its buckets in the shown zone, and what
/// to read for them. The bounds of the buckets are made here alone (core/granularity.h); the server only
/// counts between them, so that its own zone tables never disagree with ours.
struct RangeFrame {
    RangeQuestion question;      ///< as it was asked
    TimeRange range;             ///< widened to whole buckets
    TimeRange previous;          ///< of the same length, just before; cut to what has passed of range by now
    std::vector<Bucket> buckets; ///< of range; their states are still to be found
    bool rawOnly = false;        ///< minutes of events: no level is that fine
    LevelCover bucketCover;      ///< what to read for the buckets
    LevelCover totalCover;       ///< what to read for range and previous as wholes
};

/// serverNow may be a guess; it only cuts the previous range. Fails with ErrorKind::Constraint where the zone
/// is unknown, the range empty or the buckets too many.
[[nodiscard]] Result<RangeFrame> frameOf(const RangeQuestion &question, Instant serverNow);

/// What is known of the levels' and the clock's state when the answer comes.
struct Tidemarks {
    Instant serverTime;
    std::optional<Instant> watermark;
    std::optional<Instant> keptFrom; ///< what is older has been expired
};

[[nodiscard]] BucketState bucketState(const Bucket &bucket, const Tidemarks &marks);

} // namespace tidemark::coordinator
