// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <QDate>

namespace tidemark
{

/// The first day of the calendar unit (Day … Year) that a day belongs to. Weeks begin on Monday, as ISO 8601
/// has it.
[[nodiscard]] QDate firstDayOf(RangeSpec::Kind unit, QDate day);
/// The first day of the unit so many later, where first is one's first day.
[[nodiscard]] QDate stepped(QDate first, RangeSpec::Kind unit, int steps);

/// What lies as far again before (steps: -1) or after (1) what range shows: the day, week, month or year
/// before; as many days by the clock of the zone, whatever their hours; else the same time. What reaches the
/// present becomes the range that moves with it, and nothing lies after that: it comes back as it is.
[[nodiscard]] RangeSpec shifted(const RangeSpec &range, int steps, Instant now, const QTimeZone &zone);

/// What is factor times as long (1/2: twice as close) with `around` at the same place; without it the middle,
/// or the end of what ends with the present. At least five minutes, at most ten years, and no future: what
/// reaches the present becomes the last hours or days.
[[nodiscard]] RangeSpec zoomed(const RangeSpec &range, double factor, std::optional<Instant> around,
                               Instant now, const QTimeZone &zone);

/// What range would have shown when that moment was the present, as a fixed one: the bucket of the moment is
/// its last one, or its day, week, month or year is shown.
[[nodiscard]] RangeSpec reaching(const RangeSpec &range, Instant moment, const QTimeZone &zone);

/// A fixed range at the same dates and times of another zone; one that moves stays as it is.
[[nodiscard]] RangeSpec carriedOver(const RangeSpec &range, const QTimeZone &from, const QTimeZone &to);

/// The longest range that can be shown at once.
inline constexpr Milliseconds longestRange = std::chrono::days(3660);

} // namespace tidemark
