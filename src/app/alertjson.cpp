// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alertjson.h"

#include "app/readingsjson.h"
#include "models/alerttext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// The rows of an output's list with the code of each reason beside its words.
template<typename Line>
QJsonArray withCodes(const QJsonArray &rows, const std::vector<Line> &lines)
{
    QJsonArray coded;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QJsonObject row = rows[qsizetype(i)].toObject();
        row.insert(u"reason_code"_s, jsonCode(lines[i].reason));
        coded.append(row);
    }
    return coded;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}
} // namespace

Output alertsOutput(const std::vector<AlertLine> &lines)
{
    Output output = listOutput(u"alerts"_s, sheetOf(lines, plainFormat()));
    output.json = QJsonObject{{u"alerts"_s, withCodes(output.json[u"alerts"_s].toArray(), lines)}};
    return output;
}

Output alertHistoryOutput(const std::vector<AlertEvent> &events)
{
    Output output = listOutput(u"changes"_s, sheetOf(events, plainFormat()));
    output.json = QJsonObject{{u"changes"_s, withCodes(output.json[u"changes"_s].toArray(), events)}};
    return output;
}

Output alertPreviewOutput(const AlertPreview &preview)
{
    Output output = listOutput(u"firings"_s, sheetOf(preview, plainFormat()));
    const bool looked = preview.looked.from < preview.looked.to;
    output.json = QJsonObject{
        {u"from"_s, looked ? QJsonValue(toIso(preview.looked.from)) : QJsonValue(QJsonValue::Null)},
        {u"to"_s, looked ? QJsonValue(toIso(preview.looked.to)) : QJsonValue(QJsonValue::Null)},
        {u"step_seconds"_s, qint64(preview.step.count() / 1000)},
        {u"lowest"_s, orNull(preview.lowest)},
        {u"highest"_s, orNull(preview.highest)},
        {u"times"_s, qint64(preview.firings.size())},
        {u"longest_seconds"_s, qint64(longestFiring(preview).count() / 1000)},
        {u"firings"_s, output.json[u"firings"_s].toArray()}};
    output.footer = {alertPreviewText(preview, plainFormat())};
    return output;
}

QByteArray alertEventLine(const AlertEvent &event)
{
    const Output output = alertHistoryOutput({event});
    return QJsonDocument(output.json[u"changes"_s].toArray().first().toObject())
        .toJson(QJsonDocument::Compact);
}

} // namespace tidemark::app
