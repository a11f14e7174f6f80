// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QString>

#include <vector>

namespace tidemark
{

/// The width of a bucket on the screen. Minute and QuarterHour are fixed spans; Hour and Day follow the zone
/// that is shown (a day can have 23 or 25 hours).
enum class Granularity { Minute, QuarterHour, Hour, Day };

/// "minute", "15min", "hour", "day".
[[nodiscard]] QString granularityName(Granularity granularity);
/// The usual length; a day across a DST change is shorter or longer, and so is an hour where the clock is set
/// by half an hour.
[[nodiscard]] Milliseconds nominalLength(Granularity granularity);
/// What fits a range of that length: up to 3 h minutes, up to 1 day quarter hours, up to 14 days hours, else
/// days.
[[nodiscard]] Granularity granularityFor(Milliseconds rangeLength);

/// Start of the bucket that holds t, in zone: never after t. Days begin as startOfDay() says.
[[nodiscard]] Instant bucketStart(Instant t, Granularity granularity, const QTimeZone &zone);
/// Start of the bucket after the one that starts at bucket: always later.
[[nodiscard]] Instant nextBucket(Instant bucket, Granularity granularity, const QTimeZone &zone);
/// All that hold moments of range, ascending; each begins where the one before ends.
[[nodiscard]] std::vector<TimeRange> bucketsOf(const TimeRange &range, Granularity granularity,
                                               const QTimeZone &zone);
/// The smallest range of whole buckets that holds range.
[[nodiscard]] TimeRange alignedRange(const TimeRange &range, Granularity granularity, const QTimeZone &zone);

} // namespace tidemark
