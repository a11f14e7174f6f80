// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/granularity.h"

#include <QDateTime>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

qint64 offsetAt(Instant t, const QTimeZone &zone)
{
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMSecs(t), Qt::UTC))} * 1000;
}

/// The last full minute, quarter or hour of the clock, were its offset from UTC always that of t.
Instant clockFloor(Instant t, Milliseconds length, qint64 offset)
{
    const qint64 shifted = toMSecs(t) + offset;
    const qint64 whole = length.count();
    const qint64 floored = (shifted >= 0 ? shifted / whole : (shifted - whole + 1) / whole) * whole;
    return instantFromMSecs(floored - offset);
}

Instant transitionTime(const QTimeZone::OffsetData &transition, Instant otherwise)
{
    return transition.atUtc.isValid() ? instantFromMSecs(transition.atUtc.toMSecsSinceEpoch()) : otherwise;
}

} // namespace

QString granularityName(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Minute:
        return u"minute"_s;
    case Granularity::QuarterHour:
        return u"15min"_s;
    case Granularity::Hour:
        return u"hour"_s;
    case Granularity::Day:
        break;
    }
    return u"day"_s;
}

Milliseconds nominalLength(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Minute:
        return 1min;
    case Granularity::QuarterHour:
        return 15min;
    case Granularity::Hour:
        return 1h;
    case Granularity::Day:
        break;
    }
    return 24h;
}

Granularity granularityFor(Milliseconds rangeLength)
{
    if (rangeLength <= 3h)
        return Granularity::Minute;
    if (rangeLength <= 24h)
        return Granularity::QuarterHour;
    if (rangeLength <= 14 * 24h)
        return Granularity::Hour;
    return Granularity::Day;
}

// The two 01:30s of an autumn night fall into two different hours. Where the clock is set by half an hour
// (Lord Howe), it cuts an hour short, and the rest of the next one is a bucket of its own.
Instant bucketStart(Instant t, Granularity granularity, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone);
    if (granularity == Granularity::Day)
        return instantFromMSecs(local.date().startOfDay(zone).toMSecsSinceEpoch());
    const qint64 offset = offsetAt(t, zone);
    const Instant start = clockFloor(t, nominalLength(granularity), offset);
    if (offsetAt(start, zone) == offset)
        return start;
    const QDateTime after = QDateTime::fromMSecsSinceEpoch(toMSecs(t) + 1, Qt::UTC);
    return std::max(start, transitionTime(zone.previousTransition(after), start));
}

Instant nextBucket(Instant bucket, Granularity granularity, const QTimeZone &zone)
{
    if (granularity == Granularity::Day) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(bucket), zone);
        return instantFromMSecs(local.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    }
    const qint64 offset = offsetAt(bucket, zone);
    const Instant end = clockFloor(bucket, nominalLength(granularity), offset) + nominalLength(granularity);
    if (offsetAt(end, zone) == offset)
        return end;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMSecs(bucket), Qt::UTC);
    return std::min(end, transitionTime(zone.nextTransition(from), end));
}

TimeRange alignedRange(const TimeRange &range, Granularity granularity, const QTimeZone &zone)
{
    const Instant from = bucketStart(range.from, granularity, zone);
    Instant to = bucketStart(range.to, granularity, zone);
    if (to < range.to)
        to = nextBucket(to, granularity, zone);
    return {from, to};
}

} // namespace tidemark
