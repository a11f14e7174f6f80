// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsonparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

qsizetype afterSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Behind the string that begins at its quote; negative: it does not end.
qsizetype afterString(QStringView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            return at + 1;
    }
    return -1;
}

/// Behind the value that begins there; negative: it does not end.
qsizetype afterValue(QStringView text, qsizetype at)
{
    qsizetype depth = 0;
    const qsizetype begin = at;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"') {
            at = afterString(text, at);
            if (at < 0)
                return -1;
            if (depth == 0)
                return at;
            continue;
        }
        const bool opens = c == u'{' || c == u'[';
        const bool closes = c == u'}' || c == u']';
        if (depth == 0 && (closes || c == u',' || isSpace(c)))
            return at > begin ? at : -1;
        depth += opens ? 1 : closes ? -1 : 0;
        ++at;
        if (closes && depth == 0)
            return at;
    }
    return depth == 0 && at > begin ? at : -1;
}
} // namespace

JsonKind jsonKind(QStringView value)
{
    const qsizetype at = afterSpace(value, 0);
    if (at >= value.size())
        return JsonKind::Broken;
    const QChar c = value[at];
    if (c == u'{')
        return JsonKind::Object;
    if (c == u'[')
        return JsonKind::Array;
    if (c == u'"')
        return JsonKind::Text;
    static const QRegularExpression scalar(u"^(true|false|null|-?\\d[\\d.eE+-]*)$"_s);
    const QStringView token = value.sliced(at).trimmed();
    return token.size() < 200'000 && scalar.match(token.toString()).hasMatch() ? JsonKind::Other
                                                                               : JsonKind::Broken;
}

JsonParts jsonParts(QStringView value, std::size_t most, QStringView rest, std::size_t first)
{
    const JsonKind kind = jsonKind(value);
    JsonParts found;
    found.broken = true;
    if (kind != JsonKind::Object && kind != JsonKind::Array)
        return found;
    const QChar end = kind == JsonKind::Object ? u'}' : u']';
    const QStringView text = rest.isNull() ? value.sliced(afterSpace(value, 0) + 1) : rest;
    qsizetype at = afterSpace(text, 0);
    if (first == 0 && at < text.size() && text[at] == end) {
        found.broken = afterSpace(text, at + 1) != text.size();
        return found;
    }
    while (at < text.size()) {
        if (found.parts.size() == most) {
            found.rest = text.sliced(at);
            found.broken = false;
            return found;
        }
        JsonPart part{QString::number(first + found.parts.size()), {}};
        if (kind == JsonKind::Object) {
            const qsizetype behind = text[at] == u'"' ? afterString(text, at) : -1;
            if (behind < 0)
                return found;
            part.name = jsonText(text.sliced(at, behind - at));
            at = afterSpace(text, behind);
            if (at >= text.size() || text[at] != u':')
                return found;
            at = afterSpace(text, at + 1);
        }
        const qsizetype behind = at < text.size() ? afterValue(text, at) : -1;
        if (behind < 0)
            return found;
        part.text = text.sliced(at, behind - at);
        found.parts.push_back(std::move(part));
        at = afterSpace(text, behind);
        if (at < text.size() && text[at] == end) {
            found.broken = afterSpace(text, at + 1) != text.size();
            return found;
        }
        if (at >= text.size() || text[at] != u',')
            return found;
        at = afterSpace(text, at + 1);
    }
    return found;
}

QString jsonText(QStringView value)
{
    const QStringView trimmed = value.trimmed();
    if (!trimmed.startsWith(u'"'))
        return trimmed.toString();
    const QJsonDocument document = QJsonDocument::fromJson('[' + trimmed.toUtf8() + ']');
    return document.array().size() == 1 ? document.array().first().toString() : trimmed.toString();
}

QString jsonPath(const QString &parent, JsonKind kind, const QString &name)
{
    if (kind == JsonKind::Array)
        return parent + u'[' + name + u']';
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (plain.match(name).hasMatch())
        return parent + u'.' + name;
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return parent + u".\""_s + quoted + u'"';
}

} // namespace tidemark
