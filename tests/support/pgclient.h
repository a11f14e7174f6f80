// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/await.h"
#include "pg/connection.h"
#include "pg/copywriter.h"

#include <QTest>

namespace tidemark::test
{

// Far more than anything here takes: what is to be told apart is 'in time' from 'never'.
inline constexpr Milliseconds ampleTime{30'000};

inline ConnectionProfile profileOf(const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    profile.label = QStringLiteral("test");
    return profile;
}

inline pg::Statement sql(const char *text, std::vector<pg::Parameter> parameters = {})
{
    return {QByteArray(), QByteArray(text), std::move(parameters), false};
}

inline pg::Statement named(const char *name, const char *text, std::vector<pg::Parameter> parameters = {})
{
    return {QByteArray(name), QByteArray(text), std::move(parameters), true};
}

inline Result<void> open(pg::Connection &connection)
{
    return await<void>([&](Reply<void> reply) { connection.open(std::move(reply)); });
}

using RunAnswer = std::vector<Result<pg::Rows>>;

inline Result<RunAnswer> run(pg::Connection &connection, std::vector<pg::Statement> statements,
                             Milliseconds deadline = ampleTime)
{
    return await<RunAnswer>(
        [&](Reply<RunAnswer> reply) { connection.run(std::move(statements), deadline, std::move(reply)); });
}

/// One statement's answer, or why there is none.
inline Result<pg::Rows> runOne(pg::Connection &connection, pg::Statement statement,
                               Milliseconds deadline = ampleTime)
{
    Result<RunAnswer> answer = run(connection, {std::move(statement)}, deadline);
    if (!answer)
        return answer.error();
    return answer.value().at(0);
}

/// Of a statement that answers one text.
inline QString textOf(const Result<pg::Rows> &rows)
{
    return rows ? rows.value().text(0, 0) : QStringLiteral("failed: ") + rows.error().words();
}

inline Result<std::vector<pg::Rows>>
transact(pg::Connection &connection, std::vector<pg::Statement> statements, Milliseconds deadline = ampleTime)
{
    return await<std::vector<pg::Rows>>([&](Reply<std::vector<pg::Rows>> reply) {
        connection.runTransaction(std::move(statements), deadline, std::move(reply));
    });
}

using WriterPtr = std::shared_ptr<pg::CopyWriter>;

inline Result<WriterPtr> copyIn(pg::Connection &connection, pg::Statement statement,
                                Milliseconds deadline = ampleTime)
{
    return await<WriterPtr>(
        [&](Reply<WriterPtr> reply) { connection.copyIn(std::move(statement), deadline, std::move(reply)); });
}

inline Result<qint64> finish(pg::CopyWriter &writer)
{
    return await<qint64>([&](Reply<qint64> reply) { writer.finish(std::move(reply)); });
}

} // namespace tidemark::test
