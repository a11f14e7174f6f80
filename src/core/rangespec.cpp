// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangespec.h"

#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// A century: further back no bucket can be, and arithmetic on dates stays far from its limits.
constexpr int maxDays = 36'525;

int maxCount(RangeSpec::Kind kind)
{
    return kind == RangeSpec::Kind::LastHours ? maxDays * 24 : maxDays;
}

Instant daysBefore(Instant end, int days, const QTimeZone &zone)
{
    const QDate date = dayOf(end, zone).addDays(-days);
    // By days where it is the start of one: it need not be midnight by the clock.
    if (bucketStart(end, Granularity::Day, zone) == end)
        return startOfDay(date, zone);
    const QTime time = QDateTime::fromMSecsSinceEpoch(toMSecs(end), zone).time();
    return momentOf(date, time, zone, Passing::First);
}

std::optional<RangeSpec> movingFromText(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    const QChar unit = text.back();
    if (unit != u'h' && unit != u'd')
        return std::nullopt;
    const auto kind = unit == u'h' ? RangeSpec::Kind::LastHours : RangeSpec::Kind::LastDays;
    bool isNumber = false;
    const int count = text.chopped(1).toInt(&isNumber);
    if (!isNumber || count < 1 || count > maxCount(kind))
        return std::nullopt;
    return RangeSpec{kind, count, {}};
}
} // namespace

RangeSpec RangeSpec::lastHours(int hours)
{
    return {Kind::LastHours, std::clamp(hours, 1, maxCount(Kind::LastHours)), {}};
}

RangeSpec RangeSpec::lastDays(int days)
{
    return {Kind::LastDays, std::clamp(days, 1, maxCount(Kind::LastDays)), {}};
}

RangeSpec RangeSpec::between(const TimeRange &range)
{
    return {Kind::Fixed, 0, range};
}

Milliseconds RangeSpec::nominalLength() const
{
    switch (kind) {
    case Kind::LastHours:
        return count * Milliseconds(1h);
    case Kind::LastDays:
        return count * Milliseconds(24h);
    case Kind::Fixed:
        break;
    }
    return fixed.length();
}

TimeRange RangeSpec::resolve(Instant now, Granularity granularity, const QTimeZone &zone) const
{
    if (kind == Kind::Fixed)
        return alignedRange(fixed, granularity, zone);
    const Instant to = nextBucket(bucketStart(now, granularity, zone), granularity, zone);
    const Instant from = kind == Kind::LastDays ? daysBefore(to, count, zone) : to - count * Milliseconds(1h);
    return {bucketStart(from, granularity, zone), to};
}

QString RangeSpec::toText() const
{
    switch (kind) {
    case Kind::LastHours:
        return QString::number(count) + u'h';
    case Kind::LastDays:
        return QString::number(count) + u'd';
    case Kind::Fixed:
        break;
    }
    return toIso(fixed.from) + u'/' + toIso(fixed.to);
}

std::optional<RangeSpec> RangeSpec::fromText(QStringView text, const QTimeZone &zone)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0)
        return movingFromText(trimmed);
    const std::optional<Instant> from = parseInstant(trimmed.first(slash), zone);
    const std::optional<Instant> to = parseInstant(trimmed.sliced(slash + 1), zone, Passing::Last);
    if (!from || !to || *to <= *from)
        return std::nullopt;
    return between({*from, *to});
}

RangeQuestion HistoryQuestion::at(Instant now) const
{
    const QTimeZone timeZone = zoneNamed(zone).value_or(QTimeZone::utc());
    RangeQuestion question;
    question.dataset = dataset;
    question.tenant = tenant;
    question.range = range.resolve(now, granularity, timeZone);
    question.granularity = granularity;
    question.zone = zone;
    return question;
}

} // namespace tidemark
