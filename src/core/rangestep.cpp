// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangestep.h"

#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark
{

using namespace std::chrono_literals;
using Kind = RangeSpec::Kind;

namespace
{
constexpr Milliseconds shortestRange = 5min;
constexpr Milliseconds aDay = 24h;

Granularity granularityOf(const RangeSpec &range)
{
    return granularityFor(range.nominalLength());
}

/// As it was asked, not widened to buckets: or it would grow with every step.
TimeRange askedOf(const RangeSpec &range, Instant now, const QTimeZone &zone)
{
    return range.moves() ? range.resolve(now, granularityOf(range), zone) : range.fixed;
}

bool isStartOfDay(Instant t, const QTimeZone &zone)
{
    return startOfDay(dayOf(t, zone), zone) == t;
}

/// At the same time of another day; the start of a day stays one.
Instant daysLater(Instant t, qint64 days, const QTimeZone &zone, Passing passing)
{
    if (isStartOfDay(t, zone))
        return startOfDay(dayOf(t, zone).addDays(days), zone);
    const QDateTime wall = shownAt(t, zone);
    return momentOf(wall.date().addDays(days), wall.time(), zone, passing);
}

TimeRange wholeUnit(QDate first, Kind unit, const QTimeZone &zone)
{
    return {startOfDay(first, zone), startOfDay(stepped(first, unit, 1), zone)};
}

/// Which unit of the calendar a range is: by its name, or because it is a whole one.
std::optional<Kind> unitOf(const RangeSpec &range, const QTimeZone &zone)
{
    if (range.isOfCalendar())
        return range.kind;
    if (range.moves())
        return std::nullopt;
    for (const Kind unit : {Kind::Year, Kind::Month, Kind::Week, Kind::Day}) {
        if (wholeUnit(firstDayOf(unit, dayOf(range.fixed.from, zone)), unit, zone) == range.fixed)
            return unit;
    }
    return std::nullopt;
}

/// How many days a range has by the clock of the zone, where it is made of days; else 0.
qint64 daysOf(const RangeSpec &range, const TimeRange &shown, const QTimeZone &zone)
{
    if (range.kind == Kind::LastDays)
        return range.count;
    if (range.moves())
        return 0;
    const QDateTime from = shownAt(shown.from, zone);
    const QDateTime to = shownAt(shown.to, zone);
    const bool whole =
        isStartOfDay(shown.from, zone) ? isStartOfDay(shown.to, zone) : from.time() == to.time();
    return whole ? dayOf(shown.from, zone).daysTo(dayOf(shown.to, zone)) : 0;
}

/// The range of that length that ends with the present.
RangeSpec lately(Milliseconds length, Instant end)
{
    if (length >= 2 * aDay && length % aDay == 0ms)
        return RangeSpec::lastDays(int(length / aDay));
    if (length >= 1h && length % Milliseconds(1h) == 0ms)
        return RangeSpec::lastHours(int(length / 1h));
    return RangeSpec::between({end - length, end});
}

/// The end of the bucket that is open now.
Instant presentEnd(Instant now, Granularity granularity, const QTimeZone &zone)
{
    return nextBucket(bucketStart(now, granularity, zone), granularity, zone);
}
} // namespace

QDate firstDayOf(Kind unit, QDate day)
{
    switch (unit) {
    case Kind::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Kind::Month:
        return {day.year(), day.month(), 1};
    case Kind::Year:
        return {day.year(), 1, 1};
    default:
        return day;
    }
}

QDate stepped(QDate first, Kind unit, int steps)
{
    switch (unit) {
    case Kind::Week:
        return first.addDays(7 * qint64(steps));
    case Kind::Month:
        return first.addMonths(steps);
    case Kind::Year:
        return first.addYears(steps);
    default:
        return first.addDays(steps);
    }
}

RangeSpec shifted(const RangeSpec &range, int steps, Instant now, const QTimeZone &zone)
{
    const Granularity granularity = granularityOf(range);
    const Instant end = presentEnd(now, granularity, zone);
    const TimeRange shown = askedOf(range, now, zone);
    if (steps > 0 && shown.to >= end)
        return range;
    if (const std::optional<Kind> unit = unitOf(range, zone)) {
        const QDate first = stepped(firstDayOf(*unit, dayOf(shown.from, zone)), *unit, steps);
        const TimeRange next = wholeUnit(first, *unit, zone);
        return next.contains(now) ? RangeSpec::present(*unit) : RangeSpec::between(next);
    }
    const qint64 days = daysOf(range, shown, zone);
    const TimeRange next =
        days > 0 ? TimeRange{daysLater(shown.from, days * steps, zone, Passing::First),
                             daysLater(shown.to, days * steps, zone, Passing::Last)}
                 : TimeRange{shown.from + steps * shown.length(), shown.to + steps * shown.length()};
    if (steps < 0 || next.to < end)
        return RangeSpec::between(next);
    return lately(days > 0 ? Milliseconds(days * aDay) : shown.length(), end);
}

RangeSpec zoomed(const RangeSpec &range, double factor, std::optional<Instant> around, Instant now,
                 const QTimeZone &zone)
{
    const Granularity granularity = granularityOf(range);
    const TimeRange shown = askedOf(range, now, zone);
    const bool endsNow = shown.to >= presentEnd(now, granularity, zone);
    const Instant fixedPoint = around.value_or(endsNow ? shown.to : shown.from + shown.length() / 2);
    const double share =
        shown.isEmpty() ? 0.5 : double((fixedPoint - shown.from).count()) / double(shown.length().count());
    const Milliseconds wanted(std::llround(double(shown.length().count()) * factor));
    Milliseconds length = std::clamp(wanted, shortestRange, longestRange);
    // Whole hours and days are what people speak of.
    const Milliseconds unit = length >= 2 * aDay ? aDay
                              : length >= 2h     ? Milliseconds(1h)
                                                 : Milliseconds(5min);
    length = std::max(unit, unit * ((length + unit / 2) / unit));
    const Instant from = fixedPoint - Milliseconds(std::llround(double(length.count()) * share));
    const Instant end = presentEnd(now, granularityFor(length), zone);
    if (from + length >= end)
        return lately(length, end);
    return RangeSpec::between({from, from + length});
}

RangeSpec reaching(const RangeSpec &range, Instant moment, const QTimeZone &zone)
{
    if (const std::optional<Kind> unit = unitOf(range, zone))
        return RangeSpec::between(wholeUnit(firstDayOf(*unit, dayOf(moment, zone)), *unit, zone));
    const Granularity granularity = granularityOf(range);
    if (range.moves())
        return RangeSpec::between(range.resolve(moment, granularity, zone));
    const Instant end = presentEnd(moment, granularity, zone);
    const qint64 days = daysOf(range, range.fixed, zone);
    return RangeSpec::between(
        {days > 0 ? daysLater(end, -days, zone, Passing::First) : end - range.fixed.length(), end});
}

RangeSpec carriedOver(const RangeSpec &range, const QTimeZone &from, const QTimeZone &to)
{
    if (range.moves())
        return range;
    const auto moved = [&](Instant t, Passing passing) {
        if (isStartOfDay(t, from))
            return startOfDay(dayOf(t, from), to);
        const QDateTime wall = shownAt(t, from);
        return momentOf(wall.date(), wall.time(), to, passing);
    };
    const TimeRange there{moved(range.fixed.from, Passing::First), moved(range.fixed.to, Passing::Last)};
    // A range within an hour that the other zone skips.
    return there.isEmpty() ? range : RangeSpec::between(there);
}

} // namespace tidemark
