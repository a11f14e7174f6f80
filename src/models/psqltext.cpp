// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/psqltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
class PsqlWords
{
    Q_DECLARE_TR_FUNCTIONS(PsqlWords)
};

/// As the server reads it whatever standard_conforming_strings is.
QString literal(const std::optional<QByteArray> &value)
{
    if (!value)
        return u"NULL"_s;
    QString text = QString::fromUtf8(*value);
    const bool escapes = text.contains(u'\\');
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return (escapes ? u"E'"_s : u"'"_s) + text + u'\'';
}

/// What psql says of the statement while it is prepared.
QString preparedName(const SentStatement &statement)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = statement.name.toLower();
    return u"tidemark_"_s + name.replace(other, u"_"_s);
}
} // namespace

QStringList parameterTypes(const SentStatement &statement)
{
    QStringList types;
    for (std::size_t i = 0; i < statement.parameters.size(); ++i)
        types << u"unknown"_s;
    static const QRegularExpression typed(u"\\$(\\d+)::([a-z_]+(?:\\[\\])?)"_s);
    QRegularExpressionMatchIterator found = typed.globalMatch(QString::fromUtf8(statement.sql));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (const qsizetype at = match.captured(1).toInt() - 1; at >= 0 && at < types.size())
            types[at] = match.captured(2);
    }
    return types;
}

QString parameterText(const SentStatement &statement)
{
    const QStringList types = parameterTypes(statement);
    QStringList lines;
    for (qsizetype i = 0; i < types.size(); ++i)
        lines << u"$%1::%2 = "_s.arg(i + 1).arg(types.at(i)) +
                     literal(statement.parameters.at(std::size_t(i)));
    return lines.join(u'\n');
}

QString psqlText(const SentStatement &statement)
{
    const QString name = preparedName(statement);
    const QString sql = QString::fromUtf8(statement.sql);
    if (statement.parameters.empty())
        return sql + u";\n"_s;
    QStringList values;
    for (const std::optional<QByteArray> &value : statement.parameters)
        values << literal(value);
    return u"PREPARE %1 ("_s.arg(name) + parameterTypes(statement).join(u", "_s) + u") AS\n"_s + sql +
           u";\nEXECUTE %1 ("_s.arg(name) + values.join(u",\n    "_s) + u");\nDEALLOCATE %1;\n"_s.arg(name);
}

QString statementTitle(const SentStatement &statement)
{
    const QString rows = PsqlWords::tr("%n row(s)", nullptr, int(statement.rows));
    const qint64 took = statement.took.count();
    return PsqlWords::tr("%1: %2, %3", "a statement: its rows, its time")
        .arg(statement.name, rows,
             took < 1 ? PsqlWords::tr("less than 1 ms") : PsqlWords::tr("%1 ms").arg(took));
}

} // namespace tidemark
