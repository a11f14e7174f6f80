// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"
#include "pg/work.h"

#include <QElapsedTimer>
#include <QSet>

#include <deque>

/// Internal to pg: statements in libpq's pipeline mode.
namespace tidemark::pg
{

/// One round of a pipeline: what was sent, and whose each arriving result is.
class PipelineWork : public Work
{
public:
    using Work::Work;

    bool takeResults(Session &session) override;

protected:
    enum class Part { Setting, Prepare, Query, Bracket, Sync };

    bool enter(Session &session);
    /// Sets the server's statement_timeout where it is another than timeout; 0 is none.
    bool sendTimeout(Session &session, Milliseconds timeout);
    bool sendStatement(Session &session, std::size_t index, const Statement &statement);
    /// BEGIN, COMMIT, ROLLBACK.
    bool sendBracket(Session &session, const char *sql);
    bool sendSync(Session &session);

    virtual void takeResult(Session &session, Part part, std::size_t index, pg_result *owned) = 0;
    /// All results are there. False: another round was sent.
    virtual bool finish(Session &session) = 0;

    /// Of the statement that is to be answered next.
    [[nodiscard]] std::optional<std::size_t> currentStatement() const;
    /// A statement's Prepare succeeded, or one of its parts failed.
    void notePrepared(Session &session, const Statement &statement, const pg_result *result);

private:
    struct Step {
        Part part;
        std::size_t index;
    };

    void takeOwnResult(Session &session, pg_result *owned);

    std::deque<Step> m_steps;
    QSet<QByteArray> m_preparing; ///< sent in this round, not known to have succeeded
    Milliseconds m_timeout{0};
    bool m_settingInTransaction = false;
};

/// Connection::run: a sync each, an outcome each.
class RunWork final : public PipelineWork
{
public:
    using Answer = std::vector<Result<Rows>>;

    RunWork(std::vector<Statement> statements, Milliseconds deadline, Reply<Answer> reply);

    bool start(Session &session, WorkHost &host) override;
    void expire(Session &session) override;
    void fail(WorkHost &host, const Error &error) override;

protected:
    void takeResult(Session &session, Part part, std::size_t index, pg_result *owned) override;
    bool finish(Session &session) override;

private:
    std::vector<Statement> m_statements;
    std::vector<std::optional<Result<Rows>>> m_answers;
    Reply<Answer> m_reply; ///< empty once answered
    WorkHost *m_host = nullptr;
    QElapsedTimer m_since; ///< the last answer
};

/// Connection::runTransaction: BEGIN … COMMIT under one sync. Answers only when it is known how it ended.
class TransactionWork final : public PipelineWork
{
public:
    using Answer = std::vector<Rows>;

    TransactionWork(std::vector<Statement> statements, Milliseconds deadline, Reply<Answer> reply);

    bool start(Session &session, WorkHost &host) override;
    void fail(WorkHost &host, const Error &error) override;

protected:
    void takeResult(Session &session, Part part, std::size_t index, pg_result *owned) override;
    bool finish(Session &session) override;

private:
    void noteError(const Error &error);

    std::vector<Statement> m_statements;
    Answer m_rows;
    std::optional<Error> m_error;
    bool m_committed = false;
    Reply<Answer> m_reply;
    WorkHost *m_host = nullptr;
};

} // namespace tidemark::pg
