// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"

#include "app/words.h"
#include "models/plaintext.h"
#include "models/storagesheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QJsonValue jsonTime(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonCount(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

/// By level; empty where nothing was counted.
QJsonArray jsonRecount(const ExpiryReport &report)
{
    QJsonArray levels;
    for (const LevelRecount &level : report.recount)
        levels.append(QJsonObject{
            {u"level"_s, level.level}, {u"rows_before"_s, level.before}, {u"rows_after"_s, level.after}});
    return levels;
}

QJsonObject jsonPartition(const PartitionReport &partition, bool kept)
{
    QJsonObject json{{u"partition"_s, partition.partition},
                     {u"from"_s, toIso(partition.range.from)},
                     {u"to"_s, toIso(partition.range.to)},
                     {u"rows"_s, partition.rows},
                     {u"bytes"_s, partition.bytes}};
    if (kept) {
        json.insert(u"reason"_s, partition.reason.words);
        json.insert(u"reason_code"_s, jsonCode(partition.reason));
    }
    return json;
}

/// "3 late rows, the oldest for 2026-…"; empty where none came late.
QString lateText(qint64 rows, const std::optional<Instant> &oldest)
{
    if (rows == 0)
        return {};
    return oldest ? Ctl::tr("%1 late, oldest bucket %2").arg(QString::number(rows), toIso(*oldest))
                  : Ctl::tr("%1 late").arg(rows);
}

/// A run in one line.
QString runLine(const RunLogEntry &run)
{
    QStringList line{toIso(run.started), run.what, run.dataset, run.result};
    if (run.rows > 0)
        line.append(Ctl::tr("%1 rows").arg(run.rows));
    // A grant may name thousands of tenants; the log and its JSON have them all.
    line << lateText(run.lateRows, run.oldestLate)
         << (run.what == "grant"_L1 ? plainText(reasonText(run.detail), 120) : reasonText(run.detail));
    // Rollups are the schedule's; of everything else it is good to know whose doing it was.
    if (run.what != "rollup"_L1)
        line.append(Ctl::tr("by %1").arg(run.role));
    line.removeAll(QString());
    return line.join(u"  "_s);
}

/// The last day's rollups of a dataset in one line.
QString dayLine(const RollupDay &day)
{
    QStringList parts{Ctl::tr("%1 rollups").arg(day.runs), Ctl::tr("%1 failed").arg(day.failed),
                      Ctl::tr("%1 rows").arg(day.rows), lateText(day.lateRows, day.oldestLate)};
    parts.removeAll(QString());
    return Ctl::tr("%1, last 24 hours: %2.").arg(day.dataset, parts.join(u", "_s));
}

QJsonObject jsonDay(const RollupDay &day)
{
    return {{u"dataset"_s, day.dataset},    {u"runs"_s, day.runs},
            {u"failed"_s, day.failed},      {u"rows"_s, day.rows},
            {u"late_rows"_s, day.lateRows}, {u"oldest_late"_s, jsonTime(day.oldestLate)}};
}

} // namespace

QJsonValue jsonCode(const Reason &reason)
{
    const QJsonDocument code = QJsonDocument::fromJson(reason.code);
    return code.isArray() ? QJsonValue(code.array()) : QJsonValue(QJsonValue::Null);
}

namespace
{
/// As the server words it, beside its code.
QJsonArray jsonRuns(const std::vector<RunLogEntry> &runs)
{
    QJsonArray array = jsonRows(sheetOf(runs, plainFormat()));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QJsonObject json = array.at(qsizetype(i)).toObject();
        json.insert(u"detail"_s, runs[i].detail.words);
        json.insert(u"reason_code"_s, jsonCode(runs[i].detail));
        array[qsizetype(i)] = json;
    }
    return array;
}
} // namespace

