// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangespec.h"

#include "core/rangestep.h"
#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>
#include <array>

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

struct Named {
    QLatin1StringView text;
    RangeSpec::Kind unit;
    int count;
};
constexpr std::array calendarRanges{
    Named{"today"_L1, RangeSpec::Kind::Day, 0},        Named{"yesterday"_L1, RangeSpec::Kind::Day, 1},
    Named{"this-week"_L1, RangeSpec::Kind::Week, 0},   Named{"last-week"_L1, RangeSpec::Kind::Week, 1},
    Named{"this-month"_L1, RangeSpec::Kind::Month, 0}, Named{"last-month"_L1, RangeSpec::Kind::Month, 1},
    Named{"this-year"_L1, RangeSpec::Kind::Year, 0},   Named{"last-year"_L1, RangeSpec::Kind::Year, 1}};

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
    const auto named =
        std::ranges::find_if(calendarRanges, [text](const Named &known) { return known.text == text; });
    if (named != calendarRanges.end())
        return RangeSpec{named->unit, named->count, {}};
    if (text.size() < 2 || !text.front().isDigit())
        return std::nullopt;
    const QChar unit = text.back();
    const int days = unit == u'd' ? 1 : unit == u'w' ? 7 : unit == u'y' ? 365 : 0;
    if (unit != u'h' && days == 0)
        return std::nullopt;
    const auto kind = unit == u'h' ? RangeSpec::Kind::LastHours : RangeSpec::Kind::LastDays;
    bool isNumber = false;
    const qint64 count = text.chopped(1).toInt(&isNumber) * qint64(std::max(days, 1));
    if (!isNumber || count < 1 || count > maxCount(kind))
        return std::nullopt;
    return RangeSpec{kind, int(count), {}};
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

RangeSpec RangeSpec::present(Kind unit)
{
    return {unit, 0, {}};
}

RangeSpec RangeSpec::before(Kind unit)
{
    return {unit, 1, {}};
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
    case Kind::Day:
        return 24h;
    case Kind::Week:
        return 7 * 24h;
    case Kind::Month:
        return 31 * 24h;
    case Kind::Year:
        return 366 * 24h;
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
    if (isOfCalendar()) {
        const QDate first = stepped(firstDayOf(kind, dayOf(now, zone)), kind, -count);
        const TimeRange whole{startOfDay(first, zone), startOfDay(stepped(first, kind, 1), zone)};
        return alignedRange({whole.from, std::min(whole.to, to)}, granularity, zone);
    }
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
    case Kind::Day:
    case Kind::Week:
    case Kind::Month:
    case Kind::Year:
        for (const Named &named : calendarRanges) {
            if (named.unit == kind && named.count == count)
                return named.text;
        }
        break;
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
    question.comparison = comparison;
    question.filter = filter;
    question.split = split;
    return question;
}

HistoryQuestion historyQuestion(Dataset dataset, TenantId tenant, const RangeSpec &range,
                                const QByteArray &zone)
{
    return {dataset, tenant, range, granularityFor(range.nominalLength()),
            zoneNamed(zone).value_or(QTimeZone::utc()).id()};
}

bool answersQuestion(const RangeQuestion &answered, const RangeQuestion &asked, const RangeSpec &range)
{
    if (answered == asked)
        return true;
    if (!range.moves() || answered.dataset != asked.dataset || answered.tenant != asked.tenant ||
        answered.granularity != asked.granularity || answered.zone != asked.zone ||
        answered.comparison != asked.comparison || answered.filter != asked.filter ||
        answered.split != asked.split)
        return false;
    if (range.isOfCalendar())
        return answered.range.from == asked.range.from;
    const Milliseconds difference = answered.range.length() - asked.range.length();
    // A range may hold a DST change; it may also have moved on by the server's clock before it did by ours.
    return difference >= -25h && difference <= 25h && asked.range.length() > 0ms;
}

} // namespace tidemark
