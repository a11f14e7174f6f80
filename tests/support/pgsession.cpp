// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"

#include <libpq-fe.h>

#include <vector>

namespace tidemark::test
{

namespace
{

void keep(void *notices, const char *message)
{
    static_cast<QByteArray *>(notices)->append(message);
}

} // namespace

PgSession::PgSession(const QString &conninfo)
    : m_conninfo(conninfo.toUtf8())
    , m_connection(nullptr, &PQfinish)
{
}

bool PgSession::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

bool PgSession::open()
{
    m_connection.reset(PQconnectdb(m_conninfo.constData()));
    if (!isOpen())
        return false;
    PQsetNoticeProcessor(m_connection.get(), &keep, m_notices.get());
    return true;
}

PgSession::Answer PgSession::run(const QByteArray &sql, const QByteArrayList &parameters)
{
    if (!isOpen())
        return {};
    m_notices->clear();
    std::vector<const char *> values;
    for (const QByteArray &parameter : parameters)
        values.push_back(parameter.isNull() ? nullptr : parameter.constData());
    return take(PQexecParams(m_connection.get(), sql.constData(), static_cast<int>(values.size()), nullptr,
                             values.data(), nullptr, nullptr, 0));
}

PgSession::Answer PgSession::copy(const QByteArray &statement, const QByteArray &data)
{
    if (!isOpen())
        return {};
    m_notices->clear();
    pg_conn *connection = m_connection.get();
    pg_result *begun = PQexec(connection, statement.constData());
    if (PQresultStatus(begun) != PGRES_COPY_IN)
        return take(begun);
    PQclear(begun);
    // What goes wrong on the way is told by the result below.
    PQputCopyData(connection, data.constData(), static_cast<int>(data.size()));
    PQputCopyEnd(connection, nullptr);
    Answer answer = take(PQgetResult(connection));
    while (pg_result *more = PQgetResult(connection))
        PQclear(more);
    return answer;
}

PgSession::Answer PgSession::take(pg_result *result)
{
    const std::unique_ptr<pg_result, void (*)(pg_result *)> held(result, &PQclear);
    Answer answer;
    const ExecStatusType status = PQresultStatus(result);
    answer.ok = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    if (!answer.ok) {
        answer.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        answer.message = QByteArray(PQresultErrorMessage(result)).trimmed();
        return answer;
    }
    for (int row = 0; row < PQntuples(result); ++row) {
        QByteArrayList cells;
        for (int column = 0; column < PQnfields(result); ++column)
            cells.append(QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        answer.rows.append(cells);
    }
    return answer;
}

} // namespace tidemark::test