Output statusOutput(const TideTable &tide, const std::vector<RollupDay> &days,
                    const std::vector<RunLogEntry> &runs)
{
    Output output;
    output.sheet = sheetOf(tide.datasets, plainFormat());
    QJsonArray datasets;
    for (const DatasetTide &dataset : tide.datasets) {
        datasets.append(
            QJsonObject{{u"dataset"_s, datasetName(dataset.dataset)},
                        {u"watermark"_s, jsonTime(dataset.watermark)},
                        {u"waiting_rows"_s, jsonCount(dataset.waitingRows)},
                        {u"lag_seconds"_s,
                         dataset.watermark ? QJsonValue(dataset.lagSeconds) : QJsonValue(QJsonValue::Null)},
                        {u"late_rows"_s, dataset.lateRows},
                        {u"partitions"_s, QJsonObject{{u"count"_s, dataset.partitions},
                                                      {u"horizon"_s, jsonTime(dataset.horizon)}}}});
    }
    QJsonArray nodes;
    output.footer = {
        Ctl::tr("Server: %1, PostgreSQL %2%3, schema version %4, server time %5.")
            .arg(tide.server, tide.serverVersion, tide.citus ? Ctl::tr(" with Citus") : QString())
            .arg(tide.schemaVersion)
            .arg(toIso(tide.serverTime))};
    for (const NodeState &node : tide.nodes) {
        nodes.append(QJsonObject{
            {u"node"_s, node.name}, {u"active"_s, node.active}, {u"reachable"_s, node.reachable}});
        output.footer.append(Ctl::tr("Node %1: %2.")
                                 .arg(node.name, !node.reachable ? Ctl::tr("unreachable")
                                                 : node.active   ? Ctl::tr("active")
                                                                 : Ctl::tr("inactive")));
    }
    QJsonArray dayRows;
    for (const RollupDay &day : days) {
        dayRows.append(jsonDay(day));
        output.footer.append(dayLine(day));
    }
    for (const RunLogEntry &run : runs)
        output.footer.append(runLine(run));
    output.json = QJsonObject{{u"server"_s, tide.server},
                              {u"server_version"_s, tide.serverVersion},
                              {u"server_time"_s, toIso(tide.serverTime)},
                              {u"citus"_s, tide.citus},
                              {u"schema_version"_s, tide.schemaVersion},
                              {u"datasets"_s, datasets},
                              {u"nodes"_s, nodes},
                              {u"last_day"_s, dayRows},
                              {u"runs"_s, jsonRuns(runs)}};
    return output;
}

Output upkeepOutput(const std::vector<RunLogEntry> &runs)
{
    return {.json = QJsonObject{{u"runs"_s, jsonRuns(runs)}}, .sheet = sheetOf(runs, plainFormat())};
}

Output rollupOutput(const std::vector<RollupReport> &reports)
{
    Output output;
    output.sheet = sheetOf(reports, plainFormat());
    QJsonArray array = jsonRows(output.sheet);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        QJsonObject json = array.at(qsizetype(i)).toObject();
        json.insert(u"reason_code"_s, jsonCode(reports[i].reason));
        array[qsizetype(i)] = json;
    }
    output.json = array.size() == 1 ? array.first() : QJsonValue(array);
    for (const RollupReport &report : reports) {
        if (!report.reason.isEmpty())
            output.footer.append(u"%1: %2"_s.arg(datasetName(report.dataset), reasonText(report.reason)));
        if (report.batchesWaiting > 0)
            output.footer.append(Ctl::tr("%1: batches still being written: %n. The next run takes them.")
                                     .replace(u"%n"_s, QString::number(report.batchesWaiting))
                                     .arg(datasetName(report.dataset)));
    }
    return output;
}

