// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/copytarget.h"

#include "pg/sqltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr int mostAttempts = 6;
constexpr int firstPauseMs = 250;

/// Later it may work: deadlock, serialization, a lock that maintenance holds, disk or memory full, a node
/// down or dying.
bool mayPass(const Error &error)
{
    const QString &state = error.sqlState;
    return error.connectionLost || error.kind == ErrorKind::Busy || error.kind == ErrorKind::NodeDown ||
           error.kind == ErrorKind::Timeout || state.startsWith("40"_L1) || state.startsWith("53"_L1);
}

pg::Statement command(QLatin1StringView name)
{
    return pg::sqlCommand(name);
}

} // namespace

CopyTarget::CopyTarget(ServerSession &session, Storing &policy, Dataset dataset, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_policy(policy)
    , m_dataset(dataset)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CopyTarget::attempt);
}

CopyTarget::~CopyTarget() = default;

void CopyTarget::store(BatchPtr batch, Reply<BatchPtr> reply)
{
    m_batch = std::move(batch);
    m_reply = std::move(reply);
    m_bad = m_batch->bad.size();
    m_refused.clear();
    m_attempts = 0;
    m_careful = false;
    m_internalAgain = false;
    m_unanswered.reset();
    if (const std::optional<Error> failure = m_policy.failure())
        fail(*failure);
    else if (m_open)
        copyAll();
    else
        attempt();
}

void CopyTarget::attempt()
{
    if (m_cancelled)
        return fail(Error{.kind = ErrorKind::Cancelled});
    m_session.ensure([this](const Result<void> &ready) {
        if (!ready)
            return fail(ready.error());
        beginTransaction();
    });
}

void CopyTarget::beginTransaction()
{
    std::vector<pg::Statement> statements{command("ingest/begin"_L1),
                                          pg::sqlStatement("ingest/take_batch"_L1)};
    const bool looks = !m_key.isEmpty() && (m_policy.commitsBatches() || m_unanswered);
    if (looks)
        std::ranges::move(holdingProgress(), std::back_inserter(statements));
    const std::size_t progressAt = looks ? statements.size() - 1 : 0;
    if (m_policy.commitsBatches() && !m_careful)
        std::ranges::move(savingProgress(), std::back_inserter(statements));
    m_session.run(
        std::move(statements), [this, progressAt](const Result<std::vector<Result<pg::Rows>>> &answer) {
            if (const std::optional<Error> error = firstError(answer))
                return handle(*error);
            const pg::Rows &taken = *answer->at(1);
            m_now = taken.bytes(0, 1).toByteArray();
            m_open = true;
            if (progressAt > 0) {
                const Result<ProgressMap> found = ServerSession::progressOf(*answer->at(progressAt));
                if (!found)
                    return handle(found.error());
                if (!checkProgress(*found))
                    return;
            }
            m_transactionRows = 0;
            if (m_careful)
                copyCarefully();
            else
                copyAll();
        });
}

void CopyTarget::copyAll()
{
    copyRange({0, m_batch->rows.size()}, [this](const Result<qint64> &stored) {
        if (!stored)
            return handle(stored.error());
        m_transactionRows += *stored;
        m_policy.commitsBatches() ? closeAndCommit() : succeed();
    });
}

void CopyTarget::copyRange(RowRange range, Reply<qint64> reply)
{
    if (range.size() == 0)
        return reply(0);
    static constexpr PerDataset names{"ingest/copy_events"_L1, "ingest/copy_http_request"_L1};
    pg::Statement statement = command(names[m_dataset]);
    m_session.copyIn(std::move(statement), [this, range, reply = std::move(reply)](
                                               const Result<std::shared_ptr<pg::CopyWriter>> &writer) {
        if (!writer)
            return reply(writer.error());
        const auto counted = [range, reply](const Result<qint64> &stored) {
            if (stored && *stored != static_cast<qint64>(range.size()))
                return reply(Error{.kind = ErrorKind::Constraint,
                                   .text = tr("a trigger on the table discarded the row")});
            reply(stored);
        };
        new CopyStream(*writer, {*m_batch, range, m_now, lacksLastColumn()}, counted, this);
    });
}

