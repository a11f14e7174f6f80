// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/zonerules.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"
#include "core/zoneclock.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// A range of a century is looked at in its last years: nobody's rules differ about older ones.
constexpr int mostMonths = 600;

/// Zones whose names a server takes for abbreviations of fixed offsets where they stand in a statement,
/// whatever rules its data has for them: it cannot be asked.
bool isTakenForAnOffset(const QByteArray &zone)
{
    static const QList<QByteArray> names{"CET", "EET", "MET", "WET"};
    return names.contains(zone.toUpper());
}

QDate monthOf(Instant t)
{
    const QDate date = dayOf(t, QTimeZone::utc());
    return {date.year(), date.month(), 1};
}
} // namespace

ZoneMonths zoneMonths(const RangeQuestion &question)
{
    ZoneMonths months{question.zone, {}, {}};
    const std::optional<QTimeZone> zone = zoneNamed(question.zone);
    if (!zone || !zone->hasTransitions() || isTakenForAnOffset(question.zone) || question.range.isEmpty())
        return months;
    months.last = monthOf(question.range.to).addMonths(1);
    months.first = std::max(monthOf(question.range.from), months.last.addMonths(-mostMonths));
    return months;
}

ZoneSamples zoneSamples(const ZoneMonths &months)
{
    ZoneSamples samples{months.zone, {}};
    const std::optional<QTimeZone> zone = zoneNamed(months.zone);
    if (!zone || months.first.isNull())
        return samples;
    for (QDate month = months.first; month <= months.last; month = month.addMonths(1)) {
        const Instant from = startOfDay(month, QTimeZone::utc());
        samples.moments.push_back(from);
        const Instant next = startOfDay(month.addMonths(1), QTimeZone::utc());
        for (Instant at = sameOffset(from, next - from, *zone).to; month < months.last && at < next;
             at = sameOffset(at, next - at, *zone).to) {
            samples.moments.push_back(at - 1s);
            samples.moments.push_back(at);
        }
    }
    std::ranges::sort(samples.moments);
    samples.moments.erase(std::unique(samples.moments.begin(), samples.moments.end()), samples.moments.end());
    return samples;
}

pg::Statement zoneRulesStatement(const ZoneSamples &samples)
{
    return sqlStatement("read/zone_rules"_L1,
                        {pg::parameter(QString::fromLatin1(samples.zone)), arrayParameter(samples.moments)});
}

Result<std::optional<Instant>> decodeZoneRules(const ZoneSamples &samples, const pg::Rows &rows)
{
    const QTimeZone zone = zoneNamed(samples.zone).value_or(QTimeZone::utc());
    RowReader row(rows, "read/zone_rules"_L1);
    std::optional<Instant> differs;
    while (row.next()) {
        const Instant at = row.instant("at");
        if (std::chrono::seconds(row.integer("ahead")) != offsetAt(at, zone) && !differs)
            differs = at;
    }
    if (row.failed())
        return row.error();
    return differs;
}

} // namespace tidemark::coordinator
