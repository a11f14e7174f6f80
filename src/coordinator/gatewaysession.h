// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/serverfacts.h"
#include "core/adminreports.h"
#include "core/connectionprofile.h"
#include "pg/connection.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <functional>

namespace tidemark::coordinator
{

/// What both gateways are built on: one connection that opens when it is first needed and again after a loss,
/// calls that run one after another, and one deadline over each whole call, connecting included.
class GatewaySession : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadOnly, Operating };
    /// What statements do; a lost connection leaves the outcome of those that write unknown.
    enum class Effect { Reads, Writes };
    using Answers = std::vector<Result<pg::Rows>>;

    GatewaySession(ConnectionProfile profile, const QString &applicationName, Access access, QObject *parent);

    /// Queues a call: work runs when its turn comes, never from inside call() itself, and answers through the
    /// Reply it is given, once; the next call then begins.
    template<typename T>
    void call(std::function<void(Reply<T>)> work, Reply<T> reply)
    {
        enqueue([this, work = std::move(work), reply = std::move(reply)] {
            work([this, reply](Result<T> result) {
                endCall();
                if (reply)
                    reply(std::move(result));
            });
        });
    }

    /// For the running call: connects and looks at the schema if need be, then sends the statements as one
    /// pipeline, each in the form that the schema's version has for it (pg::forSchema). Errors have their
    /// remedy (withRemedy). The outer Result fails where the connection, the schema or the deadline does, or
    /// a cancel was asked for. Statements that write are refused on a schema newer than this program.
    void ask(std::vector<pg::Statement> statements, Reply<Answers> reply);
    void ask(std::vector<pg::Statement> statements, Effect effect, Reply<Answers> reply);
    /// As ask, also where there is no schema that could serve.
    void askBare(std::vector<pg::Statement> statements, Reply<Answers> reply);
    /// Connects and looks at the schema if need be.
    void ready(Reply<void> reply);

    void cancel();
    /// For the running call: it ends after so long, if its deadline is not sooner.
    void limitCall(Milliseconds longest);
    /// For the running call: it has taken note of a cancel, and may ask once more in order to end in order.
    void cancelNoted() { m_cancelAsked = false; }

    /// Of the present connection; valid once ready() succeeded.
    [[nodiscard]] const ServerFacts &facts() const { return m_facts; }
    /// Of the running call, or else of the last one, where this session may write.
    [[nodiscard]] const SessionMark &mark() const { return m_mark; }
    /// Takes what read/server answered in a later pipeline.
    void renewFacts(const ServerFacts &facts);
    /// The server's clock as far as it is known here: its last answer and the time since. Before the first
    /// answer, this computer's clock.
    [[nodiscard]] Instant serverNow() const;
    [[nodiscard]] pg::Connection &connection() { return m_connection; }
    /// As the profile has it: it may hold a password.
    [[nodiscard]] const QString &conninfo() const { return m_profile.conninfo; }

Q_SIGNALS:
    /// A connection is open and its schema can be served.
    void connected();
    /// The connection was lost or could not be had; everything read from it before is of the past.
    void lost(const tidemark::Error &error);

private:
    void enqueue(std::function<void()> work);
    void beginNext();
    void endCall();
    void open(Reply<void> reply);
    void greet(Reply<void> reply);
    void refuseGreeting(const Error &error, const Reply<void> &reply);
    void send(std::vector<pg::Statement> statements, Effect effect, Reply<Answers> reply);
    [[nodiscard]] Milliseconds timeLeft() const;
    [[nodiscard]] Error remedied(Error error, Effect effect) const;

    ConnectionProfile m_profile;
    Access m_access;
    pg::Connection m_connection;
    std::deque<std::function<void()>> m_waiting;
    bool m_running = false;
    bool m_cancelAsked = false;
    QDeadlineTimer m_deadline;
    bool m_greeted = false;
    bool m_doubted = false; ///< something was missing: the schema may be another since it was looked at
    ServerFacts m_facts;
    SessionMark m_mark;
    bool m_marked = false; ///< the running call's
    QElapsedTimer m_sinceFacts;
};

} // namespace tidemark::coordinator
