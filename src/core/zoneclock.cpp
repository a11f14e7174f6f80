// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>

namespace tidemark
{

using namespace std::chrono_literals;

namespace
{
// No offset was ever as great as a day, nor was a clock ever set by more.
constexpr Milliseconds day = 24h;

QDateTime utc(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toMSecs(t), utcClock);
}

/// The first transition after t, or limit where there is none before it.
Instant transitionAfter(Instant t, Instant limit, const QTimeZone &zone)
{
    const QTimeZone::OffsetData next = zone.nextTransition(utc(t));
    const Instant at = next.atUtc.isValid() ? instantFromMSecs(next.atUtc.toMSecsSinceEpoch()) : limit;
    return at > t ? std::min(at, limit) : limit;
}

/// The last transition at or before t, or limit where there is none after it.
Instant transitionUpTo(Instant t, Instant limit, const QTimeZone &zone)
{
    const QTimeZone::OffsetData previous = zone.previousTransition(utc(t + 1ms));
    const Instant at =
        previous.atUtc.isValid() ? instantFromMSecs(previous.atUtc.toMSecsSinceEpoch()) : limit;
    return at <= t ? std::max(at, limit) : limit;
}

/// What the clock shows, as if it were UTC.
Instant shown(Instant t, Milliseconds offset)
{
    return t + offset;
}
} // namespace

Milliseconds offsetAt(Instant t, const QTimeZone &zone)
{
    return std::chrono::seconds(zone.offsetFromUtc(utc(t)));
}

QDateTime shownAt(Instant t, const QTimeZone &zone)
{
    return utc(shown(t, offsetAt(t, zone)));
}

TimeRange sameOffset(Instant t, Milliseconds reach, const QTimeZone &zone)
{
    if (!zone.hasTransitions())
        return {t - reach, t + reach};
    const Milliseconds offset = offsetAt(t, zone);
    // A transition may change the zone's name alone.
    Instant from = transitionUpTo(t, t - reach, zone);
    while (from > t - reach && offsetAt(from - 1ms, zone) == offset)
        from = transitionUpTo(from - 1ms, t - reach, zone);
    Instant to = transitionAfter(t, t + reach, zone);
    while (to < t + reach && offsetAt(to, zone) == offset)
        to = transitionAfter(to, t + reach, zone);
    return {from, to};
}

Instant momentOf(QDate date, QTime time, const QTimeZone &zone, Passing passing)
{
    const Instant wall = instantFromMSecs(QDateTime(date, time, utcClock).toMSecsSinceEpoch());
    const Instant limit = wall + day;
    Instant from = wall - day; // the clock has not come to it by then
    Milliseconds before = offsetAt(from, zone);
    Instant found = limit;
    while (from < limit) {
        const Milliseconds offset = offsetAt(from, zone);
        const Instant to = zone.hasTransitions() ? transitionAfter(from, limit, zone) : limit;
        // It comes to that time within the stretch, or is set to or past it where the stretch begins.
        const Instant reached = std::max(from, wall - offset);
        const bool sets = shown(from, before) <= wall || shown(from, offset) == wall;
        if (reached < to && (reached > from || sets)) {
            found = reached;
            if (passing == Passing::First || time == QTime(0, 0))
                break;
        }
        before = offset;
        from = to;
    }
    return found;
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    return momentOf(date, QTime(0, 0), zone, Passing::First);
}

QDate dayOf(Instant t, const QTimeZone &zone)
{
    Instant latest = shown(t, offsetAt(t, zone));
    if (zone.hasTransitions()) {
        // What was shown just before a clock was set back.
        for (Instant at = transitionUpTo(t, t - 2 * day, zone); at > t - 2 * day;
             at = transitionUpTo(at - 1ms, t - 2 * day, zone))
            latest = std::max(latest, shown(at - 1ms, offsetAt(at - 1ms, zone)));
    }
    return utc(latest).date();
}

} // namespace tidemark
