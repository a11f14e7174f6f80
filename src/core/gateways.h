// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/readings.h"

#include <QObject>

/// The two doors to a coordinator. Both live on one thread (a lane's), connect by themselves when first asked
/// and again when asked after a loss, and answer every call exactly once (see Reply). Each call is bounded by
/// the gateway's deadline, connecting included. One call at a time: a call made while one runs waits for it.
namespace tidemark
{

class ReadGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void readLive(const LiveQuestion &question, Reply<LiveAnswer> reply) = 0;
    virtual void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) = 0;
    /// Matches id or name, case-insensitively; empty text gives the first tenants. limit ≥ 1.
    virtual void searchTenants(const QString &text, int limit, Reply<TenantPage> reply) = 0;
    virtual void readRaw(const RangeQuestion &question, int limit, Reply<RawRows> reply) = 0;
    virtual void readTide(Reply<TideTable> reply) = 0;
    /// Asks the server to stop the running statement; its reply comes with ErrorKind::Cancelled (or with its
    /// answer, if that was faster). Does not block.
    virtual void cancel() = 0;

Q_SIGNALS:
    void connected();
    /// An idle connection was lost, or a call failed for want of one. The next call connects again.
    void disconnected(const tidemark::Error &error);
    /// A rollup committed somewhere (NOTIFY); trends are worth asking for again.
    void rollupCommitted(tidemark::Dataset dataset, qint64 watermarkMSecs);
};

class AdminGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void rollup(Dataset dataset, Reply<RollupReport> reply) = 0;
    /// A preview where request.dryRun, else one short transaction a partition; progress is told after each.
    virtual void expire(const ExpiryRequest &request, Progress<ExpiryReport> progress,
                        Reply<ExpiryReport> reply) = 0;
    /// Makes the partitions that lie ahead and carries rows over from the default partition; answers how many
    /// were made.
    virtual void makePartitions(Dataset dataset, Reply<int> reply) = 0;
    /// Everything that is due: partitions ahead, and what is past its time. Answers what became of it, step
    /// by step; a step that failed is no Error.
    virtual void upkeep(Reply<std::vector<RunLogEntry>> reply) = 0;
    /// The newest first, without rollups that had nothing to do (but for the latest).
    virtual void readRunLog(int limit, Reply<std::vector<RunLogEntry>> reply) = 0;
    /// Of the last call that wrote, once it has connected.
    [[nodiscard]] virtual SessionMark session() const = 0;
    /// Connects anew and looks what became of it.
    virtual void readLostRun(const LostRun &run, Reply<LostRunState> reply) = 0;
    virtual void readRollupDays(Reply<std::vector<RollupDay>> reply) = 0;
    virtual void readJobs(Reply<std::vector<ScheduledJob>> reply) = 0;
    virtual void readJobRuns(int limit, Reply<std::vector<JobRun>> reply) = 0;
    virtual void setJobActive(qint64 jobId, bool active, Reply<void> reply) = 0;
    virtual void examine(Reply<std::vector<Finding>> reply) = 0;
    /// How long each table's rows are kept.
    virtual void readRetention(Reply<std::vector<TableRetention>> reply) = 0;
    /// What that retention would mean now, counted; changes nothing.
    virtual void previewRetention(const TableRetention &retention, Reply<RetentionPreview> reply) = 0;
    /// Answers what is kept of that table from now on. What is gone comes back with a longer time only by a
    /// backfill, as far as raw rows hold it.
    virtual void setRetention(const TableRetention &retention, Reply<TableRetention> reply) = 0;
    /// Rebuilds rollups from raw rows, each UTC day in a transaction of its own, or in a dry run finds out
    /// what that would change. Progress is told after each day. Broken off, it goes on where it was when it
    /// is asked for with the same range. Once it has begun, a cancel and a failure are told in the report
    /// beside what was done until then.
    virtual void backfill(const BackfillRequest &request, Progress<BackfillReport> progress,
                          Reply<BackfillReport> reply) = 0;
    /// The holds that count now.
    virtual void readHolds(Reply<std::vector<Hold>> reply) = 0;
    virtual void addHold(const HoldRequest &request, Reply<Hold> reply) = 0;
    /// Answers what was released.
    virtual void releaseHold(qint64 id, Reply<Hold> reply) = 0;
    /// What each bucket of a level ("hourly", "1min", …) stands for; up to 200,000 buckets.
    virtual void readCoverage(Dataset dataset, const QString &level, const TimeRange &range,
                              Reply<std::vector<CoverageBucket>> reply) = 0;
    /// The nodes of the cluster, the coordinator first. One that cannot be reached is waited for a few
    /// seconds, and said to be so.
    virtual void readClusterNodes(Reply<std::vector<ClusterNode>> reply) = 0;
    /// What each table takes on each node.
    virtual void readTableSizes(Reply<std::vector<TableSize>> reply) = 0;
    virtual void readClusterHealth(Reply<std::vector<HealthItem>> reply) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void disconnected(const tidemark::Error &error);
};

} // namespace tidemark
