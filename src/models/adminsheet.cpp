// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rolluplevel.h"
#include "models/intervaltext.h"
#include "models/plaintext.h"
#include "models/reasontext.h"
#include "models/sheetparts.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class AdminSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(AdminSheetWords)
};

/// What is exported or printed in a terminal has times that say that they are UTC.
SheetCell detailCell(const Reason &detail, const Formatter &format)
{
    const QString text = reasonText(detail, format, 2000);
    return {.text = text, .value = reasonText(detail), .tip = text.size() > 30 ? text : QString()};
}
/// A remedy of several lines on one: copied from here it must not run as a single command.
SheetCell remedyCell(const QString &remedy)
{
    QString line = remedy;
    SheetCell cell = longTextCell(line.replace(u'\n', u"  ⏎  "_s));
    cell.value = remedy;
    return cell;
}

QString outcomeText(const QString &result)
{
    if (result == "done"_L1 || result == "succeeded"_L1)
        return AdminSheetWords::tr("done");
    if (result == "busy"_L1)
        return AdminSheetWords::tr("busy");
    if (result == "deferred"_L1)
        return AdminSheetWords::tr("deferred");
    if (result == "failed"_L1)
        return AdminSheetWords::tr("failed");
    if (result == "cancelled"_L1)
        return AdminSheetWords::tr("cancelled");
    if (result == "running"_L1)
        return AdminSheetWords::tr("running");
    if (result == "interrupted"_L1)
        return AdminSheetWords::tr("interrupted");
    return plainText(result);
}

/// What a table is for; nothing for those this program does not know.
QString tableText(const QString &table)
{
    if (datasetNamed(table))
        return AdminSheetWords::tr("raw rows; dropped by whole partitions");
    for (const Dataset dataset : allDatasets) {
        for (const RollupLevel &level : rollupLevels(dataset)) {
            if (level.table == table)
                return level.granularity == Granularity::Day    ? AdminSheetWords::tr("daily rollup")
                       : level.granularity == Granularity::Hour ? AdminSheetWords::tr("hourly rollup")
                                                                : AdminSheetWords::tr("finest rollup");
        }
    }
    if (table == "run_log"_L1)
        return AdminSheetWords::tr("audit trail");
    if (table == "late_bucket"_L1)
        return AdminSheetWords::tr("late rows per bucket");
    if (table == "alert_change"_L1)
        return AdminSheetWords::tr("history of alert rules");
    return {};
}

SheetCell severityCell(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return {AdminSheetWords::tr("notice"), u"notice"_s};
    case Severity::Warning:
        return {AdminSheetWords::tr("warning"), u"warning"_s};
    case Severity::Serious:
        break;
    }
    return {AdminSheetWords::tr("critical"), u"serious"_s};
}

QString remedyName(RemedyBy by)
{
    switch (by) {
    case RemedyBy::Operator:
        return u"operator"_s;
    case RemedyBy::Superuser:
        return u"superuser"_s;
    case RemedyBy::Node:
        return u"node"_s;
    case RemedyBy::Shell:
        return u"shell"_s;
    case RemedyBy::Person:
        break;
    }
    return u"person"_s;
}

QString keptText(const QString &reason)
{
    return reason.isEmpty() ? AdminSheetWords::tr("kept")
                            : AdminSheetWords::tr("kept: %1").arg(plainText(reason, 400));
}

QString goneText(bool dryRun)
{
    return dryRun ? AdminSheetWords::tr("would be dropped") : AdminSheetWords::tr("dropped");
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

SheetCell lengthCell(Instant from, const std::optional<Instant> &to, const Formatter &format)
{
    if (!to)
        return {u"–"_s, {}};
    const Milliseconds length = *to - from;
    return {lengthText(length, format), qint64(length.count())};
}
} // namespace

QString lengthText(Milliseconds length, const Formatter &format)
{
    return length.count() < 10'000 ? format.responseTime(double(length.count())) : format.duration(length);
}

