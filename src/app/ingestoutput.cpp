// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ingestoutput.h"

#include "app/words.h"
#include "core/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// The first rejects: those with one reason in one line, and one alone where all are foreign.
void listRejects(const ingest::LoadReport &report, Output &output)
{
    struct Line {
        const ingest::Reject *first;
        int more = 0;
    };
    std::vector<Line> lines;
    for (const ingest::Reject &reject : report.firstRejects) {
        const auto same = std::ranges::find_if(lines, [&](const Line &line) {
            return line.first->source == reject.source && line.first->reason == reject.reason;
        });
        if (same == lines.end())
            lines.push_back({&reject});
        else
            ++same->more;
    }
    auto shown = qint64(report.firstRejects.size());
    if (report.looksLike && lines.size() > 1) {
        lines.resize(1);
        shown = 1 + lines.front().more;
    }
    for (const auto &[first, more] : lines) {
        const QString line = QString::number(first->line);
        const QString text =
            more == 0 ? Ctl::tr("%1, line %2: %3") : Ctl::tr("%1, line %2 and %n more: %3", nullptr, more);
        output.footer.append(text.arg(first->source, line, first->reason));
    }
    if (report.badRecords > shown)
        output.footer.append(Ctl::tr("… and %1 more rejected.").arg(report.badRecords - shown));
}

double rounded(double value, double perUnit)
{
    return std::round(value * perUnit) / perUnit;
}

/// What a load found, in the report's JSON.
void addFindings(const ingest::LoadReport &report, QJsonObject &json)
{
    QJsonArray formats;
    for (const auto &[source, names] : report.logFormats)
        formats.append(QJsonObject{{u"source"_s, source}, {u"formats"_s, QJsonArray::fromStringList(names)}});
    QJsonArray missing;
    for (const auto &[source, column] : report.missing)
        missing.append(QJsonObject{{u"source"_s, source}, {u"column"_s, column}});
    json[u"skipped"_s] = report.skipped;
    json[u"without_status"_s] = report.withoutStatus;
    json[u"cut"_s] = report.cutRequests;
    json[u"log_formats"_s] = formats;
    json[u"missing"_s] = missing;
    json[u"ignored"_s] = QJsonArray::fromStringList(report.ignored);
    json[u"looks_like"_s] = report.looksLike
                                ? QJsonValue(QJsonObject{{u"format"_s, report.looksLike->format},
                                                         {u"description"_s, report.looksLike->description},
                                                         {u"command"_s, report.looksLike->command}})
                                : QJsonValue();
}

} // namespace

Output reportOutput(const ingest::LoadReport &report)
{
    QJsonArray rejects;
    Output output;
    for (const ingest::Reject &reject : report.firstRejects)
        rejects.append(QJsonObject{
            {u"source"_s, reject.source}, {u"line"_s, reject.line}, {u"reason"_s, reject.reason}});
    listRejects(report, output);
    if (!report.rejectsFile.isEmpty() && report.rejected > 0)
        output.footer.append(Ctl::tr("Rejected lines were written to %1. Correct them and load that file.")
                                 .arg(report.rejectsFile));
    output.footer += report.notes;
    QJsonObject json{
        {u"read"_s, report.read},
        {u"stored"_s, report.stored},
        {u"rejected"_s, report.rejected},
        {u"seconds"_s, rounded(report.seconds, 1000)},
        {u"rows_per_second"_s, rounded(report.rowsPerSecond(), 10)},
        {u"cancelled"_s, report.cancelled},
        {u"unsettled"_s, report.unsettled},
        {u"rejects"_s, rejects},
        {u"rejects_file"_s, report.rejectsFile.isEmpty() ? QJsonValue() : QJsonValue(report.rejectsFile)},
        {u"error"_s, report.failure ? QJsonValue(errorLine(*report.failure)) : QJsonValue()},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
    addFindings(report, json);
    output.json = json;
    output.oneLine = true;
    output.sheet = printedSheet({u"read"_s, u"stored"_s, u"rejected"_s, u"seconds"_s, u"rows_per_second"_s},
                                {{report.read, report.stored, report.rejected, rounded(report.seconds, 1000),
                                  std::round(report.rowsPerSecond())}});
    return output;
}

QString foreignText(const ingest::ForeignFormat &foreign)
{
    if (foreign.command.isEmpty())
        return Ctl::tr("The input looks like %1.").arg(foreign.description);
    return Ctl::tr("The input looks like %1 (%2). Load it with: %3")
        .arg(foreign.description, foreign.format, foreign.command);
}

} // namespace tidemark::app
