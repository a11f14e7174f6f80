// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

class QDateTime;

/// What the clocks of a zone show, and when. Only the offsets of QTimeZone are used: which of two midnights
/// begins a day differs from one Qt to the next (QDate::startOfDay), and here it must not.
namespace tidemark
{

/// Offset from UTC at t.
[[nodiscard]] Milliseconds offsetAt(Instant t, const QTimeZone &zone);

/// What the zone's clock shows at t, as if it were UTC.
[[nodiscard]] QDateTime shownAt(Instant t, const QTimeZone &zone);

/// The longest stretch around t in which the offset is that of t, looked for no further than reach on both
/// sides.
[[nodiscard]] TimeRange sameOffset(Instant t, Milliseconds reach, const QTimeZone &zone);

/// When the zone's clock comes to show date and time; where it skips them, when it is set past them. Midnight
/// is where the day begins, whatever the passing.
[[nodiscard]] Instant momentOf(QDate date, QTime time, const QTimeZone &zone, Passing passing);

/// A day begins when the clock first shows its midnight, and ends where the next one begins: in an autumn
/// night that has two midnights it begins at the first. A day that the zone skipped begins with the day after
/// it.
[[nodiscard]] Instant startOfDay(QDate date, const QTimeZone &zone);

/// The day that t belongs to: the latest date that the clock has shown by then. It is not the date that is
/// shown at t only where a clock was set back over midnight.
[[nodiscard]] QDate dayOf(Instant t, const QTimeZone &zone);

} // namespace tidemark
