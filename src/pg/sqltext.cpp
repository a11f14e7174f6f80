// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/sqltext.h"

#include "core/schemaversion.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

QByteArray sqlText(QLatin1StringView name)
{
    static QMutex mutex;
    static QHash<QString, QByteArray> texts;
    const QMutexLocker locker(&mutex);
    QByteArray &text = texts[QString(name)];
    if (text.isNull()) {
        QFile file(":/sql/"_L1 + name + ".sql"_L1);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no statement %s among the resources", name.data());
        text = file.readAll().trimmed();
        // What the server shows as running begins with the statement, not with our licence.
        while (text.startsWith("--") || text.startsWith('\n')) {
            const qsizetype lineEnd = text.indexOf('\n');
            text.remove(0, lineEnd < 0 ? text.size() : lineEnd + 1);
        }
    }
    return text;
}

Statement sqlStatement(QLatin1StringView name, std::vector<Parameter> parameters)
{
    return {QByteArray(name.data(), name.size()), sqlText(name), std::move(parameters), true};
}

Statement sqlCommand(QLatin1StringView name, std::vector<Parameter> parameters)
{
    return {QByteArray(name.data(), name.size()), sqlText(name), std::move(parameters), false};
}

Statement forSchema(Statement statement, int schemaVersion)
{
    if (schemaVersion < 1)
        return statement;
    for (int version = schemaVersion; version < programSchemaVersion; ++version) {
        const QByteArray form =
            QByteArrayLiteral("older/v") + QByteArray::number(version) + '/' + statement.name;
        if (!QFile::exists(":/sql/"_L1 + QLatin1StringView(form) + ".sql"_L1))
            continue;
        // Two texts under one name would not both be prepared.
        statement.name += "@v" + QByteArray::number(version);
        statement.sql = sqlText(QLatin1StringView(form));
        break;
    }
    return statement;
}

Statement explained(const Statement &statement)
{
    return {"explain " + statement.name, "EXPLAIN " + statement.sql, statement.parameters, false};
}

QStringList sqlFolder(const QString &folder)
{
    QStringList names;
    const QDir dir(":/sql/"_L1 + folder);
    for (const QString &file : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        names.append(folder + u'/' + file.chopped(4));
    return names;
}

} // namespace tidemark::pg
