// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark
{

using namespace Qt::StringLiterals;

bool Annotation::touches(const TimeRange &range) const
{
    return from < range.to && (!to || *to > range.from || from >= range.from);
}

QByteArray noteFields(const Note &note)
{
    const QJsonObject fields{
        {u"tenant_id"_s, note.tenant ? QJsonValue(note.tenant->value()) : QJsonValue(QJsonValue::Null)},
        {u"dataset"_s, note.dataset ? QJsonValue(datasetName(*note.dataset)) : QJsonValue(QJsonValue::Null)},
        {u"range_from"_s, toIso(note.range.from)},
        {u"range_to"_s, toIso(note.range.to)},
        {u"text"_s, note.text}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace tidemark
