// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/pipelinework.h"

#include "pg/connectoptions.h"
#include "pg/handles.h"
#include "pg/libpqerror.h"

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *setTimeoutSql = "SELECT pg_catalog.set_config('statement_timeout', $1, false)";

bool isAnswer(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY;
}

/// A prepared statement whose tables changed since: the server refuses the old plan, and a new one helps.
bool isStalePlan(const PGresult *result)
{
    return qstrcmp(PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION), "RevalidateCachedQuery") == 0;
}

Error notOfAPipeline(const QByteArray &statement)
{
    Error error;
    error.kind = ErrorKind::Decode;
    error.text = u"the statement's answer is none that a pipeline can hold"_s;
    error.statement = QString::fromUtf8(statement);
    error.connectionLost = true;
    return error;
}

} // namespace

bool PipelineWork::enter(Session &session)
{
    return PQenterPipelineMode(session.conn) == 1;
}

bool PipelineWork::sendTimeout(Session &session, Milliseconds timeout)
{
    if (session.statementTimeout == timeout)
        return true;
    m_timeout = timeout;
    m_settingInTransaction = PQtransactionStatus(session.conn) != PQTRANS_IDLE;
    const QByteArray value = QByteArray::number(static_cast<qint64>(timeout.count()));
    const char *values[] = {value.constData()};
    if (PQsendQueryParams(session.conn, setTimeoutSql, 1, nullptr, values, nullptr, nullptr, 0) != 1)
        return false;
    m_steps.push_back({Part::Setting, 0});
    return sendSync(session);
}

bool PipelineWork::sendStatement(Session &session, std::size_t index, const Statement &statement)
{
    std::vector<const char *> values;
    for (const Parameter &parameter : statement.parameters)
        values.push_back(parameter ? parameter->constData() : nullptr);
    const int count = static_cast<int>(values.size());

    PreparedName &prepared = session.prepared[statement.name];
    const bool taken = !prepared.sql.isEmpty() && prepared.sql != statement.sql;
    if (!statement.prepare || statement.name.isEmpty() || taken) {
        if (PQsendQueryParams(session.conn, statement.sql.constData(), count, nullptr, values.data(), nullptr,
                              nullptr, 0) != 1)
            return false;
        m_steps.push_back({Part::Query, index});
        return true;
    }
    const QByteArray name = prepared.onServer(statement.name);
    if (!prepared.ready && !m_preparing.contains(name)) {
        if (PQsendPrepare(session.conn, name.constData(), statement.sql.constData(), 0, nullptr) != 1)
            return false;
        prepared.sql = statement.sql;
        m_preparing.insert(name);
        m_steps.push_back({Part::Prepare, index});
    }
    if (PQsendQueryPrepared(session.conn, name.constData(), count, values.data(), nullptr, nullptr, 0) != 1)
        return false;
    m_steps.push_back({Part::Query, index});
    return true;
}

bool PipelineWork::sendBracket(Session &session, const char *sql)
{
    if (PQsendQueryParams(session.conn, sql, 0, nullptr, nullptr, nullptr, nullptr, 0) != 1)
        return false;
    m_steps.push_back({Part::Bracket, 0});
    return true;
}

bool PipelineWork::sendSync(Session &session)
{
    if (PQpipelineSync(session.conn) != 1)
        return false;
    m_steps.push_back({Part::Sync, 0});
    return true;
}

bool PipelineWork::takeResults(Session &session)
{
    while (!m_steps.empty()) {
        if (PQisBusy(session.conn) || session.fatal)
            return false;
        PGresult *result = PQgetResult(session.conn);
        if (result)
            takeOwnResult(session, result);
        else if (m_steps.front().part != Part::Sync) // libpq ends each command with a null, a sync not
            m_steps.pop_front();
        else
            return false;
    }
    m_preparing.clear();
    return finish(session);
}

void PipelineWork::takeOwnResult(Session &session, PGresult *owned)
{
    const Step step = m_steps.front();
    switch (step.part) {
    case Part::Sync:
        if (PQresultStatus(owned) == PGRES_PIPELINE_SYNC)
            m_steps.pop_front();
        PQclear(owned);
        break;
    case Part::Setting:
        // within a transaction a ROLLBACK would take it back
        session.statementTimeout.reset();
        if (PQresultStatus(owned) == PGRES_TUPLES_OK && !m_settingInTransaction)
            session.statementTimeout = m_timeout;
        PQclear(owned);
        break;
    case Part::Prepare:
    case Part::Query:
    case Part::Bracket:
        takeResult(session, step.part, step.index, owned);
        break;
    }
}

void PipelineWork::notePrepared(Session &session, const Statement &statement, const PGresult *result)
{
    const auto prepared = session.prepared.find(statement.name);
    if (prepared == session.prepared.end() || prepared->sql != statement.sql)
        return;
    if (PQresultStatus(result) == PGRES_COMMAND_OK) {
        prepared->ready = true;
    } else if (!prepared->ready) {
        session.prepared.erase(prepared);
    } else if (isStalePlan(result)) {
        // libpq 15 cannot close a prepared statement: the next one gets a name of its own
        prepared->ready = false;
        ++prepared->generation;
    }
}

std::optional<std::size_t> PipelineWork::currentStatement() const
{
    for (const Step &step : m_steps) {
        if (step.part == Part::Prepare || step.part == Part::Query)
            return step.index;
    }
    return std::nullopt;
}

