// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rangepreset.h"

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

RangeSpec specOf(const RangeChoice &choice)
{
    switch (choice.preset) {
    case RangePreset::Day:
        return RangeSpec::lastHours(24);
    case RangePreset::Week:
        return RangeSpec::lastDays(7);
    case RangePreset::Month:
        return RangeSpec::lastDays(30);
    case RangePreset::Quarter:
        return RangeSpec::lastDays(90);
    case RangePreset::Year:
        return RangeSpec::lastDays(365);
    case RangePreset::Custom:
        break;
    }
    return RangeSpec::between(choice.custom);
}
} // namespace

HistoryQuestion historyQuestion(Dataset dataset, TenantId tenant, const RangeChoice &choice,
                                const QByteArray &zone)
{
    return {dataset, tenant, specOf(choice), granularityOf(choice),
            zoneNamed(zone).value_or(QTimeZone::utc()).id()};
}

RangeQuestion rangeQuestion(Dataset dataset, TenantId tenant, const RangeChoice &choice,
                            const QByteArray &zone, Instant now)
{
    return historyQuestion(dataset, tenant, choice, zone).at(now);
}

bool answersQuestion(const RangeQuestion &answered, const RangeQuestion &asked, bool moving)
{
    if (answered == asked)
        return true;
    if (!moving || answered.dataset != asked.dataset || answered.tenant != asked.tenant ||
        answered.granularity != asked.granularity || answered.zone != asked.zone)
        return false;
    const Milliseconds difference = answered.range.length() - asked.range.length();
    // A range may hold a DST change; it may also have moved on by the server's clock before it did by ours.
    return difference >= -25h && difference <= 25h && asked.range.length() > 0ms;
}

} // namespace tidemark
