// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/levelcover.h"
#include "core/readings.h"

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// More buckets than this are refused: no chart and no table is read that far.
inline constexpr qsizetype maximumBuckets = 100'000;

/// To which shown bucket a rolled-up one belongs: the cells follow each other without a gap, and the
/// rolled-up buckets that start in a cell are counted under its number: 1, 2, … for the buckets, -1, -2, …
/// for the straddlers of the cover.
struct Cells {
    std::vector<Instant> starts; ///< ascending
    std::vector<qint64> numbers;

    friend bool operator==(const Cells &, const Cells &) = default;
};

/// Plans a range query before it is sent: its buckets in the shown zone, and what to read for them. Bucket
/// bounds are computed only here (core/granularity.h); the server counts between them and need not know the
/// zone. Where it has other rules for it, a note says so (zonerules.h).
///
/// The level to read is the finest one that is kept for all of the range of which any level is kept. If
/// the requested buckets are narrower than its own, wider ones are shown; if they are as wide but start at
/// other times (days of Kathmandu, from UTC days), its own. Each stretch is then read from the coarsest kept
/// level that covers it exactly, which has the same rows.
struct RangeFrame {
    RangeQuestion question;                ///< as it was asked
    Instant asOf{};                        ///< the server's now, as it was guessed
    KeptTables kept{};                     ///< as it was assumed
    Granularity shown = Granularity::Hour; ///< as asked, or wider
    bool utc = false;                      ///< cut in UTC, not in the asked zone
    TimeRange range{};                     ///< widened to whole buckets
    TimeRange previous{}; ///< of the same length, just before; cut to what has passed of range by now
    std::vector<Bucket> buckets{}; ///< of range; their states are still to be found
    bool rawOnly = false;          ///< every raw row counts, and no level: minutes of events, which none has
    TimeRanges gone{};             ///< what of range is kept nowhere
    std::optional<Instant>
        otherRules{};       ///< when the server's clock for the zone shows another time than ours
    LevelCover bucketCover; ///< what to read for the buckets
    Cells bucketCells{};
    LevelCover totalCover; ///< what to read for range and previous as wholes
    Cells totalCells{};    ///< range is number 1, previous number 2

    /// Rows of this straddler of the bucketCover may lie outside the range.
    [[nodiscard]] bool crossesRange(const TimeRange &straddler) const;
    /// What of the previous range is kept nowhere.
    [[nodiscard]] TimeRanges previousGone() const;
};

/// asOf may be a guess; it only cuts the previous range. Fails with ErrorKind::Constraint where the zone is
/// unknown, the range empty or the buckets too many.
[[nodiscard]] Result<RangeFrame> frameOf(const RangeQuestion &question, Instant asOf, const KeptTables &kept);

/// What is to be said of every number of a frame: that other buckets are shown, or that a part has expired.
[[nodiscard]] std::vector<RangeNote> notesOf(const RangeFrame &frame);

/// Whether two frames of the same question read the same.
[[nodiscard]] bool readsAlike(const RangeFrame &a, const RangeFrame &b);

/// What is known of the levels' and the clock's state when the answer comes.
struct Tidemarks {
    Instant serverTime;
    std::optional<Instant> watermark;
    TimeRanges gone; ///< what has expired
};

/// Partial where expiry cut the bucket.
[[nodiscard]] BucketState bucketState(const Bucket &bucket, const Tidemarks &marks);

} // namespace tidemark::coordinator