QString runText(const JobRun &run, const Formatter &format)
{
    QStringList parts{run.started ? format.dateTime(*run.started) : AdminSheetWords::tr("never started")};
    if (run.started && run.finished)
        parts << lengthText(*run.finished - *run.started, format);
    parts << outcomeText(run.status);
    if (run.status == "failed"_L1 && !run.message.isEmpty())
        parts << plainText(run.message).simplified();
    return parts.join(u" · "_s);
}

Sheet sheetOf(const std::vector<DatasetTide> &datasets, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Dataset"), u"dataset"_s},
                     {AdminSheetWords::tr("Watermark"), u"watermark"_s},
                     {AdminSheetWords::tr("Lag"), u"lag_seconds"_s, true},
                     {AdminSheetWords::tr("Waiting rows"), u"waiting_rows"_s, true},
                     {AdminSheetWords::tr("Late rows"), u"late_rows"_s, true},
                     {AdminSheetWords::tr("Partitions"), u"partitions"_s, true},
                     {AdminSheetWords::tr("Created until"), u"horizon"_s}};
    for (const DatasetTide &tide : datasets) {
        const Milliseconds lag(qint64(tide.lagSeconds * 1000));
        sheet.rows.push_back({{datasetName(tide.dataset), datasetName(tide.dataset)},
                              timeCell(tide.watermark, format, AdminSheetWords::tr("never rolled up")),
                              {tide.watermark ? format.duration(lag) : u"–"_s,
                               tide.watermark ? QVariant(tide.lagSeconds) : QVariant()},
                              tide.waitingRows ? countCell(*tide.waitingRows, format) : SheetCell{u"–"_s, {}},
                              countCell(tide.lateRows, format),
                              countCell(tide.partitions, format),
                              tide.horizon ? SheetCell{format.date(*tide.horizon), format.iso(*tide.horizon)}
                                           : SheetCell{u"–"_s, {}}});
    }
    return sheet;
}

Sheet sheetOf(const ExpiryReport &report, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{.title = u"dataset"_s, .key = u"dataset"_s, .shown = false},
                     {AdminSheetWords::tr("Partition"), u"partition"_s},
                     {AdminSheetWords::tr("From"), u"from"_s},
                     {AdminSheetWords::tr("To"), u"to"_s},
                     {AdminSheetWords::tr("Rows"), u"rows"_s, true},
                     {AdminSheetWords::tr("Size"), u"bytes"_s, true},
                     {AdminSheetWords::tr("Action"), u"outcome"_s}};
    const auto add = [&](const PartitionReport &partition, bool goes) {
        // What is exported or printed in a terminal has times that say that they are UTC.
        const QString what = goes ? goneText(report.dryRun) : keptText(reasonText(partition.reason, format));
        SheetCell whatCell{what, goes ? what : keptText(reasonText(partition.reason))};
        whatCell.tip = goes ? QString() : what;
        sheet.rows.push_back({{datasetName(report.dataset), datasetName(report.dataset)},
                              longTextCell(partition.partition),
                              {format.date(partition.range.from), format.iso(partition.range.from)},
                              {format.date(partition.range.to), format.iso(partition.range.to)},
                              countCell(partition.rows, format),
                              {format.bytes(partition.bytes), partition.bytes},
                              whatCell});
    };
    for (const PartitionReport &partition : report.dropped)
        add(partition, true);
    for (const PartitionReport &partition : report.kept)
        add(partition, false);
    return sheet;
}

