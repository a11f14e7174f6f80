// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/keptlevels.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QLatin1StringView firstRowName(Dataset dataset)
{
    return dataset == Dataset::Events ? "read/events_first"_L1 : "read/http_request_first"_L1;
}
} // namespace

Milliseconds levelLength(Dataset dataset, std::size_t level)
{
    if (level == 0)
        return 24h;
    if (level == 1)
        return 1h;
    return dataset == Dataset::Events ? Milliseconds(15min) : Milliseconds(1min);
}

QLatin1StringView levelTable(Dataset dataset, std::size_t level)
{
    static constexpr std::array events{"events_daily"_L1, "events_hourly"_L1, "events_15min"_L1};
    static constexpr std::array requests{"http_request_1day"_L1, "http_request_1hour"_L1,
                                         "http_request_1min"_L1};
    return (dataset == Dataset::Events ? events : requests).at(level);
}

Instant flooredTo(Instant t, Milliseconds length)
{
    const Milliseconds since = t.time_since_epoch();
    Milliseconds rest = since % length;
    if (rest < 0ms)
        rest += length;
    return t - rest;
}

Instant raisedTo(Instant t, Milliseconds length)
{
    const Instant floor = flooredTo(t, length);
    return floor < t ? floor + length : floor;
}

std::optional<Instant> KeptTables::levelsFrom() const
{
    // Nothing is less than any time.
    return std::min({levels[0].from, levels[1].from, levels[2].from});
}

pg::Statement keptStatement(Dataset dataset, Instant to)
{
    return sqlStatement("read/kept"_L1, {pg::parameter(datasetName(dataset)), parameter(to)});
}

pg::Statement keptStatement(const RangeQuestion &question)
{
    const QTimeZone zone = zoneNamed(question.zone).value_or(QTimeZone::utc());
    return keptStatement(question.dataset,
                         std::max(alignedRange(question.range, Granularity::Day, zone).to,
                                  alignedRange(question.range, Granularity::Day, QTimeZone::utc()).to));
}

Result<KeptTables> decodeKept(Dataset dataset, const pg::Rows &rows)
{
    KeptTables kept;
    RowReader row(rows, "read/kept"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        const KeptTable found{row.optionalInstant("kept_from"), row.text("keep")};
        if (table == datasetName(dataset))
            kept.raw = found;
        for (std::size_t level = 0; level < levelCount; ++level) {
            if (table != levelTable(dataset, level))
                continue;
            kept.levels.at(level) = found;
            // Whole days, as the server deletes them: of a day that an older one, or a deletion under way,
            // left in part no level but the daily one can make up every stretch.
            if (found.from)
                kept.levels.at(level).from = raisedTo(*found.from, levelLength(dataset, 0));
        }
    }
    if (row.failed())
        return row.error();
    return kept;
}

pg::Statement firstRowStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement(firstRowName(dataset), {pg::parameter(qint64(tenant.value()))});
}

pg::Statement firstRawRowStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement(dataset == Dataset::Events ? "read/events_live_first"_L1
                                                   : "read/http_request_live_first"_L1,
                        {pg::parameter(qint64(tenant.value()))});
}

Result<std::optional<Instant>> decodeFirstRow(Dataset dataset, const pg::Rows &rows)
{
    RowReader row(rows, firstRowName(dataset));
    if (!row.next())
        return row.error();
    const std::optional<Instant> starts[] = {row.optionalInstant("day"), row.optionalInstant("hour"),
                                             row.optionalInstant("fine"), row.optionalInstant("raw")};
    if (row.failed())
        return row.error();
    // The day of the oldest row, then the hour within it, and so on; a finer table that begins later has
    // been expired, or the older rows were never in it.
    std::optional<Instant> first;
    Milliseconds width = 0ms;
    for (std::size_t i = 0; i < std::size(starts); ++i) {
        if (starts[i] && (!first || *starts[i] < *first + width))
            first = starts[i];
        if (i < levelCount)
            width = levelLength(dataset, i);
    }
    return first;
}

} // namespace tidemark::coordinator
