// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/result.h"
#include "ingest/batches/sourceprogress.h"
#include "pg/connection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tidemark::ingest
{

/// How long a lost server is waited for. Nothing: until the load is cancelled.
using Patience = std::optional<Milliseconds>;

/// The first error among the outcomes of a run, the connection's before the statements'.
[[nodiscard]] std::optional<Error> firstError(const Result<std::vector<Result<pg::Rows>>> &answer);

/// A connection that comes back: opens, takes the lock of a resume key, and does both again after a loss,
/// with growing pauses. Lives on one thread.
class ServerSession : public QObject
{
    Q_OBJECT

public:
    ServerSession(const ConnectionProfile &profile, const QString &applicationName, Patience patience,
                  QObject *parent = nullptr);
    ~ServerSession() override;

    /// Makes sure that the connection is open, to a schema that this program may write to (else
    /// SchemaVersion). The very first time it does not wait: what fails then is wrong, not away.
    void ensure(Reply<void> reply);
    /// One transaction or statement after the other; deadline as in pg::Connection. Fails where it is not
    /// open.
    void run(std::vector<pg::Statement> statements, Reply<std::vector<Result<pg::Rows>>> reply);
    /// One statement, its rows or its error.
    void runOne(pg::Statement statement, Reply<pg::Rows> reply);
    void copyIn(pg::Statement statement, Reply<std::shared_ptr<pg::CopyWriter>> ready);
    void readProgress(const QString &key, Reply<ProgressMap> reply);

    void cancelWork() { m_connection.cancel(); }
    /// Waiting for the server ends with ErrorKind::Cancelled; also later waits do.
    void giveUp();
    void close();
    /// Of the server's process; 0 while it is not open.
    [[nodiscard]] int backendPid() const { return m_connection.backendPid(); }
    /// Of the schema behind the newest connection; 0 before the first. Statements go in the form that it has
    /// for them (pg::forSchema).
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
    /// Does that schema have the column bytes_sent?
    [[nodiscard]] bool keepsBytes() const { return m_schemaVersion < 1 || m_schemaVersion >= 4; }
    [[nodiscard]] bool isReconnecting() const { return m_attempts > 0; }

    /// The answer of ingest/read_progress.
    [[nodiscard]] static Result<ProgressMap> progressOf(const pg::Rows &rows);

Q_SIGNALS:
    void reconnectingChanged(bool reconnecting);

private:
    void open();
    /// Of a new connection: nothing is written to a schema newer than this program.
    void checkSchema();
    void blameWorker(const Error &missing);
    void retryOrFail(const Error &error);
    void settle(const Result<void> &outcome);

    pg::Connection m_connection;
    const Patience m_patience;
    QTimer m_retry;
    QElapsedTimer m_waiting;
    std::vector<Reply<void>> m_waiters;
    int m_attempts = 0;
    int m_schemaVersion = 0;
    bool m_everOpen = false;
    bool m_givenUp = false;
};

} // namespace tidemark::ingest
