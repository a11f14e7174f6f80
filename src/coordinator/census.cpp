// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/census.h"

#include "coordinator/decode.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Result<Census> decodeCensus(const pg::Rows &rows)
{
    Census census;
    if (rows.rowCount() == 0)
        return census;
    RowReader row(rows, "admin/moving_census"_L1);
    while (row.next()) {
        TableCensus &table = census.emplace_back();
        table.table = row.text("table_name");
        table.raw = row.boolean("raw");
        table.rows = row.count("rows");
        table.counted = row.optionalCount("counted");
        table.digest = row.text("digest");
    }
    return row.failed() ? Result<Census>(row.error()) : census;
}

Result<MovingFacts> decodeMovingFacts(const pg::Rows &rows)
{
    RowReader row(rows, "admin/moving_facts"_L1);
    MovingFacts facts;
    if (row.next()) {
        facts.versionNumber = int(row.integer("version_number"));
        facts.bytes = row.count("bytes");
        facts.cron = row.boolean("cron");
        facts.extensions = row.text("extensions").toUtf8();
        facts.otherDatabases = row.text("other_databases");
        facts.otherTables = row.boolean("other_tables");
        facts.setUp = row.boolean("set_up");
    }
    return row.failed() ? Result<MovingFacts>(row.error()) : facts;
}

QStringList differences(const Census &before, const Census &after)
{
    QStringList different;
    const auto lookIn = [&different](const Census &one, const Census &other) {
        for (const TableCensus &table : one) {
            if (std::ranges::find(other, table) == other.end() && !different.contains(table.table))
                different << table.table;
        }
    };
    lookIn(before, after);
    lookIn(after, before);
    return different;
}

bool holdsData(const Census &census)
{
    static const QStringList filledByPeople{u"tidemark.tenant"_s, u"tidemark.hold"_s,
                                            u"tidemark.ingest_progress"_s};
    return std::ranges::any_of(census, [](const TableCensus &table) {
        return table.rows > 0 && (table.raw || table.counted || filledByPeople.contains(table.table));
    });
}

} // namespace tidemark::coordinator
