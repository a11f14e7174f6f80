// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rangepreset.h"

#include <QDateTime>

#include <chrono>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString rangePresetName(RangePreset preset)
{
    switch (preset) {
    case RangePreset::Day:
        return u"24h"_s;
    case RangePreset::Week:
        return u"7d"_s;
    case RangePreset::Month:
        return u"30d"_s;
    case RangePreset::Quarter:
        return u"90d"_s;
    case RangePreset::Year:
        return u"1y"_s;
    case RangePreset::Custom:
        break;
    }
    return u"custom"_s;
}

std::optional<RangePreset> rangePresetNamed(QStringView name)
{
    for (const RangePreset preset : movingPresets) {
        if (name == rangePresetName(preset))
            return preset;
    }
    if (name == rangePresetName(RangePreset::Custom))
        return RangePreset::Custom;
    return std::nullopt;
}

namespace
{
Granularity granularityOf(const RangeChoice &choice)
{
    switch (choice.preset) {
    case RangePreset::Day:
        return Granularity::QuarterHour;
    case RangePreset::Week:
        return Granularity::Hour;
    case RangePreset::Month:
    case RangePreset::Quarter:
    case RangePreset::Year:
        return Granularity::Day;
    case RangePreset::Custom:
        break;
    }
    return granularityFor(choice.custom.length());
}

TimeRange movingRange(RangePreset preset, Granularity granularity, const QTimeZone &zone, Instant now)
{
    const Instant to = nextBucket(bucketStart(now, granularity, zone), granularity, zone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMSecs(to), zone);
    QDateTime start;
    switch (preset) {
    case RangePreset::Week:
        start = end.addDays(-7);
        break;
    case RangePreset::Month:
        start = end.addDays(-30);
        break;
    case RangePreset::Quarter:
        start = end.addDays(-90);
        break;
    case RangePreset::Year:
        start = end.addYears(-1);
        break;
    case RangePreset::Day:
    case RangePreset::Custom:
        start = end.addMSecs(-qint64{24} * 3600 * 1000);
        break;
    }
    return {instantFromMSecs(start.toMSecsSinceEpoch()), to};
}
} // namespace

RangeQuestion rangeQuestion(Dataset dataset, TenantId tenant, const RangeChoice &choice,
                            const QByteArray &zoneId, Instant now)
{
    const QTimeZone zone = zoneNamed(zoneId).value_or(QTimeZone::utc());
    RangeQuestion question;
    question.dataset = dataset;
    question.tenant = tenant;
    question.granularity = granularityOf(choice);
    question.zone = zone.id();
    const TimeRange range = choice.preset == RangePreset::Custom
                                ? choice.custom
                                : movingRange(choice.preset, question.granularity, zone, now);
    question.range = alignedRange(range, question.granularity, zone);
    return question;
}

bool answersQuestion(const RangeQuestion &answered, const RangeQuestion &asked, bool moving)
{
    if (answered == asked)
        return true;
    if (!moving || answered.dataset != asked.dataset || answered.tenant != asked.tenant ||
        answered.granularity != asked.granularity || answered.zone != asked.zone)
        return false;
    const Milliseconds difference = answered.range.length() - asked.range.length();
    // A year may be a leap year, a week may hold a DST change.
    return difference >= -25h && difference <= 25h && answered.range.to <= asked.range.to &&
           asked.range.length() > 0ms;
}

} // namespace tidemark
