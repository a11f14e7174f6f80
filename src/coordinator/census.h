// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "pg/rows.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// What one table of a coordinator holds (admin/moving_census.sql).
struct TableCensus {
    QString table; ///< "tidemark.events_hourly"
    bool raw = false;
    qint64 rows = 0;
    std::optional<qint64> counted; ///< of a level: the sum of what its buckets count
    QString digest;                ///< of the contents, where they are few; or empty

    friend bool operator==(const TableCensus &, const TableCensus &) = default;
};
using Census = std::vector<TableCensus>;

/// What a move has to know of a private coordinator (admin/moving_facts.sql).
struct MovingFacts {
    int versionNumber = 0; ///< 150015
    qint64 bytes = 0;      ///< of its database
    bool cron = false;
    QByteArray extensions;  ///< a JSON object: name and version
    QString otherDatabases; ///< names with commas between them, or empty
    bool otherTables = false;
    bool setUp = false; ///< logins, settings, retentions, schedules or large objects of a person's own
};

[[nodiscard]] Result<Census> decodeCensus(const pg::Rows &rows);
[[nodiscard]] Result<MovingFacts> decodeMovingFacts(const pg::Rows &rows);

/// The tables that differ.
[[nodiscard]] QStringList differences(const Census &before, const Census &after);

/// Whether somebody has put something in: rows, levels, names or holds.
[[nodiscard]] bool holdsData(const Census &census);

} // namespace tidemark::coordinator
