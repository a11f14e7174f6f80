// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/keptlevels.h"

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
constexpr PerDataset firstRowName{"read/events_first"_L1, "read/http_request_first"_L1};
constexpr PerDataset firstRawRowName{"read/events_live_first"_L1, "read/http_request_live_first"_L1};
} // namespace

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
            if (table != levelOf(dataset, level).table)
                continue;
            kept.levels.at(level) = found;
        }
    }
    if (row.failed())
        return row.error();
    // The server deletes whole days. Of one that an older server, or a deletion under way, left in part the
    // daily level makes up what no other can; where that has gone too, whole buckets of the level remain.
    for (std::size_t level = levelCount; level-- > 0;) {
        std::optional<Instant> &from = kept.levels.at(level).from;
        if (from)
            from = raisedTo(*from,
                            levelOf(dataset, kept.levels[0].holds(flooredTo(*from, 24h)) ? 0 : level).width);
    }
    return kept;
}

pg::Statement firstRowStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement(firstRowName[dataset], {pg::parameter(qint64(tenant.value()))});
}

pg::Statement firstRawRowStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement(firstRawRowName[dataset], {pg::parameter(qint64(tenant.value()))});
}

Result<std::optional<Instant>> decodeFirstRow(Dataset dataset, const pg::Rows &rows)
{
    RowReader row(rows, firstRowName[dataset]);
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
            width = levelOf(dataset, i).width;
    }
    return first;
}

} // namespace tidemark::coordinator
