// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/serversession.h"

#include "core/schemaversion.h"
#include "core/workernode.h"
#include "pg/copywriter.h"
#include "pg/sqltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr Milliseconds statementDeadline{60'000};
/// Of a COPY that does not move: the server may be waiting for a lock, or its disk.
constexpr Milliseconds copyDeadline{120'000};
constexpr int firstRetryMs = 250;
constexpr int longestPauseMs = 5'000;
bool isWorthWaitingFor(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout || error.connectionLost;
}

} // namespace

std::optional<Error> firstError(const Result<std::vector<Result<pg::Rows>>> &answer)
{
    if (!answer)
        return answer.error();
    for (const Result<pg::Rows> &rows : *answer)
        if (!rows)
            return rows.error();
    return std::nullopt;
}

ServerSession::ServerSession(const ConnectionProfile &profile, const QString &applicationName,
                             Patience patience, QObject *parent)
    : QObject(parent)
    , m_connection(profile, applicationName, false)
    , m_patience(patience)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerSession::open);
}

ServerSession::~ServerSession() = default;

void ServerSession::ensure(Reply<void> reply)
{
    m_waiters.push_back(std::move(reply));
    if (m_waiters.size() > 1)
        return;
    m_waiting.start();
    open();
}

void ServerSession::open()
{
    if (m_givenUp)
        return settle(Error{.kind = ErrorKind::Cancelled});
    const bool wasOpen = m_connection.isOpen();
    m_connection.open([this, wasOpen](const Result<void> &opened) {
        if (!opened)
            return retryOrFail(opened.error());
        if (wasOpen)
            return settle({});
        checkSchema();
    });
}

void ServerSession::checkSchema()
{
    runOne(pg::sqlStatement("ingest/schema_version"_L1), [this](const Result<pg::Rows> &rows) {
        const Result<qint64> version =
            rows.and_then([](const pg::Rows &answer) { return answer.integer(0, 0); });
        if (version && *version <= programSchemaVersion) {
            m_schemaVersion = static_cast<int>(*version);
            return settle({});
        }
        if (!version && version.error().kind == ErrorKind::MissingObject && !version.error().connectionLost)
            return blameWorker(version.error());
        // Open, it would pass for one that was looked at.
        m_connection.close();
        if (version)
            settle(newerSchema(static_cast<int>(*version)));
        else
            retryOrFail(version.error());
    });
}

/// No schema: it may be elsewhere.
void ServerSession::blameWorker(const Error &missing)
{
    runOne(pg::sqlStatement("read/worker_of"_L1), [this, missing](const Result<pg::Rows> &rows) {
        m_connection.close();
        // Without Citus it fails, as its tables are missing, too.
        settle(rows && rows->rowCount() > 0 ? isWorkerNode(rows->text(0, 0)) : missing);
    });
}

void ServerSession::retryOrFail(const Error &error)
{
    const bool patient = !m_patience || m_waiting.elapsed() < m_patience->count();
    if (m_givenUp)
        return settle(Error{.kind = ErrorKind::Cancelled});
    if (!m_everOpen || !patient || !isWorthWaitingFor(error))
        return settle(error);
    ++m_attempts;
    if (m_attempts == 1)
        Q_EMIT reconnectingChanged(true);
    m_retry.start(std::min(longestPauseMs, firstRetryMs << std::min(m_attempts, 6)));
}

void ServerSession::settle(const Result<void> &outcome)
{
    m_retry.stop();
    m_everOpen = m_everOpen || outcome.has_value();
    if (std::exchange(m_attempts, 0) > 0)
        Q_EMIT reconnectingChanged(false);
    for (const Reply<void> &waiter : std::exchange(m_waiters, {}))
        QMetaObject::invokeMethod(
            this, [waiter, outcome] { waiter(outcome); }, Qt::QueuedConnection);
}

void ServerSession::run(std::vector<pg::Statement> statements, Reply<std::vector<Result<pg::Rows>>> reply)
{
    for (pg::Statement &statement : statements)
        statement = pg::forSchema(std::move(statement), m_schemaVersion);
    m_connection.run(std::move(statements), statementDeadline,
                     [this, reply = std::move(reply)](Result<std::vector<Result<pg::Rows>>> answers) {
                         if (answers) {
                             for (Result<pg::Rows> &answer : *answers)
                                 if (!answer)
                                     answer = explainedByVersion(answer.error(), m_schemaVersion);
                         }
                         reply(std::move(answers));
                     });
}

void ServerSession::runOne(pg::Statement statement, Reply<pg::Rows> reply)
{
    std::vector<pg::Statement> statements;
    statements.push_back(std::move(statement));
    run(std::move(statements), [reply = std::move(reply)](Result<std::vector<Result<pg::Rows>>> answer) {
        if (!answer)
            return reply(answer.error());
        reply(answer->front());
    });
}

void ServerSession::copyIn(pg::Statement statement, Reply<std::shared_ptr<pg::CopyWriter>> ready)
{
    m_connection.copyIn(pg::forSchema(std::move(statement), m_schemaVersion), copyDeadline,
                        [this, ready = std::move(ready)](Result<std::shared_ptr<pg::CopyWriter>> writer) {
                            ready(writer ? std::move(writer)
                                         : explainedByVersion(writer.error(), m_schemaVersion));
                        });
}

void ServerSession::readProgress(const QString &key, Reply<ProgressMap> reply)
{
    runOne(pg::sqlStatement("ingest/read_progress"_L1, {pg::parameter(key)}),
           [reply = std::move(reply)](const Result<pg::Rows> &rows) {
               reply(rows ? progressOf(*rows) : Result<ProgressMap>(rows.error()));
           });
}

Result<ProgressMap> ServerSession::progressOf(const pg::Rows &rows)
{
    ProgressMap progress;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const Result<qint64> position = rows.integer(row, 1);
        const Result<qint64> stored = rows.integer(row, 2);
        const Result<qint64> rejected = rows.integer(row, 3);
        if (!position || !stored || !rejected)
            return Error{.kind = ErrorKind::Decode, .statement = u"ingest/read_progress"_s};
        progress.insert(rows.text(row, 0), {{*position, rows.text(row, 4)}, *stored, *rejected});
    }
    return progress;
}

void ServerSession::giveUp()
{
    m_givenUp = true;
    if (m_retry.isActive()) {
        m_retry.stop();
        settle(Error{.kind = ErrorKind::Cancelled});
    }
}

void ServerSession::close()
{
    m_connection.close();
}

} // namespace tidemark::ingest
