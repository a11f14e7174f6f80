// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/granularity.h"
#include "core/timerange.h"

#include <array>
#include <optional>

namespace tidemark
{

/// One of the tables a dataset is rolled up into; its buckets are cut in UTC.
struct RollupLevel {
    QString name;  ///< "15min", "hourly", "1day", …
    QString table; ///< within schema tidemark
    Granularity granularity = Granularity::Day;
    Milliseconds width{}; ///< nominalLength(granularity)

    friend bool operator==(const RollupLevel &, const RollupLevel &) = default;
};

/// So many levels has every dataset.
inline constexpr std::size_t levelCount = 3;
/// The finest first. How long each is kept is the coordinator's to say (tidemark.retention).
[[nodiscard]] const std::array<RollupLevel, levelCount> &rollupLevels(Dataset dataset);
/// Nothing for a level that a newer schema may have.
[[nodiscard]] std::optional<RollupLevel> rollupLevelNamed(Dataset dataset, QStringView name);

/// A stretch of one of a dataset's levels.
struct LevelRange {
    Dataset dataset = Dataset::Events;
    QString level;
    TimeRange range;

    friend bool operator==(const LevelRange &, const LevelRange &) = default;
};

/// The whole UTC days that a range touches: what a backfill works in.
[[nodiscard]] TimeRange utcDaysOf(const TimeRange &range);

} // namespace tidemark
