// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/adversarywriter.h"
#include "support/testcluster.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace tidemark::test
{

struct AdversaryOptions {
    qint64 rows = 100'000; ///< acknowledged ones, both datasets together
    int writers = 6;
    int rollers = 3;
    int serverKills = 2; ///< kill -9 of a whole server, spread over the run; one server after the other
    quint32 seed = 1;
    bool prepared = true; ///< some transactions end by PREPARE TRANSACTION; Citus has none of its users' own
    int terminateEveryMs = 250; ///< sessions; upkeep takes seconds on Citus and wants to get through at times
    int shardMoves = 0;         ///< Citus: at least so many shards are moved, online and blocking in turn
};

/// Everything at once on one server: writers by COPY and INSERT whose commits are delayed and whose rows are
/// hours, days and years late or lie in the future; several rollups of both datasets at a time; expiry of raw
/// rows and of rollup levels, purging, the making of partitions and backfills beside them; sessions
/// terminated at random; the server killed and started again. Each writer stores the same rows in a plain
/// table in the same transaction: that is the truth the rollups are held against.
class Adversary
{
public:
    /// conninfo: a superuser's, of a database with the schema, on the first of the servers (which needs
    /// max_prepared_transactions); the others are its workers. Everything random comes from the seed, but not
    /// the order of events.
    Adversary(std::vector<TestCluster *> servers, QString conninfo, AdversaryOptions options);

    /// Until the rows are stored and rolled up. On the thread that started the servers.
    void run();

    /// What is not as it should be, in words; empty where every bucket of every level equals the truth.
    [[nodiscard]] QStringList wrongs() const;
    /// What happened, for the test's log.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int shardsMoved() const { return m_movedOnline + m_movedBlocking; }
    /// Days that a backfill rebuilt, and rolled-up buckets that expired.
    [[nodiscard]] int daysRebuilt() const { return m_rebuilt; }
    [[nodiscard]] qint64 bucketsExpired() const { return m_expired; }

private:
    void storePast();
    void write(int number);
    void rollUp(int number);
    void keepUp();
    void keepUp(PgSession &session, const QByteArray &dataset);
    void rebuildAndExpire(PgSession &session, const QByteArray &dataset, quint32 drawn);
    void terminate();
    void moveShards();
    void killServer();
    void settle();
    [[nodiscard]] QStringList wrongTransactions() const;

    std::vector<TestCluster *> m_servers;
    QString m_conninfo;
    QString m_ingest;
    QString m_operator;
    AdversaryOptions m_options;
    std::atomic<bool> m_writersStop = false;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_committed = 0;
    std::atomic<int> m_rollupsDone = 0;
    std::atomic<int> m_rollupsBusy = 0;
    std::atomic<int> m_dropped = 0;
    std::atomic<int> m_kept = 0;
    std::atomic<int> m_made = 0;
    std::atomic<qint64> m_purged = 0;
    std::atomic<int> m_rebuilt = 0;
    std::atomic<qint64> m_expired = 0;
    std::atomic<int> m_terminated = 0;
    std::atomic<int> m_movedOnline = 0;
    std::atomic<int> m_movedBlocking = 0;
    int m_killed = 0;
    std::atomic<int> m_rollupsDeferred = 0;

    mutable std::mutex m_journalLock;
    std::vector<AdversaryWriter::Outcome> m_journal;
};

/// Holds every level of both datasets, and the five-second bins, against a fresh aggregation of the truth
/// tables (sketches byte for
/// byte), but for the buckets that have expired, of which nothing may be left; a line for each level that
/// differs.
[[nodiscard]] QStringList wrongBuckets(const QString &conninfo);

} // namespace tidemark::test
