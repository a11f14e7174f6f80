// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/serverfunctions.h"

#include "core/schemaversion.h"

#include <QCryptographicHash>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
QString textOrEmpty(RowReader &row, const char *column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

std::vector<pg::Statement> functionsAndAfter()
{
    std::vector<pg::Statement> commands = commandsOf(u"functions"_s);
    for (pg::Statement &command : commandsOf(u"schema/after"_s))
        commands.push_back(std::move(command));
    return commands;
}
} // namespace

std::vector<pg::Statement> commandsOf(const QString &folder)
{
    std::vector<pg::Statement> commands;
    for (const QString &name : sqlFolder(folder)) {
        const QByteArray latin = name.toLatin1();
        commands.push_back(sqlCommand(QLatin1StringView(latin)));
    }
    return commands;
}

FunctionsMark ownFunctionsMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const pg::Statement &command : functionsAndAfter()) {
        hash.addData(command.sql);
        hash.addData(QByteArrayView("\0", 1));
    }
    return {QStringLiteral(TIDEMARK_VERSION), QString::fromLatin1(hash.result().toHex())};
}

FunctionsMark decodeFunctionsMark(RowReader &row)
{
    return {textOrEmpty(row, "functions_version"), textOrEmpty(row, "functions_digest")};
}

Result<InstalledSchema> decodeInstalledSchema(const Result<pg::Rows> &answer, int newest)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::MissingObject && !answer.error().connectionLost)
            return InstalledSchema{};
        return answer.error();
    }
    InstalledSchema installed;
    RowReader row(*answer, "admin/schema_version"_L1);
    if (row.next() && !row.isNull("schema_version")) {
        installed.version = int(row.integer("schema_version"));
        installed.functions = decodeFunctionsMark(row);
    }
    if (row.failed())
        return row.error();
    if (installed.version > newest)
        return newerSchema(installed.version);
    return installed;
}

std::vector<pg::Statement> serverFunctions()
{
    std::vector<pg::Statement> commands = functionsAndAfter();
    const FunctionsMark own = ownFunctionsMark();
    commands.push_back(
        sqlCommand("admin/install_functions"_L1, {pg::parameter(own.version), pg::parameter(own.digest)}));
    return commands;
}

} // namespace tidemark::coordinator
