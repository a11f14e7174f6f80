// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"

#include "app/words.h"
#include "models/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
const QString none = u"–"_s;

QJsonValue jsonTime(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonCount(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QString cellCount(std::optional<qint64> count)
{
    return count ? QString::number(*count) : none;
}

QString cellTime(const std::optional<Instant> &instant)
{
    return instant ? toIso(*instant) : none;
}

QString outcomeName(RollupOutcome outcome)
{
    switch (outcome) {
    case RollupOutcome::Done:
        return u"done"_s;
    case RollupOutcome::Busy:
        return u"busy"_s;
    case RollupOutcome::Deferred:
        break;
    }
    return u"deferred"_s;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return u"notice"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Serious:
        break;
    }
    return u"serious"_s;
}

QJsonObject jsonPartition(const PartitionReport &partition, bool kept)
{
    QJsonObject json{{u"partition"_s, partition.partition},
                     {u"from"_s, toIso(partition.range.from)},
                     {u"to"_s, toIso(partition.range.to)},
                     {u"rows"_s, partition.rows},
                     {u"bytes"_s, partition.bytes}};
    if (kept)
        json.insert(u"reason"_s, partition.reason);
    return json;
}

QJsonObject jsonRun(const RunLogEntry &run)
{
    return {{u"id"_s, run.id},
            {u"what"_s, run.what},
            {u"dataset"_s, run.dataset},
            {u"started"_s, toIso(run.started)},
            {u"finished"_s, jsonTime(run.finished)},
            {u"result"_s, run.result},
            {u"rows"_s, run.rows},
            {u"late_rows"_s, run.lateRows},
            {u"oldest_late"_s, jsonTime(run.oldestLate)},
            {u"role"_s, run.role},
            {u"detail"_s, run.detail}};
}

/// "3 late rows, the oldest for 2026-…"; empty where none came late.
QString lateText(qint64 rows, const std::optional<Instant> &oldest)
{
    if (rows == 0)
        return {};
    return oldest ? Ctl::tr("%1 late, the oldest for %2").arg(QString::number(rows), toIso(*oldest))
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
         << (run.what == "grant"_L1 ? plainText(run.detail, 120) : run.detail);
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
    return Ctl::tr("%1, the last 24 hours: %2.").arg(day.dataset, parts.join(u", "_s));
}

QJsonObject jsonDay(const RollupDay &day)
{
    return {{u"dataset"_s, day.dataset},    {u"runs"_s, day.runs},
            {u"failed"_s, day.failed},      {u"rows"_s, day.rows},
            {u"late_rows"_s, day.lateRows}, {u"oldest_late"_s, jsonTime(day.oldestLate)}};
}

/// One array of flat objects with the same keys as the table's columns.
QJsonArray sameAsTable(const Output &output)
{
    QJsonArray rows;
    for (const QStringList &row : output.rows) {
        QJsonObject object;
        for (qsizetype c = 0; c < output.columns.size(); ++c)
            object.insert(output.columns.at(c), row.at(c));
        rows.append(object);
    }
    return rows;
}
} // namespace

