// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/gateways.h"

#include <memory>

namespace tidemark::coordinator
{

/// Maintains a coordinator. Writes are never repeated: where the connection is lost under one, the error says
/// that its outcome is unknown (connectionLost, with a hint), and the run log tells what became of it. On a
/// schema newer than this program everything that writes fails with SchemaVersion.
class PgAdminGateway : public AdminGateway
{
    Q_OBJECT

public:
    PgAdminGateway(ConnectionProfile profile, QString applicationName, QObject *parent = nullptr);
    ~PgAdminGateway() override;

    void rollup(Dataset dataset, Reply<RollupReport> reply) override;
    void expire(const ExpiryRequest &request, Progress<ExpiryReport> progress,
                Reply<ExpiryReport> reply) override;
    void makePartitions(Dataset dataset, Reply<int> reply) override;
    void upkeep(Reply<std::vector<RunLogEntry>> reply) override;
    void readRunLog(int limit, Reply<std::vector<RunLogEntry>> reply) override;
    [[nodiscard]] SessionMark session() const override;
    void readLostRun(const LostRun &run, Reply<LostRunState> reply) override;
    void readRollupDays(Reply<std::vector<RollupDay>> reply) override;
    void readJobs(Reply<std::vector<ScheduledJob>> reply) override;
    void readJobRuns(int limit, Reply<std::vector<JobRun>> reply) override;
    void setJobActive(qint64 jobId, bool active, Reply<void> reply) override;
    void examine(Reply<std::vector<Finding>> reply) override;
    void readRetention(Reply<std::vector<TableRetention>> reply) override;
    void previewRetention(const TableRetention &retention, Reply<RetentionPreview> reply) override;
    void setRetention(const TableRetention &retention, Reply<TableRetention> reply) override;
    void backfill(const BackfillRequest &request, Progress<BackfillReport> progress,
                  Reply<BackfillReport> reply) override;
    void readHolds(Reply<std::vector<Hold>> reply) override;
    void addHold(const HoldRequest &request, Reply<Hold> reply) override;
    void releaseHold(qint64 id, Reply<Hold> reply) override;
    void readCoverage(Dataset dataset, const QString &level, const TimeRange &range,
                      Reply<std::vector<CoverageBucket>> reply) override;
    void readClusterNodes(Reply<std::vector<ClusterNode>> reply) override;
    void readTableSizes(Reply<std::vector<TableSize>> reply) override;
    void readClusterHealth(Reply<std::vector<HealthItem>> reply) override;
    void cancel() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::coordinator
