// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/serverfunctions.h"

#include "core/schemaversion.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

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
/// "SET lock_timeout = '2s'" as pg_proc.proconfig has it; names without their letter case.
QStringList settingsOf(const QString &header)
{
    static const QRegularExpression form(u"^SET ([\\w.]+) = (.*)$"_s, QRegularExpression::MultilineOption);
    QStringList settings;
    for (auto match = form.globalMatch(header); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        settings << one.captured(1).toLower() + u'=' + one.captured(2).remove(u'\'');
    }
    settings.sort();
    return settings;
}

/// Those of a version's step that are replaced in place, as the newest step has them.
std::vector<OwnFunction> functionsOfVersions()
{
    std::vector<OwnFunction> found;
    for (int version = 1; version <= programSchemaVersion; ++version) {
        for (const pg::Statement &statement : commandsOf(u"schema/v%1"_s.arg(version))) {
            std::optional<OwnFunction> own = ownFunction(statement);
            if (!own)
                continue;
            own->isOfVersion = true;
            std::erase_if(
                found, [&](const OwnFunction &older) { return older.function.name == own->function.name; });
            found.push_back(*std::move(own));
        }
    }
    return found;
}
} // namespace

std::optional<OwnFunction> ownFunction(const pg::Statement &statement)
{
    static const QRegularExpression form(
        uR"(^CREATE OR REPLACE (FUNCTION|PROCEDURE) tidemark\.(\w+)(\(.*?)^AS \$\$(.*)\$\$\s*$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression volatility(u"\\b(IMMUTABLE|STABLE|VOLATILE)\\b"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(statement.sql));
    if (!match.hasMatch())
        return std::nullopt;
    const QString header = match.captured(3);
    const QRegularExpressionMatch word = volatility.match(header);
    return OwnFunction{{match.captured(2), match.captured(4),
                        word.hasMatch() ? word.captured(1).left(1).toLower() : u"v"_s,
                        header.contains("SECURITY DEFINER"_L1), settingsOf(header)},
                       match.captured(1),
                       statement};
}

Result<InstalledFunctions> InstalledFunctions::decode(const pg::Rows &rows)
{
    InstalledFunctions installed;
    RowReader row(rows, "admin/installed_functions"_L1);
    while (row.next()) {
        ServerFunction function{
            row.text("name"), row.text("body"), row.text("volatility"), row.boolean("definer"), {}};
        for (const QString &setting : row.text("settings").split(u'\n', Qt::SkipEmptyParts))
            function.settings << setting.section(u'=', 0, 0).toLower() + u'=' + setting.section(u'=', 1);
        function.settings.sort();
        installed.m_names.insert(function.name);
        if (row.boolean("owned"))
            installed.m_functions.push_back(std::move(function));
    }
    return row.failed() ? Result<InstalledFunctions>(row.error()) : installed;
}

bool InstalledFunctions::has(const ServerFunction &function) const
{
    return std::ranges::find(m_functions, function) != m_functions.end();
}

std::vector<OwnFunction> InstalledFunctions::lost() const
{
    std::vector<OwnFunction> lost = functionsOfVersions();
    for (const pg::Statement &statement : commandsOf(u"functions"_s)) {
        if (std::optional<OwnFunction> own = ownFunction(statement))
            lost.push_back(*std::move(own));
    }
    std::erase_if(lost, [this](const OwnFunction &own) { return has(own.function); });
    return lost;
}

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

std::vector<pg::Statement> serverFunctions(const std::vector<OwnFunction> &lost)
{
    std::vector<pg::Statement> commands;
    for (const OwnFunction &own : lost) {
        if (own.isOfVersion)
            commands.push_back(own.statement);
    }
    for (pg::Statement &command : functionsAndAfter())
        commands.push_back(std::move(command));
    const FunctionsMark own = ownFunctionsMark();
    commands.push_back(
        sqlCommand("admin/install_functions"_L1, {pg::parameter(own.version), pg::parameter(own.digest)}));
    return commands;
}

} // namespace tidemark::coordinator
