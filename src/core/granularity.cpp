// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/granularity.h"

#include "core/zoneclock.h"

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The last full minute, quarter or hour of the clock, were its offset from UTC always this one.
Instant clockFloor(Instant t, Milliseconds length, Milliseconds offset)
{
    const Milliseconds shifted = t.time_since_epoch() + offset;
    Milliseconds passed = shifted % length;
    if (passed < 0ms)
        passed += length;
    return t - passed;
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
    if (granularity == Granularity::Day)
        return startOfDay(dayOf(t, zone), zone);
    const Milliseconds length = nominalLength(granularity);
    return std::max(clockFloor(t, length, offsetAt(t, zone)), sameOffset(t, length, zone).from);
}

Instant nextBucket(Instant bucket, Granularity granularity, const QTimeZone &zone)
{
    if (granularity == Granularity::Day) {
        // A zone that crosses the date line skips a day, which has no bucket.
        QDate day = dayOf(bucket, zone);
        Instant next = bucket;
        while (next <= bucket) {
            day = day.addDays(1);
            next = startOfDay(day, zone);
        }
        return next;
    }
    const Milliseconds length = nominalLength(granularity);
    return std::min(clockFloor(bucket, length, offsetAt(bucket, zone)) + length,
                    sameOffset(bucket, length, zone).to);
}

std::vector<TimeRange> bucketsOf(const TimeRange &range, Granularity granularity, const QTimeZone &zone)
{
    std::vector<TimeRange> buckets;
    for (Instant start = bucketStart(range.from, granularity, zone); start < range.to;) {
        const Instant end = nextBucket(start, granularity, zone);
        buckets.push_back({start, end});
        start = end;
    }
    return buckets;
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
