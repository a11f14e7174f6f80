// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/storagedecoding.h"

#include "coordinator/decode.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int daysShown = 14;
constexpr double secondsADay = 86400;

/// Whether the session's server process is one of this computer. A socket may lead to another one.
bool runsHere(qint64 pid)
{
    QFile words(u"/proc/%1/cmdline"_s.arg(pid));
    return words.open(QIODevice::ReadOnly) && words.read(256).startsWith("postgres: ");
}
} // namespace

Result<std::vector<TableStorage>> decodeStorage(const pg::Rows &rows)
{
    std::vector<TableStorage> tables;
    RowReader row(rows, "admin/storage"_L1);
    while (row.next()) {
        TableStorage table;
        table.node = row.text("node");
        table.problem = row.text("problem").simplified();
        if (!row.isNull("table_name")) {
            table.dataset = row.text("dataset");
            table.level = row.text("level");
            table.table = row.text("table_name");
            table.rows = row.optionalCount("rows");
            table.bytes = row.optionalCount("bytes");
            table.growth = row.optionalNumber("growth");
            table.keptFrom = row.optionalInstant("kept_from");
            if (!row.isNull("keep"))
                table.keep = row.text("keep");
            if (const std::optional<double> seconds = row.optionalNumber("grows_for"))
                table.growsFor = *seconds / secondsADay;
        }
        tables.push_back(table);
    }
    if (row.failed())
        return row.error();
    return tables;
}

Result<std::vector<DiskSpace>> decodeDisks(const pg::Rows &rows)
{
    std::vector<DiskSpace> disks;
    RowReader row(rows, "admin/disk_space"_L1);
    while (row.next()) {
        DiskSpace disk{row.text("node"), row.text("problem").simplified(), row.optionalCount("free"),
                       row.optionalCount("total")};
        const QString folder = row.text("folder");
        if (!disk.free && !folder.isEmpty() && runsHere(row.integer("backend"))) {
            const QStorageInfo here(folder);
            if (here.isValid() && here.isReady()) {
                disk.free = here.bytesAvailable();
                disk.total = here.bytesTotal();
            }
        }
        disks.push_back(disk);
    }
    if (row.failed())
        return row.error();
    return disks;
}

std::vector<ExpiryDay> followingDays(Instant cutoff, const std::vector<PartitionLine> &partitions,
                                     const QString &dataset)
{
    std::array<ExpiryDay, daysShown> days;
    for (const PartitionLine &line : partitions) {
        if (line.dataset != dataset || !line.range || line.range->to <= cutoff)
            continue;
        const auto after = std::chrono::ceil<std::chrono::days>(line.range->to - cutoff).count();
        if (after > daysShown)
            continue;
        ExpiryDay &day = days[std::size_t(after - 1)];
        day.rows += line.rows.value_or(0);
        day.bytes += line.rows.value_or(0) > 0 ? line.bytes.value_or(0) : 0;
    }
    std::vector<ExpiryDay> due;
    for (int after = 1; after <= daysShown; ++after) {
        ExpiryDay &day = days[std::size_t(after - 1)];
        day.after = after;
        if (day.rows > 0)
            due.push_back(day);
    }
    return due;
}

std::vector<ExpiryDay> followingDays(Instant cutoff, const TableStorage &level)
{
    if (!level.keptFrom || !level.growth || !level.rows || level.bytes.value_or(0) == 0)
        return {};
    const auto first =
        std::max(1, int(std::chrono::ceil<std::chrono::days>(*level.keptFrom - cutoff).count()));
    const double share = *level.growth / double(*level.bytes);
    std::vector<ExpiryDay> due;
    for (int after = first; after <= daysShown; ++after)
        due.push_back({after, qint64(double(*level.rows) * share), qint64(*level.growth)});
    return due;
}

} // namespace tidemark::coordinator
