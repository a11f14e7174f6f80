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
/// As the server's timestamps: from there on there can be rows.
constexpr Instant beforeAllRows{-210'866'803'200'000ms};

constexpr PerDataset firstRowName{"read/events_first"_L1, "read/http_request_first"_L1};
constexpr PerDataset firstRawRowName{"read/events_live_first"_L1, "read/http_request_live_first"_L1};
} // namespace

TimeRanges KeptTables::levelsGone() const
{
    return inBoth(inBoth(levels[0].gone, levels[1].gone), levels[2].gone);
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
        const QString name = row.text("table_name");
        KeptTable *table = name == datasetName(dataset) ? &kept.raw : nullptr;
        for (std::size_t level = 0; level < levelCount; ++level) {
            if (name == levelOf(dataset, level).table)
                table = &kept.levels.at(level);
        }
        const QString keep = row.text("keep");
        if (table == nullptr)
            continue;
        table->keep = keep;
        if (!row.isNull("gone_to"))
            table->gone.push_back(
                {row.optionalInstant("gone_from").value_or(beforeAllRows), row.instant("gone_to")});
    }
    if (row.failed())
        return row.error();
    kept.raw.gone = united(std::move(kept.raw.gone));
    // The server deletes whole days. Of one that an older server, or a deletion under way, left in part the
    // daily level makes up what no other can; where that has gone too, whole buckets of the level remain.
    for (std::size_t level = levelCount; level-- > 0;) {
        const auto unit = [&](Instant t) {
            const Instant day = flooredTo(t, 24h);
            return levelOf(dataset, kept.levels[0].holds({day, day + 24h}) ? 0 : level).width;
        };
        TimeRanges &gone = kept.levels.at(level).gone;
        for (TimeRange &range : gone)
            range = {flooredTo(range.from, unit(range.from)), raisedTo(range.to, unit(range.to))};
        gone = united(std::move(gone));
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

TimeRanges knownOf(const TimeRange &range, const TimeRanges &gone, const std::optional<Instant> &firstRow)
{
    if (!firstRow)
        return {};
    Instant first = *firstRow;
    const TimeRanges before = within(gone, {flooredTo(first, 24h) - 1ms, first});
    if (!before.empty())
        first = before.back().to;
    return without({std::max(range.from, first), range.to}, gone);
}

std::optional<Instant> keptFrom(const TimeRange &range, const TimeRanges &gone)
{
    const TimeRanges parts = within(gone, range);
    if (parts.empty())
        return std::nullopt;
    return parts.size() == 1 && parts.front().from == range.from ? parts.front().to : range.from;
}

} // namespace tidemark::coordinator
