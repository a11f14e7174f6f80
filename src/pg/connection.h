// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <QObject>

#include <memory>

namespace tidemark::pg
{

class CopyWriter;

/// One non-blocking connection as a state machine on the event loop of the thread it lives on. Nothing here
/// ever blocks: names are resolved aside, cancels run on a thread of their own, and one single-shot deadline
/// timer stands over every state. When the deadline passes, the running work is answered with
/// ErrorKind::Timeout: the server is asked to cancel, and if it has not settled after two seconds the socket
/// is closed (the connection is lost).
///
/// One piece of work at a time (run, runTransaction, copyIn); a second one queues behind it. Not thread-safe.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// applicationName shows in pg_stat_activity. readOnly turns
    /// default_transaction_read_only on; otherwise the server's, database's and login's own setting holds.
    /// Session settings made on connecting: timezone=UTC, DateStyle=ISO, client_encoding=UTF8, jit=off,
    /// plan_cache_mode=force_custom_plan, statement_timeout one second under the deadline; keepalives and
    /// tcp_user_timeout unless the profile sets them; for hosts that are not this machine
    /// sslmode=verify-full, channel_binding=require and the system's root certificates, unless the profile
    /// (or a PG* variable) says otherwise. Service files, .pgpass and PG* variables are honoured.
    explicit Connection(ConnectionProfile profile, QString applicationName, bool readOnly,
                        QObject *parent = nullptr);
    ~Connection() override;

    /// Connects, within the profile's connectDeadline; names are looked up, and several hosts are tried in
    /// turn, none of them for longer than its share of it. Succeeds at once if it is open. Work asked for
    /// meanwhile waits, and fails with the same error. A failure to open emits no lost().
    void open(Reply<void> reply);
    [[nodiscard]] bool isOpen() const;
    /// Drops the connection; pending work gets ErrorKind::Cancelled, and what runs on the server is
    /// cancelled. Emits no lost(). The destructor does the same, without any replies.
    void close();

    // For all work: deadlines count from when it begins to run, behind what was asked for before; the
    // server's statement_timeout is a second less. Work on a closed connection fails (Unreachable,
    // connectionLost): it is not opened for it.

    /// All statements in one pipeline, one sync each: every statement has its own outcome and its own
    /// implicit transaction. The outer Result fails only when the connection or the deadline does; after a
    /// deadline, the connection may be used again (it works off the rest first) unless lost() follows.
    void run(std::vector<Statement> statements, Milliseconds deadline,
             Reply<std::vector<Result<Rows>>> reply);
    /// BEGIN, the statements, COMMIT in one pipeline with one sync: all or nothing, the first error is the
    /// answer. Answers only when it is over, up to two seconds after the deadline: an error without
    /// connectionLost means that everything was rolled back, one with it that the outcome is unknown.
    void runTransaction(std::vector<Statement> statements, Milliseconds deadline,
                        Reply<std::vector<Rows>> reply);

    /// COPY … FROM STDIN, begun by statement (without parameters), on its own or within a transaction that
    /// run() began. Feed it through the returned writer. ready answers once the server accepts data. The
    /// deadline counts from the last progress, and only while the server is waited for: until ready, while
    /// the writer is full, and from its finish on. The server's own timeout is off for it.
    void copyIn(Statement statement, Milliseconds deadline, Reply<std::shared_ptr<CopyWriter>> ready);

    /// LISTEN once open and again after each reopening; channel is a constant of ours, quoted by libpq.
    void listen(const QByteArray &channel);

    /// Cancels the work that runs now (all statements of a pipeline that have no answer yet); returns at
    /// once. Its reply says Cancelled, or its answer if that was faster. Queued work and an attempt to open
    /// go on.
    void cancel();

    /// Of the open connection: "host:port/database" or the socket's folder; never a secret.
    [[nodiscard]] QString serverLabel() const;
    [[nodiscard]] int serverVersion() const; ///< e.g. 150015; 0 while closed
    [[nodiscard]] int backendPid() const;
    [[nodiscard]] bool isEncrypted() const; ///< by TLS; false while closed
    /// The server's notices (200 at most) during the work whose reply was called last: for that reply.
    [[nodiscard]] QStringList takeNotices();

Q_SIGNALS:
    /// The open connection broke (also while idle, at once). All work has had its reply before.
    void lost(const tidemark::Error &error);
    void notified(const QByteArray &channel, const QByteArray &payload);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::pg