bool CopyTarget::lacksLastColumn() const
{
    return m_dataset == Dataset::HttpRequest && !m_session.keepsBytes();
}

void CopyTarget::saveAndCommit()
{
    std::vector<pg::Statement> saving = savingProgress();
    if (saving.empty())
        return closeAndCommit();
    m_session.run(std::move(saving), [this](const Result<std::vector<Result<pg::Rows>>> &answer) {
        if (const std::optional<Error> error = firstError(answer))
            return handle(*error);
        closeAndCommit();
    });
}

// --- the end of a transaction ----------------------------------------------------------------------------

void CopyTarget::closeAndCommit()
{
    if (!m_closing)
        return sendCommit();
    m_closing([this](const Result<void> &closed) { closed ? sendCommit() : handle(closed.error()); });
}

void CopyTarget::sendCommit()
{
    m_session.runOne(command("ingest/commit"_L1), [this](const Result<pg::Rows> &committed) {
        m_open = false;
        if (committed)
            return succeed();
        const Error &error = committed.error();
        // An answer that is an error is a rollback. No answer is no answer.
        if (!error.connectionLost && !error.sqlState.isEmpty())
            return handle(error);
        m_unanswered = error;
        m_key.isEmpty() ? fail(error) : retry(error);
    });
}

void CopyTarget::handle(const Error &error)
{
    if (m_cancelled)
        return rollbackThen([this] { fail(Error{.kind = ErrorKind::Cancelled}); });
    if (!m_commitReply) { // else no batch is at hand any more
        m_policy.fail(error);
        if (mayBeAboutData(error) && !m_careful) {
            m_careful = true;
            return rollbackThen([this] { attempt(); });
        }
    }
    // To look whether a COMMIT stored anything repeats nothing.
    if ((m_policy.repeats() || m_unanswered) && mayPass(error) && m_attempts < mostAttempts)
        return rollbackThen([this, error] { retry(error); });
    rollbackThen([this, error] { fail(error); });
}

void CopyTarget::retry(const Error &error)
{
    if (++m_attempts > mostAttempts)
        return fail(error);
    if (!m_unanswered)
        m_refused.clear();
    m_pause.start(firstPauseMs << std::min(m_attempts, 5));
    Q_EMIT retrying(error);
}

void CopyTarget::rollbackThen(std::function<void()> then)
{
    m_open = false;
    // On a connection that is gone it fails, and there is nothing to roll back.
    m_session.runOne(command("ingest/rollback"_L1),
                     [then = std::move(then)](const Result<pg::Rows> &) { then(); });
}

void CopyTarget::succeed()
{
    if (m_commitReply)
        return std::exchange(m_commitReply, nullptr)({});
    m_progress = progressAfter();
    std::exchange(m_reply, nullptr)(Result<BatchPtr>(std::move(m_batch)));
}

void CopyTarget::fail(const Error &error)
{
    m_open = false;
    m_batch.reset();
    if (m_commitReply)
        return std::exchange(m_commitReply, nullptr)(error);
    if (m_reply)
        std::exchange(m_reply, nullptr)(Result<BatchPtr>(error));
}

void CopyTarget::commit(Reply<void> reply)
{
    if (const std::optional<Error> failure = m_policy.failure())
        return reply(*failure);
    if (!m_open)
        return reply({});
    m_commitReply = std::move(reply);
    m_attempts = 0;
    m_refused.clear();
    saveAndCommit();
}

void CopyTarget::rollback(Reply<void> reply)
{
    if (!m_open)
        return reply({});
    rollbackThen([reply = std::move(reply)] { reply({}); });
}

void CopyTarget::cancel()
{
    m_cancelled = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        return fail(Error{.kind = ErrorKind::Cancelled});
    }
    m_session.cancelWork();
}

} // namespace tidemark::ingest
