// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"
#include "models/formatter.h"

#include <QString>

#include <vector>

namespace tidemark
{

/// A labelled place on a time axis. major ticks begin a new day (or month, or year) among finer ones.
struct TimeTick {
    Instant at;
    QString label;
    bool major = false;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Round places in the formatter's zone, at most maxTicks (≥ 1) of them: the steps of clock and calendar,
/// from 5 s to a year. Days of 23 and 25 hours are stepped by the calendar; half-hour zones tick on their own
/// full hours.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeRange &range, const Formatter &format, int maxTicks);

struct ValueTicks {
    double top = 1; ///< end of the axis; it begins at 0
    std::vector<double> at;
    double unit = 0; ///< greater than 0: logarithmic, by 1 + value / unit; so 0 has its place

    /// 0 (bottom) … 1 (top) of a value that is not negative; what is greater than top is at the top.
    [[nodiscard]] double placeOf(double value) const;

    friend bool operator==(const ValueTicks &, const ValueTicks &) = default;
};

/// Round steps (1, 2, 2.5 or 5 times a power of ten; whole numbers where wholeNumbers) so that greatest fits
/// with a little air above. Not finite or not positive counts as nothing: an axis that names 0 alone.
[[nodiscard]] ValueTicks valueTicks(double greatest, int maxTicks, bool wholeNumbers);

/// Powers of ten from 0 on, for a logarithmic axis. least: the least value that is not zero; of whole numbers
/// the axis begins with 1. Many powers are thinned out.
[[nodiscard]] ValueTicks logTicks(double greatest, double least, int maxTicks, bool wholeNumbers);

} // namespace tidemark
