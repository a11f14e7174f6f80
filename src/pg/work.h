// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "pg/deliveries.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

struct pg_conn;
struct pg_result;

/// Internal to pg: what runs on an open connection.
namespace tidemark::pg
{

/// A statement's name on this connection.
struct PreparedName {
    QByteArray sql;
    bool ready = false;
    int generation = 0; ///< how often the server had to be given it anew

    [[nodiscard]] QByteArray onServer(const QByteArray &name) const
    {
        return generation == 0 ? name : name + '/' + QByteArray::number(generation);
    }
};

/// The open connection as its work sees it.
struct Session {
    pg_conn *conn = nullptr;
    bool readOnly = false;
    QHash<QByteArray, PreparedName> prepared;
    std::optional<Milliseconds> statementTimeout; ///< what the server has set; nothing: not known
    bool strayCancel = false;                     ///< a cancel meant for earlier work may hit the running one
    std::optional<Error> fatal;                   ///< the server's last words before it hangs up
    int asyncMessages = 0;                        ///< notices and notifications so far
};

/// What a piece of work asks of the connection that runs it.
class WorkHost
{
public:
    virtual ~WorkHost() = default;
    /// Sends what libpq has buffered; flushed() tells the work once all of it is out. False while some is
    /// not.
    virtual bool flush() = 0;
    /// The deadline runs only while the work waits for the server; each call with true begins it anew.
    virtual void setWaiting(bool waiting) = 0;
    /// Has takeResults() called again, and goes on from there. Later, not from inside.
    virtual void proceed() = 0;
    /// The connection cannot go on. Later, not from inside.
    virtual void drop() = 0;
    /// The reply, with the notices of this work to be taken from inside it.
    virtual void deliver(std::function<void()> reply) = 0;
    /// A signal, in its turn among the replies.
    virtual void announce(std::function<void()> signal) = 0;
};

class Work
{
public:
    explicit Work(Milliseconds deadline)
        : m_deadline(deadline)
    {
    }
    virtual ~Work() = default;
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    [[nodiscard]] Milliseconds deadline() const { return m_deadline; }

    /// Hands libpq what there is to send. False: the connection is broken.
    virtual bool start(Session &session, WorkHost &host) = 0;
    /// Takes the results that have arrived. True: finished, and answered.
    virtual bool takeResults(Session &session) = 0;
    /// Everything that was buffered is out.
    virtual void flushed(Session &) {}
    /// The deadline passed: the server is being asked to cancel, and results still come in.
    virtual void expire(Session &) { m_expired = true; }
    /// The connection is gone (or never was there). Answers, unless that has been done.
    virtual void fail(WorkHost &host, const Error &error) = 0;

    /// Somebody called cancel(): the server is being told.
    virtual void askedToCancel() { m_cancelAsked = true; }
    [[nodiscard]] bool isCancelAsked() const { return m_cancelAsked; }
    [[nodiscard]] bool isExpired() const { return m_expired; }

protected:
    [[nodiscard]] Error errorOf(Session &session, const pg_result *result, const QByteArray &statement) const;

private:
    Milliseconds m_deadline;
    bool m_cancelAsked = false;
    bool m_expired = false;
};

} // namespace tidemark::pg
