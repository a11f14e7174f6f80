// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "ingest/batches/batchqueue.h"
#include "ingest/writing/copystream.h"
#include "ingest/writing/serversession.h"
#include "ingest/writing/storing.h"

#include <QTimer>

#include <vector>

namespace tidemark::ingest
{

/// The one writer behind every reader: a batch becomes a transaction of batch number, COPY and progress, or a
/// part of one that commit() ends, as the policy says.
///
/// A connection lost before COMMIT was sent stored nothing: where the policy allows, it is opened again and
/// the batch sent again. One lost at COMMIT is settled by reading the progress. Where the server refuses
/// data, or stores fewer rows than it was sent, the batch is sent again in halves, each behind a savepoint,
/// until the bad rows stand alone. Lives on its session's thread.
class CopyTarget : public QObject
{
    Q_OBJECT

public:
    /// session and policy outlive it.
    CopyTarget(ServerSession &session, Storing &policy, Dataset dataset, QObject *parent = nullptr);
    ~CopyTarget() override;

    /// Key of the progress rows. Without one none are written, and an unanswered COMMIT stays unsettled.
    void setKey(const QString &key) { m_key = key; }
    /// Called before the COMMIT of a batch in which the server refused rows: those are the last of bad, from
    /// the given one on. Called again where the batch is sent again. Its error ends the batch.
    using Refused = std::function<Result<void>(const RowBatch &batch, std::size_t firstRefused)>;
    void setRefused(Refused refused) { m_tellRefused = std::move(refused); }
    /// What else belongs to a transaction, done before its COMMIT, again where it is sent again. An Error is
    /// one of storing.
    using Closing = std::function<void(Reply<void>)>;
    void setClosing(Closing closing) { m_closing = std::move(closing); }
    void setProgress(const ProgressMap &progress) { m_progress = progress; }

    /// Stores the batch's rows; they come back with the rows that the server refused added to bad (rows keeps
    /// them all). One at a time. An Error: nothing of the batch is stored, unless unsettledRows() says so.
    void store(BatchPtr batch, Reply<BatchPtr> reply);
    /// Commits and rolls back what the batches so far left open, if anything.
    void commit(Reply<void> reply);
    void rollback(Reply<void> reply);
    /// Stops what runs and rolls it back; its reply says Cancelled.
    void cancel();

    /// Rows whose COMMIT was sent and of which it is not known whether they are stored.
    [[nodiscard]] qint64 unsettledRows() const { return m_unanswered ? m_transactionRows : 0; }

Q_SIGNALS:
    /// What failed may pass: the batch is sent again after a pause.
    void retrying(const tidemark::Error &error);

private:
    void attempt();
    void beginTransaction();
    void copyAll();
    void copyRange(RowRange range, Reply<qint64> reply);
    void copyCarefully();
    void copyNextPart(std::vector<pg::Statement> before);
    void splitPart(RowRange range, const Error &error);
    void insertAlone(std::size_t row);
    void judgeAlone(std::size_t row, const Error &error);
    [[nodiscard]] pg::Statement insertOf(std::size_t row) const;
    /// The schema is older than the last column of the rows.
    [[nodiscard]] bool lacksLastColumn() const;
    void endCarefulCopy();
    void listRefused();
    void saveAndCommit();
    void closeAndCommit();
    void sendCommit();
    [[nodiscard]] bool checkProgress(const ProgressMap &found);
    [[nodiscard]] std::vector<pg::Statement> holdingProgress() const;
    [[nodiscard]] QStringList movedSources() const;
    /// Found in the rows, or in a node that died: a COPY on Citus says XX000 for both.
    [[nodiscard]] static bool mayBeAboutData(const Error &error);
    void handle(const Error &error);
    void retry(const Error &error);
    void succeed();
    void fail(const Error &error);
    void rollbackThen(std::function<void()> then);
    [[nodiscard]] ProgressMap progressAfter() const;
    [[nodiscard]] std::vector<pg::Statement> savingProgress() const;

    ServerSession &m_session;
    Storing &m_policy;
    const Dataset m_dataset;
    QString m_key;
    ProgressMap m_progress;
    BatchPtr m_batch;
    Reply<BatchPtr> m_reply;
    Reply<void> m_commitReply;
    QByteArray m_now;
    std::vector<RowRange> m_parts;
    std::vector<std::pair<std::size_t, Error>> m_refused; ///< rows of the batch
    Refused m_tellRefused;
    Closing m_closing;
    std::size_t m_bad = 0; ///< bad records of the batch as it came
    QTimer m_pause;
    std::optional<Error> m_unanswered; ///< of a COMMIT that was sent; nothing once it is settled
    qint64 m_transactionRows = 0;
    int m_attempts = 0;
    bool m_careful = false;
    bool m_internalAgain = false; ///< an internal error has been tried again already
    bool m_open = false;          ///< a transaction
    bool m_cancelled = false;
};

} // namespace tidemark::ingest