Sheet sheetOf(const std::vector<RollupReport> &reports, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Dataset"), u"dataset"_s},
                     {AdminSheetWords::tr("Result"), u"result"_s},
                     {AdminSheetWords::tr("Rows"), u"rows"_s, true},
                     {AdminSheetWords::tr("Late"), u"late_rows"_s, true},
                     {AdminSheetWords::tr("Duration"), u"milliseconds"_s, true},
                     exportedColumn(u"batches_waiting"_s),
                     exportedColumn(u"reason"_s)};
    for (const RollupReport &report : reports) {
        const QString result = outcomeName(report.outcome);
        sheet.rows.push_back({{datasetName(report.dataset), datasetName(report.dataset)},
                              {outcomeText(result), result},
                              countCell(report.rows, format),
                              countCell(report.lateRows, format),
                              {format.responseTime(report.milliseconds), report.milliseconds},
                              countCell(report.batchesWaiting, format),
                              {reasonText(report.reason, format), report.reason.words}});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<RunLogEntry> &entries, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {
        exportedColumn(u"id"_s),
        {AdminSheetWords::tr("Started"), u"started"_s},
        exportedColumn(u"finished"_s),
        {AdminSheetWords::tr("Operation"), u"what"_s},
        {AdminSheetWords::tr("Dataset"), u"dataset"_s},
        {AdminSheetWords::tr("Result"), u"result"_s},
        {.title = AdminSheetWords::tr("Duration"), .key = u"took"_s, .numeric = true, .exported = false},
        {AdminSheetWords::tr("Rows"), u"rows"_s, true},
        {AdminSheetWords::tr("Late"), u"late_rows"_s, true},
        exportedColumn(u"oldest_late"_s),
        {AdminSheetWords::tr("Role"), u"role"_s},
        {AdminSheetWords::tr("Detail"), u"detail"_s}};
    for (const RunLogEntry &entry : entries) {
        sheet.rows.push_back({{QString::number(entry.id), entry.id},
                              timeCell(entry.started, format, {}),
                              timeCell(entry.finished, format, {}),
                              longTextCell(entry.what),
                              longTextCell(entry.dataset),
                              {outcomeText(entry.result), entry.result},
                              lengthCell(entry.started, entry.finished, format),
                              countCell(entry.rows, format),
                              countCell(entry.lateRows, format),
                              timeCell(entry.oldestLate, format, {}),
                              longTextCell(entry.role),
                              detailCell(entry.detail, format)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<ScheduledJob> &jobs, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {
        {AdminSheetWords::tr("Job"), u"job"_s, true},     {AdminSheetWords::tr("Name"), u"name"_s},
        {AdminSheetWords::tr("Schedule"), u"schedule"_s}, {AdminSheetWords::tr("Time zone"), u"zone"_s},
        {AdminSheetWords::tr("State"), u"active"_s},      {AdminSheetWords::tr("Command"), u"command"_s}};
    for (const ScheduledJob &job : jobs) {
        sheet.rows.push_back(
            {countCell(job.id, format),
             longTextCell(job.name),
             longTextCell(job.schedule),
             longTextCell(job.zone),
             {job.active ? AdminSheetWords::tr("active") : AdminSheetWords::tr("paused"), job.active},
             longTextCell(job.command)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<JobRun> &runs, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {
        {.title = u"job"_s, .key = u"job"_s, .shown = false},
        {AdminSheetWords::tr("Started"), u"started"_s},
        exportedColumn(u"finished"_s),
        {AdminSheetWords::tr("Job"), u"name"_s},
        {AdminSheetWords::tr("Status"), u"status"_s},
        {.title = AdminSheetWords::tr("Duration"), .key = u"took"_s, .numeric = true, .exported = false},
        {AdminSheetWords::tr("Message"), u"message"_s}};
    for (const JobRun &run : runs) {
        sheet.rows.push_back(
            {{QString::number(run.jobId), QString::number(run.jobId)},
             timeCell(run.started, format, AdminSheetWords::tr("never started")),
             timeCell(run.finished, format, {}),
             longTextCell(run.jobName),
             {outcomeText(run.status), run.status},
             run.started ? lengthCell(*run.started, run.finished, format) : SheetCell{u"–"_s, {}},
             longTextCell(run.message)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<TableRetention> &tables, const Formatter &)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Table"), u"table"_s},
                     {AdminSheetWords::tr("Kept for"), u"keep"_s},
                     {AdminSheetWords::tr("What it holds"), u"holds"_s, false, false}};
    for (const TableRetention &table : tables)
        sheet.rows.push_back({{table.table, table.table},
                              {table.keep ? intervalText(*table.keep) : AdminSheetWords::tr("forever"),
                               table.keep ? QVariant(*table.keep) : QVariant()},
                              {tableText(table.table), {}}});
    return sheet;
}

Sheet sheetOf(const RetentionPreview &preview, const Formatter &format)
{
    const auto optional = [&](std::optional<qint64> count) {
        return count ? countCell(*count, format) : SheetCell{u"–"_s, {}};
    };
    Sheet sheet = sheetOf(std::vector{preview.retention}, format);
    sheet.columns.insert(sheet.columns.end(), {{AdminSheetWords::tr("Deleted before"), u"cutoff"_s},
                                               {AdminSheetWords::tr("Rows"), u"rows"_s, true},
                                               {AdminSheetWords::tr("Buckets"), u"buckets"_s, true},
                                               {AdminSheetWords::tr("Partitions"), u"partitions"_s, true},
                                               {AdminSheetWords::tr("Size"), u"bytes"_s, true},
                                               {AdminSheetWords::tr("Older rows kept"), u"kept_rows"_s, true},
                                               exportedColumn(u"reason"_s)});
    sheet.rows.front().insert(sheet.rows.front().end(),
                              {timeCell(preview.cutoff, format, u"–"_s),
                               countCell(preview.rows, format),
                               optional(preview.buckets),
                               optional(preview.partitions),
                               {format.bytes(preview.bytes), preview.bytes},
                               countCell(preview.keptRows, format),
                               {reasonText(preview.reason, format), preview.reason.words}});
    return sheet;
}

Sheet sheetOf(const std::vector<Hold> &holds, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {
        {AdminSheetWords::tr("Hold"), u"id"_s, true},    {AdminSheetWords::tr("Dataset"), u"dataset"_s},
        {AdminSheetWords::tr("From"), u"from"_s},        {AdminSheetWords::tr("To"), u"to"_s},
        {AdminSheetWords::tr("Held until"), u"until"_s}, {AdminSheetWords::tr("By"), u"by"_s},
        {AdminSheetWords::tr("Reason"), u"reason"_s}};
    for (const Hold &hold : holds)
        sheet.rows.push_back({{QString::number(hold.id), hold.id},
                              longTextCell(hold.dataset),
                              timeCell(hold.range.from, format, {}),
                              timeCell(hold.range.to, format, {}),
                              timeCell(hold.until, format, AdminSheetWords::tr("it is released")),
                              longTextCell(hold.heldBy),
                              longTextCell(hold.reason)});
    return sheet;
}

Sheet sheetOf(const std::vector<Finding> &findings, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Severity"), u"severity"_s},
                     {AdminSheetWords::tr("Code"), u"code"_s},
                     {AdminSheetWords::tr("Finding"), u"text"_s},
                     {AdminSheetWords::tr("Since"), u"since"_s},
                     {.title = AdminSheetWords::tr("Fix"), .key = u"remedy"_s, .lines = true},
                     exportedColumn(u"remedy_by"_s),
                     exportedColumn(u"fix_statement"_s)};
    for (const Finding &finding : findings) {
        sheet.rows.push_back({severityCell(finding.severity),
                              longTextCell(finding.code),
                              longTextCell(finding.text),
                              timeCell(finding.since, format, {}),
                              remedyCell(finding.remedy),
                              longTextCell(remedyName(finding.remedyBy)),
                              {QString(), finding.fix ? QVariant(finding.fix->statement) : QVariant()}});
    }
    return sheet;
}

} // namespace tidemark