Output statusOutput(const TideTable &tide, const std::vector<RollupDay> &days,
                    const std::vector<RunLogEntry> &runs)
{
    Output output;
    output.columns = {u"dataset"_s,   u"watermark"_s,  u"lag_seconds"_s, u"waiting_rows"_s,
                      u"late_rows"_s, u"partitions"_s, u"horizon"_s};
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
        output.rows.push_back({datasetName(dataset.dataset), cellTime(dataset.watermark),
                               dataset.watermark ? QString::number(dataset.lagSeconds, 'f', 1) : none,
                               cellCount(dataset.waitingRows), QString::number(dataset.lateRows),
                               QString::number(dataset.partitions), cellTime(dataset.horizon)});
    }
    QJsonArray nodes;
    output.footer = {
        Ctl::tr("Server: %1, PostgreSQL %2%3, schema version %4, its time %5.")
            .arg(tide.server, tide.serverVersion, tide.citus ? Ctl::tr(" with Citus") : QString())
            .arg(tide.schemaVersion)
            .arg(toIso(tide.serverTime))};
    for (const NodeState &node : tide.nodes) {
        nodes.append(QJsonObject{
            {u"node"_s, node.name}, {u"active"_s, node.active}, {u"reachable"_s, node.reachable}});
        output.footer.append(Ctl::tr("Node %1: %2.")
                                 .arg(node.name, !node.reachable ? Ctl::tr("cannot be reached")
                                                 : node.active   ? Ctl::tr("active")
                                                                 : Ctl::tr("not active")));
    }
    QJsonArray dayRows;
    for (const RollupDay &day : days) {
        dayRows.append(jsonDay(day));
        output.footer.append(dayLine(day));
    }
    QJsonArray runRows;
    for (const RunLogEntry &run : runs) {
        runRows.append(jsonRun(run));
        output.footer.append(runLine(run));
    }
    output.json = QJsonObject{{u"server"_s, tide.server},
                              {u"server_version"_s, tide.serverVersion},
                              {u"server_time"_s, toIso(tide.serverTime)},
                              {u"citus"_s, tide.citus},
                              {u"schema_version"_s, tide.schemaVersion},
                              {u"datasets"_s, datasets},
                              {u"nodes"_s, nodes},
                              {u"last_day"_s, dayRows},
                              {u"runs"_s, runRows}};
    return output;
}

Output upkeepOutput(const std::vector<RunLogEntry> &runs)
{
    Output output;
    output.columns = {u"dataset"_s, u"what"_s, u"result"_s, u"rows"_s, u"detail"_s};
    QJsonArray array;
    for (const RunLogEntry &run : runs) {
        array.append(jsonRun(run));
        output.rows.push_back({run.dataset, run.what, run.result, QString::number(run.rows), run.detail});
    }
    output.json = QJsonObject{{u"runs"_s, array}};
    return output;
}

Output rollupOutput(const std::vector<RollupReport> &reports)
{
    Output output;
    output.columns = {u"dataset"_s, u"result"_s, u"rows"_s, u"late_rows"_s, u"milliseconds"_s};
    QJsonArray array;
    for (const RollupReport &report : reports) {
        array.append(QJsonObject{{u"dataset"_s, datasetName(report.dataset)},
                                 {u"result"_s, outcomeName(report.outcome)},
                                 {u"rows"_s, report.rows},
                                 {u"late_rows"_s, report.lateRows},
                                 {u"milliseconds"_s, report.milliseconds},
                                 {u"batches_waiting"_s, report.batchesWaiting},
                                 {u"reason"_s, report.reason}});
        output.rows.push_back({datasetName(report.dataset), outcomeName(report.outcome),
                               QString::number(report.rows), QString::number(report.lateRows),
                               QString::number(report.milliseconds, 'f', 1)});
        if (!report.reason.isEmpty())
            output.footer.append(u"%1: %2"_s.arg(datasetName(report.dataset), report.reason));
        if (report.batchesWaiting > 0)
            output.footer.append(Ctl::tr("%1: %n batch(es) still being written; they come with the next run.")
                                     .replace(u"%n"_s, QString::number(report.batchesWaiting))
                                     .arg(datasetName(report.dataset)));
    }
    output.json = array.size() == 1 ? array.first() : QJsonValue(array);
    return output;
}