Output expiryOutput(const std::vector<ExpiryReport> &reports)
{
    Output output;
    QJsonArray array;
    for (const ExpiryReport &report : reports) {
        QJsonArray dropped;
        QJsonArray kept;
        Sheet sheet = sheetOf(report, plainFormat());
        output.sheet.columns = sheet.columns;
        std::ranges::move(sheet.rows, std::back_inserter(output.sheet.rows));
        for (const PartitionReport &partition : report.dropped)
            dropped.append(jsonPartition(partition, false));
        for (const PartitionReport &partition : report.kept)
            kept.append(jsonPartition(partition, true));
        array.append(QJsonObject{
            {u"dataset"_s, datasetName(report.dataset)},
            {u"dry_run"_s, report.dryRun},
            {u"cutoff"_s, jsonTime(report.cutoff)},
            {u"keep_raw"_s, report.keepRaw ? QJsonValue(*report.keepRaw) : QJsonValue(QJsonValue::Null)},
            {u"purged_rows"_s, report.purgedRows},
            {u"dropped"_s, dropped},
            {u"kept"_s, kept},
            {u"recount"_s, jsonRecount(report)}});
        if (const QString recounted = recountText(report, plainFormat()); !recounted.isEmpty())
            output.footer.append(datasetName(report.dataset) + u": "_s + recounted);
        const QString name = datasetName(report.dataset);
        if (report.cutoff)
            output.footer.append(
                Ctl::tr(
                    "%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.")
                    .arg(name, report.keepRaw.value_or(QString()), toIso(*report.cutoff)));
        else
            output.footer.append(Ctl::tr("%1: raw rows are kept forever.").arg(name));
    }
    output.json = array.size() == 1 ? array.first() : QJsonValue(array);
    return output;
}

Output installOutput(const InstallReport &report)
{
    Output output;
    output.json = QJsonObject{{u"version_before"_s, report.versionBefore},
                              {u"schema_version"_s, report.versionNow},
                              {u"citus"_s, report.citus},
                              {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
    output.sheet = printedSheet({u"version_before"_s, u"schema_version"_s, u"citus"_s},
                                {{report.versionBefore, report.versionNow, report.citus}});
    output.footer = report.notes;
    return output;
}

Output installPlanOutput(const InstallPlan &plan)
{
    std::vector<QVariantList> rows;
    rows.reserve(plan.changes.size());
    for (const PlannedChange &change : plan.changes)
        rows.push_back({change.step, change.action, change.object, change.name});
    Output output;
    output.sheet = printedSheet({u"step"_s, u"action"_s, u"object"_s, u"name"_s}, rows);
    output.json = QJsonObject{{u"version_before"_s, plan.versionBefore},
                              {u"schema_version"_s, plan.versionNow},
                              {u"citus"_s, plan.citus},
                              {u"dry_run"_s, true},
                              {u"changes"_s, jsonRows(output.sheet)},
                              {u"notes"_s, QJsonArray::fromStringList(plan.notes)}};
    if (plan.versionBefore == 0)
        output.footer.append(
            Ctl::tr("There is no schema yet. It would be created with version %1.").arg(plan.versionNow));
    else if (plan.versionBefore < plan.versionNow)
        output.footer.append(Ctl::tr("The schema has version %1. It would be upgraded to version %2.")
                                 .arg(plan.versionBefore)
                                 .arg(plan.versionNow));
    else
        output.footer.append(
            Ctl::tr("The schema has version %1, this program's own.").arg(plan.versionBefore));
    output.footer.append(plan.notes);
    output.footer.append(Ctl::tr("Dry run: nothing was changed."));
    return output;
}

Output findingsOutput(const std::vector<Finding> &findings)
{
    Output output = listOutput(u"findings"_s, sheetOf(findings, plainFormat()));
    if (findings.empty())
        output.footer = {Ctl::tr("No problems found.")};
    return output;
}

Output jobsOutput(const std::vector<ScheduledJob> &jobs)
{
    return listOutput(u"jobs"_s, sheetOf(jobs, plainFormat()));
}

Output jobRunsOutput(const std::vector<JobRun> &runs)
{
    return listOutput(u"runs"_s, sheetOf(runs, plainFormat()));
}

} // namespace tidemark::app
