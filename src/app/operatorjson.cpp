// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operatorjson.h"

#include "app/words.h"
#include "core/sessiontree.h"
#include "models/operatorsheet.h"
#include "models/storagesheet.h"

#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output sessionsOutput(const SessionTable &table)
{
    Output output = listOutput(u"sessions"_s, sheetOf(table, plainFormat()));
    // Numbers, in the order of the rows.
    QJsonArray rows = output.json[u"sessions"_s].toArray();
    const std::vector<SessionPlace> places = sessionTree(table.sessions);
    for (std::size_t i = 0; i < places.size(); ++i) {
        QJsonArray blockers;
        for (const qint64 id : table.sessions[places[i].index].blockedBy)
            blockers.append(id);
        QJsonObject row = rows[qsizetype(i)].toObject();
        row.insert(u"blocked_by"_s, blockers);
        rows[qsizetype(i)] = row;
    }
    output.json = QJsonObject{{u"as_of"_s, toIso(table.now)}, {u"sessions"_s, rows}};
    if (table.sessions.empty())
        output.footer = {Ctl::tr("No other session is at work.")};
    return output;
}

Output sessionEndOutput(const SessionEnd &end, bool ended)
{
    const QString action = end.terminate ? u"terminate"_s : u"cancel"_s;
    Output output;
    output.json = QJsonObject{{u"session"_s, end.pid}, {u"action"_s, action}, {u"ended"_s, ended}};
    output.sheet = printedSheet({u"session"_s, u"action"_s, u"ended"_s}, {{end.pid, action, ended}});
    return output;
}

Output auditOutput(const std::vector<RunLogEntry> &entries, const LogRights &rights)
{
    Output output = listOutput(u"entries"_s, trailSheet(entries, plainFormat()));
    output.json =
        QJsonObject{{u"entries"_s, output.json[u"entries"_s].toArray()},
                    {u"append_only"_s, rights.writers.isEmpty()},
                    {u"writers"_s, QJsonArray::fromStringList(rights.writers)},
                    {u"superusers"_s, QJsonArray::fromStringList(rights.superusers)},
                    {u"keep"_s, rights.keep ? QJsonValue(*rights.keep) : QJsonValue(QJsonValue::Null)}};
    output.footer = {logRightsText(rights)};
    return output;
}

Output partitionsOutput(const std::vector<PartitionLine> &partitions)
{
    Output output = listOutput(u"partitions"_s, sheetOf(partitions, plainFormat()));
    output.footer = defaultPartitionNotes(partitions, plainFormat());
    return output;
}

Output storageOutput(const Storage &storage)
{
    const auto optional = [](const auto &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    Output output;
    output.sheet = sheetOf(overNodes(storage.tables), plainFormat());
    QJsonArray disks;
    for (const DiskOutlook &outlook : diskOutlooks(storage)) {
        output.footer << outlookText(outlook, storage.disks.size() > 1, plainFormat());
        const DiskSpace &disk = outlook.disk;
        disks.append(
            QJsonObject{{u"node"_s, disk.node},
                        {u"problem"_s, disk.problem.isEmpty() ? QJsonValue() : QJsonValue(disk.problem)},
                        {u"free_bytes"_s, optional(disk.free)},
                        {u"total_bytes"_s, optional(disk.total)},
                        {u"tables_bytes"_s, outlook.bytes},
                        {u"bytes_per_day"_s, outlook.growth},
                        {u"settles_at_bytes"_s, optional(outlook.settles)},
                        {u"full_in_days"_s, optional(outlook.fullIn)},
                        {u"growth_is_partial"_s, outlook.isPartial}});
    }
    output.json = QJsonObject{{u"tables"_s, jsonRows(output.sheet)}, {u"disks"_s, disks}};
    return output;
}

Output loadsOutput(const LoadTable &loads)
{
    Output output = listOutput(u"loads"_s, loadsSheet(loads.runs, plainFormat()));
    const Sheet progress = sheetOf(loads.progress, plainFormat());
    output.json =
        QJsonObject{{u"loads"_s, output.json[u"loads"_s].toArray()}, {u"progress"_s, jsonRows(progress)}};
    for (const std::vector<SheetCell> &row : progress.rows)
        output.footer << Ctl::tr("%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.")
                             .arg(row[0].text, row[1].text, row[2].text, row[3].text, row[4].text,
                                  row[5].text);
    return output;
}

Output loginsOutput(const LoginTable &table)
{
    Output output = listOutput(u"logins"_s, sheetOf(table, plainFormat()));
    // The tenants as numbers, in the order of the rows; null: all of them.
    QJsonArray rows = output.json[u"logins"_s].toArray();
    for (std::size_t i = 0; i < table.logins.size(); ++i) {
        QJsonObject row = rows[qsizetype(i)].toObject();
        const auto &seen = table.logins[i].rights.tenants;
        QJsonArray tenants;
        for (const qint64 tenant : seen.value_or(std::vector<qint64>()))
            tenants.append(tenant);
        row.insert(u"tenants"_s, seen ? QJsonValue(tenants) : QJsonValue(QJsonValue::Null));
        rows[qsizetype(i)] = row;
    }
    output.json = QJsonObject{{u"logins"_s, rows}, {u"may_change"_s, table.mayChange}};
    return output;
}

Output unfinishedOutput(const std::vector<UnfinishedBackfill> &backfills)
{
    return listOutput(u"backfills"_s, sheetOf(backfills, plainFormat()));
}

Output partitionsMadeOutput(const std::vector<std::pair<Dataset, int>> &made)
{
    std::vector<QVariantList> rows;
    for (const auto &[dataset, count] : made)
        rows.push_back({datasetName(dataset), count});
    return listOutput(u"made"_s, printedSheet({u"dataset"_s, u"partitions"_s}, rows));
}

} // namespace tidemark::app