Output expiryOutput(const std::vector<ExpiryReport> &reports)
{
    Output output;
    output.columns = {u"dataset"_s, u"partition"_s, u"from"_s, u"to"_s, u"rows"_s, u"bytes"_s, u"outcome"_s};
    QJsonArray array;
    for (const ExpiryReport &report : reports) {
        QJsonArray dropped;
        QJsonArray kept;
        const auto line = [&](const PartitionReport &partition, const QString &outcome) {
            output.rows.push_back({datasetName(report.dataset), partition.partition,
                                   toIso(partition.range.from), toIso(partition.range.to),
                                   QString::number(partition.rows), QString::number(partition.bytes),
                                   outcome});
        };
        for (const PartitionReport &partition : report.dropped) {
            dropped.append(jsonPartition(partition, false));
            line(partition, report.dryRun ? Ctl::tr("would be dropped") : Ctl::tr("dropped"));
        }
        for (const PartitionReport &partition : report.kept) {
            kept.append(jsonPartition(partition, true));
            line(partition, Ctl::tr("kept: %1").arg(partition.reason));
        }
        array.append(QJsonObject{
            {u"dataset"_s, datasetName(report.dataset)},
            {u"dry_run"_s, report.dryRun},
            {u"cutoff"_s, jsonTime(report.cutoff)},
            {u"keep_raw"_s, report.keepRaw ? QJsonValue(*report.keepRaw) : QJsonValue(QJsonValue::Null)},
            {u"purged_rows"_s, report.purgedRows},
            {u"dropped"_s, dropped},
            {u"kept"_s, kept}});
        const QString name = datasetName(report.dataset);
        if (report.cutoff)
            output.footer.append(
                Ctl::tr("%1: raw rows are kept for %2, so those before %3 are past their time. "
                        "Rollups stay as they are.")
                    .arg(name, report.keepRaw.value_or(QString()), toIso(*report.cutoff)));
        else
            output.footer.append(Ctl::tr("%1: raw rows are kept for ever.").arg(name));
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
    output.columns = {u"version_before"_s, u"schema_version"_s, u"citus"_s};
    output.rows = {{QString::number(report.versionBefore), QString::number(report.versionNow),
                    report.citus ? Ctl::tr("yes") : Ctl::tr("no")}};
    output.footer = report.notes;
    return output;
}

Output findingsOutput(const std::vector<Finding> &findings)
{
    Output output;
    output.columns = {u"severity"_s, u"code"_s, u"text"_s, u"remedy"_s};
    output.lastHasLines = true;
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"code"_s, finding.code},
                                 {u"severity"_s, severityName(finding.severity)},
                                 {u"text"_s, finding.text},
                                 {u"remedy"_s, finding.remedy}});
        output.rows.push_back({severityName(finding.severity), finding.code, finding.text, finding.remedy});
    }
    output.json = QJsonObject{{u"findings"_s, array}};
    if (findings.empty())
        output.footer = {Ctl::tr("Everything is as it should be.")};
    return output;
}

Output jobsOutput(const std::vector<ScheduledJob> &jobs)
{
    Output output;
    output.columns = {u"job"_s, u"name"_s, u"schedule"_s, u"command"_s, u"active"_s};
    for (const ScheduledJob &job : jobs)
        output.rows.push_back({QString::number(job.id), job.name, job.schedule, job.command,
                               job.active ? Ctl::tr("yes") : Ctl::tr("paused")});
    QJsonArray array;
    for (const ScheduledJob &job : jobs)
        array.append(QJsonObject{{u"job"_s, job.id},
                                 {u"name"_s, job.name},
                                 {u"schedule"_s, job.schedule},
                                 {u"command"_s, job.command},
                                 {u"active"_s, job.active}});
    output.json = QJsonObject{{u"jobs"_s, array}};
    return output;
}

Output jobRunsOutput(const std::vector<JobRun> &runs)
{
    Output output;
    output.columns = {u"job"_s, u"name"_s, u"started"_s, u"finished"_s, u"status"_s, u"message"_s};
    for (const JobRun &run : runs)
        output.rows.push_back({QString::number(run.jobId), run.jobName, cellTime(run.started),
                               cellTime(run.finished), run.status, run.message});
    output.json = QJsonObject{{u"runs"_s, sameAsTable(output)}};
    return output;
}

} // namespace tidemark::app
