// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/gatewaysession.h"

#include "coordinator/admindecoding.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/workernode.h"

#include <algorithm>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Connecting is part of a call and has no longer than the call.
ConnectionProfile withinDeadline(ConnectionProfile profile)
{
    profile.connectDeadline = std::min(profile.connectDeadline, profile.statementDeadline);
    return profile;
}

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

GatewaySession::GatewaySession(ConnectionProfile profile, const QString &applicationName, Access access,
                               QObject *parent)
    : QObject(parent)
    , m_profile(withinDeadline(std::move(profile)))
    , m_access(access)
    , m_connection(m_profile, applicationName, access == Access::ReadOnly)
{
    connect(&m_connection, &pg::Connection::lost, this, [this](const Error &error) {
        m_greeted = false;
        Q_EMIT lost(error);
    });
}

void GatewaySession::enqueue(std::function<void()> work)
{
    m_waiting.push_back(std::move(work));
    QMetaObject::invokeMethod(this, &GatewaySession::beginNext, Qt::QueuedConnection);
}

void GatewaySession::beginNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = true;
    m_cancelAsked = false;
    m_marked = false;
    m_deadline.setRemainingTime(m_profile.statementDeadline);
    const std::function<void()> work = std::move(m_waiting.front());
    m_waiting.pop_front();
    work();
}

void GatewaySession::endCall()
{
    m_running = false;
    QMetaObject::invokeMethod(this, &GatewaySession::beginNext, Qt::QueuedConnection);
}

void GatewaySession::limitCall(Milliseconds longest)
{
    m_deadline.setRemainingTime(std::min(timeLeft(), longest));
}

Milliseconds GatewaySession::timeLeft() const
{
    return std::max(Milliseconds(m_deadline.remainingTime()), Milliseconds(1ms));
}

Error GatewaySession::remedied(Error error, Effect effect) const
{
    if (effect == Effect::Writes && error.connectionLost) {
        error.retryable = false;
        error.hint = Texts::tr(
            "The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.");
        return error;
    }
    return withRemedy(explainedBySchema(std::move(error), m_facts.schemaVersion), m_facts,
                      m_access == Access::Operating);
}

void GatewaySession::open(Reply<void> reply)
{
    if (m_cancelAsked) {
        reply(cancelled());
        return;
    }
    if (m_connection.isOpen()) {
        reply({});
        return;
    }
    m_greeted = false;
    m_connection.open([this, reply = std::move(reply)](Result<void> opened) {
        if (opened) {
            reply({});
            return;
        }
        const Error error = remedied(opened.error(), Effect::Reads);
        Q_EMIT lost(error);
        reply(error);
    });
}

void GatewaySession::greet(Reply<void> reply)
{
    // One that was granted no tenants may have been given some since.
    if (m_greeted && m_facts.seesTenants && !m_doubted) {
        reply({});
        return;
    }
    std::vector<pg::Statement> statements{sqlStatement("read/server"_L1)};
    if (m_access == Access::Operating)
        statements.push_back(sqlStatement("admin/session"_L1));
    send(std::move(statements), Effect::Reads, [this, reply = std::move(reply)](Result<Answers> answers) {
        if (!answers) {
            reply(answers.error());
            return;
        }
        const Result<ServerFacts> facts = answers->front().and_then(decodeServerFacts);
        if (!facts) {
            refuseGreeting(remedied(facts.error(), Effect::Reads), reply);
            return;
        }
        renewFacts(*facts);
        if (m_access == Access::Operating && !std::exchange(m_marked, true))
            m_mark = answers->back().and_then(decodeSessionMark).value_or(SessionMark{});
        if (!std::exchange(m_greeted, true))
            Q_EMIT connected();
        reply({});
    });
}

/// No schema: it may be elsewhere. No right to read it: who was refused is asked.
void GatewaySession::refuseGreeting(const Error &error, const Reply<void> &reply)
{
    if (error.kind == ErrorKind::Permission && !error.connectionLost) {
        send({sqlStatement("read/login"_L1)}, Effect::Reads, [this, error, reply](Result<Answers> answers) {
            reply(answers ? refusedLogin(error, answers->front(), m_access == Access::Operating) : error);
        });
        return;
    }
    if (error.kind != ErrorKind::MissingObject || error.connectionLost) {
        reply(error);
        return;
    }
    send({sqlStatement("read/worker_of"_L1)}, Effect::Reads, [error, reply](Result<Answers> answers) {
        // Without Citus it fails, as its tables are missing, too.
        const bool isWorker = answers && answers->front() && answers->front()->rowCount() > 0;
        reply(isWorker ? isWorkerNode(answers->front()->text(0, 0)) : error);
    });
}

void GatewaySession::ready(Reply<void> reply)
{
    open([this, reply = std::move(reply)](Result<void> opened) {
        if (opened)
            greet(reply);
        else
            reply(opened);
    });
}

void GatewaySession::ask(std::vector<pg::Statement> statements, Reply<Answers> reply)
{
    ask(std::move(statements), Effect::Reads, std::move(reply));
}

void GatewaySession::ask(std::vector<pg::Statement> statements, Effect effect, Reply<Answers> reply)
{
    // The schema may have been upgraded under an open connection.
    if (effect == Effect::Writes)
        m_greeted = false;
    ready([this, statements = std::move(statements), effect, reply = std::move(reply)](Result<void> done) {
        if (!done)
            reply(done.error());
        else if (effect == Effect::Writes && m_facts.schemaVersion > programSchemaVersion)
            reply(newerSchema(m_facts.schemaVersion));
        else
            send(statements, effect, reply);
    });
}

void GatewaySession::askBare(std::vector<pg::Statement> statements, Reply<Answers> reply)
{
    open([this, statements = std::move(statements), reply = std::move(reply)](Result<void> opened) {
        if (opened)
            send(statements, Effect::Reads, reply);
        else
            reply(opened.error());
    });
}

void GatewaySession::send(std::vector<pg::Statement> statements, Effect effect, Reply<Answers> reply)
{
    if (m_cancelAsked) {
        reply(cancelled());
        return;
    }
    for (pg::Statement &statement : statements)
        statement = pg::forSchema(std::move(statement), m_facts.schemaVersion);
    m_connection.run(std::move(statements), timeLeft(),
                     [this, effect, reply = std::move(reply)](Result<Answers> answers) {
                         if (!answers) {
                             const Error error = remedied(answers.error(), effect);
                             if (meansNoConnection(error))
                                 m_greeted = false;
                             reply(error);
                             return;
                         }
                         for (Result<pg::Rows> &answer : *answers) {
                             if (answer)
                                 continue;
                             m_doubted = m_doubted || answer.error().kind == ErrorKind::MissingObject;
                             answer = remedied(answer.error(), effect);
                         }
                         reply(std::move(answers));
                     });
}

void GatewaySession::cancel()
{
    if (!m_running)
        return;
    m_cancelAsked = true;
    m_connection.cancel();
}

void GatewaySession::renewFacts(const ServerFacts &facts)
{
    m_facts = facts;
    m_doubted = false;
    m_sinceFacts.start();
}

Instant GatewaySession::serverNow() const
{
    if (!m_sinceFacts.isValid())
        return localNow();
    return m_facts.serverTime + Milliseconds(m_sinceFacts.elapsed());
}

} // namespace tidemark::coordinator
