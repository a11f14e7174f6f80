// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/granularity.h"

#include <QDateTime>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

Instant bucketStart(Instant t, Granularity granularity, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone);
    if (granularity == Granularity::Day)
        return instantFromMSecs(local.date().startOfDay(zone).toMSecsSinceEpoch());
    // Every zone's offset is a multiple of 15 minutes today; the offset is that of t itself, so the two
    // 01:30s of an autumn night fall into two different hours.
    const qint64 offset = qint64{local.offsetFromUtc()} * 1000;
    const qint64 length = nominalLength(granularity).count();
    const qint64 shifted = toMSecs(t) + offset;
    const qint64 floored = (shifted >= 0 ? shifted / length : (shifted - length + 1) / length) * length;
    return instantFromMSecs(floored - offset);
}

Instant nextBucket(Instant bucket, Granularity granularity, const QTimeZone &zone)
{
    if (granularity == Granularity::Day) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(bucket), zone);
        return instantFromMSecs(local.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    }
    return bucket + nominalLength(granularity);
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
