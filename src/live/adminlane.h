// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways.h"
#include "core/rolluplevel.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::live
{

/// The operator's lane: a thread with an AdminGateway of its own, so that a rollup never delays a live count.
/// Lives on the GUI thread and never waits there.
///
/// One call runs at a time. Jobs (rollup, expiry, backfill, partitions, switching a schedule) run in the
/// order they were asked for, and never twice: a job whose connection broke is answered with that error (its
/// outcome is unknown), and the run log is asked for what became of it until it says so. Of each kind of
/// reading at most one waits, the newest.
class AdminLane : public QObject
{
    Q_OBJECT

public:
    /// Called on the lane's thread; must not touch anything of the GUI's.
    using GatewayFactory = std::function<std::unique_ptr<AdminGateway>()>;

    explicit AdminLane(GatewayFactory factory, QObject *parent = nullptr);
    /// Cancels what runs on the server, then ends the thread: waits for it, at most about a second.
    ~AdminLane() override;

    /// Through another door, for what is asked from now on: after a password was typed in. What runs is
    /// answered with ErrorKind::Cancelled.
    void reconnectWith(GatewayFactory factory);

    void rollup(Dataset dataset);
    void expire(const ExpiryRequest &request); ///< a preview where request.dryRun
    void makePartitions(Dataset dataset);
    void setJobActive(qint64 jobId, bool active);
    void setRetention(const TableRetention &retention);
    void backfill(const BackfillRequest &request); ///< a preview where request.dryRun

    void readRunLog(int limit);
    void readJobs(int runLimit); ///< the scheduled jobs and their last runs
    void examine();
    void readRetention();
    void previewRetention(const TableRetention &retention);
    void readHolds();
    void releaseHold(qint64 id); ///< then the holds are read again
    void readCoverage(const LevelRange &range);

    /// Cancels the running job on the server; jobs that wait behind it are answered with
    /// ErrorKind::Cancelled.
    void cancel();

    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void rollupFinished(tidemark::Dataset dataset, const tidemark::Result<tidemark::RollupReport> &report);
    void expiryProgressed(const tidemark::ExpiryReport &report);
    void expiryFinished(const tidemark::ExpiryRequest &request,
                        const tidemark::Result<tidemark::ExpiryReport> &report);
    void backfillProgressed(const tidemark::BackfillReport &report);
    void backfillFinished(const tidemark::BackfillRequest &request,
                          const tidemark::Result<tidemark::BackfillReport> &report);
    void partitionsMade(tidemark::Dataset dataset, const tidemark::Result<int> &made);
    void jobChanged(qint64 jobId, const tidemark::Result<void> &result);
    /// asked: what was asked for; retention: what holds now.
    void retentionChanged(const tidemark::TableRetention &asked,
                          const tidemark::Result<tidemark::TableRetention> &retention);
    void retentionPreviewed(const tidemark::TableRetention &asked,
                            const tidemark::Result<tidemark::RetentionPreview> &preview);
    void holdsRead(const tidemark::Result<std::vector<tidemark::Hold>> &holds);
    void holdReleased(qint64 id, const tidemark::Result<tidemark::Hold> &hold);
    void retentionRead(const tidemark::Result<std::vector<tidemark::TableRetention>> &tables);
    void coverageRead(const tidemark::LevelRange &range,
                      const tidemark::Result<std::vector<tidemark::CoverageBucket>> &buckets);
    void runLogRead(const tidemark::Result<std::vector<tidemark::RunLogEntry>> &entries);
    void jobsRead(const tidemark::Result<std::vector<tidemark::ScheduledJob>> &jobs,
                  const tidemark::Result<std::vector<tidemark::JobRun>> &runs);
    void examined(const tidemark::Result<std::vector<tidemark::Finding>> &findings);
    /// A job was answered with a lost connection: what became of it is being looked for…
    void runLost(const tidemark::LostRun &run);
    /// … and this it was. No entry: it had not begun, nothing was changed. An error: it cannot be found out.
    void lostRunFound(const tidemark::LostRun &run,
                      const tidemark::Result<std::optional<tidemark::RunLogEntry>> &entry);
    /// A job runs or waits; readings do not count.
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::live
