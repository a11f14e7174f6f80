// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rangetext.h"

namespace tidemark
{

QString RangeText::name(const RangeSpec &range)
{
    const bool present = range.count == 0;
    switch (range.kind) {
    case RangeSpec::Kind::LastHours:
        return tr("Last %n hours", nullptr, range.count);
    case RangeSpec::Kind::LastDays:
        return tr("Last %n days", nullptr, range.count);
    case RangeSpec::Kind::Day:
        return present ? tr("Today") : tr("Yesterday");
    case RangeSpec::Kind::Week:
        return present ? tr("This week") : tr("Last week");
    case RangeSpec::Kind::Month:
        return present ? tr("This month") : tr("Last month");
    case RangeSpec::Kind::Year:
        return present ? tr("This year") : tr("Last year");
    case RangeSpec::Kind::Fixed:
        break;
    }
    return tr("Custom");
}

} // namespace tidemark
