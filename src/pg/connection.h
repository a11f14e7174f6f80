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
    /// applicationName shows in pg_stat_activity. readOnly sets default_transaction_read_only.
    /// Session settings made on connecting: timezone=UTC, DateStyle=ISO, client_encoding=UTF8, jit=off,
    /// plan_cache_mode=force_custom_plan, statement_timeout one second under the deadline; keepalives and
    /// tcp_user_timeout as shared design says; sslmode=verify-full for hosts that are not this machine unless
    /// the profile says otherwise.
    explicit Connection(ConnectionProfile profile, QString applicationName, bool readOnly,
                        QObject *parent = nullptr);
    ~Connection() override;

    void open(Reply<void> reply);
    [[nodiscard]] bool isOpen() const;
    void close();

    /// All statements in one pipeline, one sync each: every statement has its own outcome and its own
    /// implicit transaction. The outer Result fails only when the connection or the deadline does.
    void run(std::vector<Statement> statements, Milliseconds deadline,
             Reply<std::vector<Result<Rows>>> reply);
    /// BEGIN, the statements, COMMIT in one pipeline with one sync: all or nothing, the first error is the
    /// answer.
    void runTransaction(std::vector<Statement> statements, Milliseconds deadline,
                        Reply<std::vector<Rows>> reply);

    /// COPY … FROM STDIN, begun by statement. Feed it through the returned writer; deadline counts from the
    /// last progress. ready answers once the server accepts data. See copywriter.h.
    void copyIn(Statement statement, Milliseconds deadline, Reply<std::shared_ptr<class CopyWriter>> ready);

    /// LISTEN once open and again after each reopening; channel is a constant of ours, quoted by libpq.
    void listen(const QByteArray &channel);

    /// Cancels what runs now on the server; returns at once. The work's reply says Cancelled, or its answer
    /// if it was faster.
    void cancel();

    /// Of the open connection: "host:port/database" or the socket's folder; never a secret.
    [[nodiscard]] QString serverLabel() const;
    [[nodiscard]] int serverVersion() const; ///< e.g. 150015; 0 while closed
    [[nodiscard]] int backendPid() const;
    /// Server notices are collected for the running work; taken by the caller of a finished one.
    [[nodiscard]] QStringList takeNotices();

Q_SIGNALS:
    /// The open connection broke (also while idle). Work that ran has had its reply before.
    void lost(const tidemark::Error &error);
    void notified(const QByteArray &channel, const QByteArray &payload);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::pg
