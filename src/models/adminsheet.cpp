// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intervaltext.h"
#include "models/plaintext.h"
#include "models/sheet.h"

#include <QCoreApplication>

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

SheetCell textCell(const QString &untrusted)
{
    const QString text = plainText(untrusted, 2000);
    SheetCell cell{text, text};
    cell.tip = text.size() > 30 ? text : QString();
    return cell;
}
/// A remedy of several lines on one: copied from here it must not run as a single command.
SheetCell remedyCell(const QString &remedy)
{
    QString line = remedy;
    return textCell(line.replace(u'\n', u"  ⏎  "_s));
}
SheetCell countCell(qint64 value, const Formatter &format)
{
    return {format.count(value), value};
}
SheetCell timeCell(const std::optional<Instant> &t, const Formatter &format, const QString &otherwise)
{
    return t ? SheetCell{format.dateTime(*t), format.iso(*t)} : SheetCell{otherwise, {}};
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
        return AdminSheetWords::tr("raw rows; go by whole partitions");
    if (table.endsWith("_15min"_L1) || table.endsWith("_1min"_L1))
        return AdminSheetWords::tr("finest rollup");
    if (table.endsWith("_hourly"_L1) || table.endsWith("_1hour"_L1))
        return AdminSheetWords::tr("hourly rollup");
    if (table.endsWith("_daily"_L1) || table.endsWith("_1day"_L1))
        return AdminSheetWords::tr("daily rollup");
    if (table == "run_log"_L1)
        return AdminSheetWords::tr("audit trail");
    if (table == "late_bucket"_L1)
        return AdminSheetWords::tr("where late rows went");
    return {};
}

SheetCell lengthCell(Instant from, const std::optional<Instant> &to, const Formatter &format)
{
    if (!to)
        return {u"–"_s, {}};
    const Milliseconds length = *to - from;
    return {length.count() < 1000 ? format.responseTime(double(length.count())) : format.duration(length),
            qint64(length.count())};
}
} // namespace

Sheet sheetOf(const std::vector<DatasetTide> &datasets, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Dataset"), u"dataset"_s},
                     {AdminSheetWords::tr("Watermark"), u"watermark"_s},
                     {AdminSheetWords::tr("Lag"), u"lag_seconds"_s, true},
                     {AdminSheetWords::tr("Rows waiting"), u"waiting_rows"_s, true},
                     {AdminSheetWords::tr("Late rows"), u"late_rows"_s, true},
                     {AdminSheetWords::tr("Partitions"), u"partitions"_s, true},
                     {AdminSheetWords::tr("Made until"), u"horizon"_s}};
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
    sheet.columns = {{AdminSheetWords::tr("Partition"), u"partition"_s},
                     {AdminSheetWords::tr("From"), u"from"_s},
                     {AdminSheetWords::tr("To"), u"to"_s},
                     {AdminSheetWords::tr("Rows"), u"rows"_s, true},
                     {AdminSheetWords::tr("Size"), u"bytes"_s, true},
                     {AdminSheetWords::tr("What happens"), u"what"_s}};
    const auto add = [&](const PartitionReport &partition, bool goes) {
        const QString kept = partition.reason.isEmpty()
                                 ? AdminSheetWords::tr("kept")
                                 : AdminSheetWords::tr("kept: %1").arg(plainText(partition.reason, 400));
        const QString what = !goes           ? kept
                             : report.dryRun ? AdminSheetWords::tr("will be dropped")
                                             : AdminSheetWords::tr("dropped");
        SheetCell whatCell{what, goes ? u"drop"_s : u"keep: "_s + plainText(partition.reason, 400)};
        whatCell.tip = goes ? QString() : kept;
        sheet.rows.push_back({textCell(partition.partition),
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

Sheet sheetOf(const std::vector<RunLogEntry> &entries, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {
        {AdminSheetWords::tr("Started"), u"started_at"_s},   {AdminSheetWords::tr("What"), u"what"_s},
        {AdminSheetWords::tr("Dataset"), u"dataset"_s},      {AdminSheetWords::tr("Result"), u"result"_s},
        {AdminSheetWords::tr("Took"), u"took_ms"_s, true},   {AdminSheetWords::tr("Rows"), u"rows"_s, true},
        {AdminSheetWords::tr("Late"), u"late_rows"_s, true}, {AdminSheetWords::tr("Role"), u"role"_s},
        {AdminSheetWords::tr("Detail"), u"detail"_s}};
    for (const RunLogEntry &entry : entries) {
        sheet.rows.push_back({{format.dateTime(entry.started), format.iso(entry.started)},
                              textCell(entry.what),
                              textCell(entry.dataset),
                              {outcomeText(entry.result), plainText(entry.result)},
                              lengthCell(entry.started, entry.finished, format),
                              countCell(entry.rows, format),
                              countCell(entry.lateRows, format),
                              textCell(entry.role),
                              textCell(entry.detail)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<ScheduledJob> &jobs, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Job"), u"id"_s, true},
                     {AdminSheetWords::tr("Name"), u"name"_s},
                     {AdminSheetWords::tr("Schedule"), u"schedule"_s},
                     {AdminSheetWords::tr("State"), u"active"_s},
                     {AdminSheetWords::tr("Command"), u"command"_s}};
    for (const ScheduledJob &job : jobs) {
        sheet.rows.push_back(
            {countCell(job.id, format),
             textCell(job.name),
             textCell(job.schedule),
             {job.active ? AdminSheetWords::tr("active") : AdminSheetWords::tr("paused"), job.active},
             textCell(job.command)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<JobRun> &runs, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Started"), u"started_at"_s},
                     {AdminSheetWords::tr("Job"), u"job"_s},
                     {AdminSheetWords::tr("Status"), u"status"_s},
                     {AdminSheetWords::tr("Took"), u"took_ms"_s, true},
                     {AdminSheetWords::tr("Message"), u"message"_s}};
    for (const JobRun &run : runs) {
        sheet.rows.push_back(
            {timeCell(run.started, format, AdminSheetWords::tr("never started")),
             textCell(run.jobName),
             {outcomeText(run.status), plainText(run.status)},
             run.started ? lengthCell(*run.started, run.finished, format) : SheetCell{u"–"_s, {}},
             textCell(run.message)});
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
                              {table.keep ? intervalText(*table.keep) : AdminSheetWords::tr("for ever"),
                               table.keep ? QVariant(*table.keep) : QVariant()},
                              {tableText(table.table), {}}});
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
                              textCell(hold.dataset),
                              timeCell(hold.range.from, format, {}),
                              timeCell(hold.range.to, format, {}),
                              timeCell(hold.until, format, AdminSheetWords::tr("released")),
                              textCell(hold.heldBy),
                              textCell(hold.reason)});
    return sheet;
}

Sheet sheetOf(const std::vector<Finding> &findings, const Formatter &format)
{
    Q_UNUSED(format)
    Sheet sheet;
    sheet.columns = {{AdminSheetWords::tr("Severity"), u"severity"_s},
                     {AdminSheetWords::tr("What was found"), u"text"_s},
                     {AdminSheetWords::tr("What mends it"), u"remedy"_s},
                     {AdminSheetWords::tr("Code"), u"code"_s}};
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Serious   ? AdminSheetWords::tr("serious")
                                 : finding.severity == Severity::Warning ? AdminSheetWords::tr("warning")
                                                                         : AdminSheetWords::tr("notice");
        sheet.rows.push_back({{severity, int(finding.severity)},
                              textCell(finding.text),
                              remedyCell(finding.remedy),
                              textCell(finding.code)});
    }
    return sheet;
}

} // namespace tidemark
