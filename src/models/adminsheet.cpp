// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"
#include "models/sheet.h"

#include <QCoreApplication>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QString words(const char *source)
{
    return QCoreApplication::translate("AdminSheet", source);
}

SheetCell textCell(const QString &untrusted)
{
    const QString text = plainText(untrusted, 2000);
    SheetCell cell{text, text};
    cell.tip = text.size() > 30 ? text : QString();
    return cell;
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
        return words("done");
    if (result == "busy"_L1)
        return words("busy");
    if (result == "deferred"_L1)
        return words("deferred");
    if (result == "failed"_L1)
        return words("failed");
    if (result == "running"_L1)
        return words("running");
    return plainText(result);
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
    sheet.columns = {
        {words("Dataset"), u"dataset"_s},           {words("Watermark"), u"watermark"_s},
        {words("Lag"), u"lag_seconds"_s, true},     {words("Rows waiting"), u"waiting_rows"_s, true},
        {words("Late rows"), u"late_rows"_s, true}, {words("Partitions"), u"partitions"_s, true},
        {words("Made until"), u"horizon"_s}};
    for (const DatasetTide &tide : datasets) {
        const Milliseconds lag(qint64(tide.lagSeconds * 1000));
        sheet.rows.push_back({{datasetName(tide.dataset), datasetName(tide.dataset)},
                              timeCell(tide.watermark, format, words("never rolled up")),
                              {tide.watermark ? format.duration(lag) : u"–"_s,
                               tide.watermark ? QVariant(tide.lagSeconds) : QVariant()},
                              countCell(tide.waitingRows, format),
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
    sheet.columns = {{words("Partition"), u"partition"_s},
                     {words("From"), u"from"_s},
                     {words("To"), u"to"_s},
                     {words("Rows"), u"rows"_s, true},
                     {words("Size"), u"bytes"_s, true},
                     {words("What happens"), u"what"_s}};
    const auto add = [&](const PartitionReport &partition, bool goes) {
        const QString kept = partition.reason.isEmpty()
                                 ? words("kept")
                                 : words("kept: %1").arg(plainText(partition.reason, 400));
        const QString what = !goes ? kept : report.dryRun ? words("will be dropped") : words("dropped");
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
    sheet.columns = {{words("Started"), u"started_at"_s},   {words("What"), u"what"_s},
                     {words("Dataset"), u"dataset"_s},      {words("Result"), u"result"_s},
                     {words("Took"), u"took_ms"_s, true},   {words("Rows"), u"rows"_s, true},
                     {words("Late"), u"late_rows"_s, true}, {words("Role"), u"role"_s},
                     {words("Detail"), u"detail"_s}};
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
    sheet.columns = {{words("Job"), u"id"_s, true},
                     {words("Name"), u"name"_s},
                     {words("Schedule"), u"schedule"_s},
                     {words("State"), u"active"_s},
                     {words("Command"), u"command"_s}};
    for (const ScheduledJob &job : jobs) {
        sheet.rows.push_back({countCell(job.id, format),
                              textCell(job.name),
                              textCell(job.schedule),
                              {job.active ? words("active") : words("paused"), job.active},
                              textCell(job.command)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<JobRun> &runs, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{words("Started"), u"started_at"_s},
                     {words("Job"), u"job"_s},
                     {words("Status"), u"status"_s},
                     {words("Took"), u"took_ms"_s, true},
                     {words("Message"), u"message"_s}};
    for (const JobRun &run : runs) {
        sheet.rows.push_back({{format.dateTime(run.started), format.iso(run.started)},
                              textCell(run.jobName),
                              {outcomeText(run.status), plainText(run.status)},
                              lengthCell(run.started, run.finished, format),
                              textCell(run.message)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<Finding> &findings, const Formatter &format)
{
    Q_UNUSED(format)
    Sheet sheet;
    sheet.columns = {{words("Severity"), u"severity"_s},
                     {words("What was found"), u"text"_s},
                     {words("What mends it"), u"remedy"_s},
                     {words("Code"), u"code"_s}};
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Serious   ? words("serious")
                                 : finding.severity == Severity::Warning ? words("warning")
                                                                         : words("notice");
        sheet.rows.push_back({{severity, int(finding.severity)},
                              textCell(finding.text),
                              textCell(finding.remedy),
                              textCell(finding.code)});
    }
    return sheet;
}

} // namespace tidemark