// ---------------------------------------------------------------------------------------------------------

RunWork::RunWork(std::vector<Statement> statements, Milliseconds deadline, Reply<Answer> reply)
    : PipelineWork(deadline)
    , m_statements(std::move(statements))
    , m_answers(m_statements.size())
    , m_reply(std::move(reply))
{
}

bool RunWork::start(Session &session, WorkHost &host)
{
    m_host = &host;
    m_since.start();
    if (!enter(session) || !sendTimeout(session, statementTimeoutFor(deadline())))
        return false;
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        if (!sendStatement(session, i, m_statements[i]) || !sendSync(session))
            return false;
    }
    return true;
}

void RunWork::takeResult(Session &session, Part part, std::size_t index, PGresult *owned)
{
    ResultPtr result(owned);
    const Statement &statement = m_statements[index];
    std::optional<Result<Rows>> &answer = m_answers[index];
    if (part == Part::Prepare && isAnswer(owned)) {
        notePrepared(session, statement, owned);
    } else if (PQresultStatus(owned) == PGRES_FATAL_ERROR) {
        notePrepared(session, statement, owned);
        answer.emplace(errorOf(session, owned, statement.name));
    } else if (isAnswer(owned)) {
        Rows rows(result.release());
        rows.setTook(Milliseconds(m_since.restart()));
        answer.emplace(std::move(rows));
    } else if (PQresultStatus(owned) != PGRES_PIPELINE_ABORTED) {
        session.fatal = notOfAPipeline(statement.name);
    }
}

bool RunWork::finish(Session &)
{
    if (!m_reply)
        return true;
    Answer answer;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        answer.push_back(m_answers[i] ? std::move(*m_answers[i]) : notOfAPipeline(m_statements[i].name));
    m_host->deliver([reply = std::exchange(m_reply, nullptr), answer = std::move(answer)]() mutable {
        reply(std::move(answer));
    });
    return true;
}

void RunWork::expire(Session &session)
{
    Work::expire(session);
    const std::optional<std::size_t> current = currentStatement();
    fail(*m_host, deadlineError(current ? m_statements[*current].name : QByteArray(), session.readOnly));
}

void RunWork::fail(WorkHost &host, const Error &error)
{
    if (m_reply)
        host.deliver([reply = std::exchange(m_reply, nullptr), error] { reply(error); });
}

// ---------------------------------------------------------------------------------------------------------

TransactionWork::TransactionWork(std::vector<Statement> statements, Milliseconds deadline,
                                 Reply<Answer> reply)
    : PipelineWork(deadline)
    , m_statements(std::move(statements))
    , m_rows(m_statements.size())
    , m_reply(std::move(reply))
{
}

bool TransactionWork::start(Session &session, WorkHost &host)
{
    m_host = &host;
    if (!enter(session) || !sendTimeout(session, statementTimeoutFor(deadline())) ||
        !sendBracket(session, "BEGIN"))
        return false;
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        if (!sendStatement(session, i, m_statements[i]))
            return false;
    }
    return sendBracket(session, "COMMIT") && sendSync(session);
}

void TransactionWork::noteError(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void TransactionWork::takeResult(Session &session, Part part, std::size_t index, PGresult *owned)
{
    ResultPtr result(owned);
    const bool bracket = part == Part::Bracket;
    const Statement none;
    const Statement &statement = bracket ? none : m_statements[index];
    if (PQresultStatus(owned) == PGRES_FATAL_ERROR) {
        notePrepared(session, statement, owned);
        noteError(errorOf(session, owned, statement.name));
    } else if (part == Part::Prepare && isAnswer(owned)) {
        notePrepared(session, statement, owned);
    } else if (bracket && isAnswer(owned)) {
        // the COMMIT of a transaction that has failed succeeds, and says ROLLBACK
        if (qstrcmp(PQcmdStatus(owned), "COMMIT") == 0)
            m_committed = true;
    } else if (isAnswer(owned)) {
        m_rows[index] = Rows(result.release());
    } else if (PQresultStatus(owned) != PGRES_PIPELINE_ABORTED) {
        session.fatal = notOfAPipeline(statement.name);
    }
}

bool TransactionWork::finish(Session &session)
{
    // the sync does not end a transaction that BEGIN began
    if (PQtransactionStatus(session.conn) != PQTRANS_IDLE) {
        if (sendBracket(session, "ROLLBACK") && sendSync(session))
            m_host->flush();
        else
            m_host->drop();
        return false;
    }
    if (!m_error && !m_committed) {
        Error error;
        error.kind = isExpired() ? ErrorKind::Timeout : ErrorKind::Unknown;
        error.text = u"the transaction was rolled back"_s;
        m_error = error;
    }
    if (m_reply) {
        Result<Answer> answer = m_error ? Result<Answer>(*m_error) : Result<Answer>(std::move(m_rows));
        m_host->deliver(
            [reply = std::exchange(m_reply, nullptr), answer = std::move(answer)] { reply(answer); });
    }
    return true;
}

void TransactionWork::fail(WorkHost &host, const Error &error)
{
    if (m_reply)
        host.deliver([reply = std::exchange(m_reply, nullptr), error] { reply(error); });
}

} // namespace tidemark::pg
