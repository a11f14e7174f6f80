// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/pgadmingateway.h"

#include "coordinator/admindecoding.h"
#include "coordinator/backfill.h"
#include "coordinator/clusterdecoding.h"
#include "coordinator/doctor.h"
#include "coordinator/expiry.h"
#include "coordinator/gatewaysession.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

class PgAdminGateway::Private
{
public:
    Private(ConnectionProfile profile, const QString &applicationName)
        : session(std::move(profile), applicationName, GatewaySession::Access::Operating, nullptr)
    {
    }

    /// A call of one statement.
    template<typename T>
    void askOne(pg::Statement statement, GatewaySession::Effect effect,
                std::function<Result<T>(const pg::Rows &)> decode, Reply<T> reply)
    {
        session.call<T>(
            [this, statement = std::move(statement), effect,
             decode = std::move(decode)](const Reply<T> &done) {
                session.ask({statement}, effect, [decode, done](Result<GatewaySession::Answers> answers) {
                    if (!answers)
                        done(answers.error());
                    else if (!answers->front())
                        done(answers->front().error());
                    else
                        done(decode(*answers->front()));
                });
            },
            std::move(reply));
    }

    /// For a statement that keeps its own entry in the run log: broken off on the server, it could not.
    void askLogged(std::vector<pg::Statement> statements, Reply<GatewaySession::Answers> reply);

    GatewaySession session;
};

void PgAdminGateway::Private::askLogged(std::vector<pg::Statement> statements,
                                        Reply<GatewaySession::Answers> reply)
{
    session.ask(std::move(statements), GatewaySession::Effect::Writes,
                [this, reply = std::move(reply)](Result<GatewaySession::Answers> answers) {
                    const bool brokenOff = answers && !answers->front() &&
                                           answers->front().error().sqlState == "57014"_L1 &&
                                           !answers->front().error().connectionLost;
                    if (!brokenOff) {
                        reply(std::move(answers));
                        return;
                    }
                    const Error &error = answers->front().error();
                    const bool cancelled = error.kind == ErrorKind::Cancelled;
                    session.cancelNoted();
                    session.ask(
                        {sqlStatement("admin/end_unreported"_L1,
                                      {pg::parameter(cancelled ? u"cancelled"_s : u"failed"_s),
                                       pg::parameter(error.words())})},
                        GatewaySession::Effect::Writes,
                        // What the log lacks then, its readers see as interrupted.
                        [answers, reply](const Result<GatewaySession::Answers> &) { reply(answers); });
                });
}

PgAdminGateway::PgAdminGateway(ConnectionProfile profile, QString applicationName, QObject *parent)
    : AdminGateway(parent)
    , d(std::make_unique<Private>(std::move(profile), applicationName))
{
    connect(&d->session, &GatewaySession::lost, this, &AdminGateway::disconnected);
}

PgAdminGateway::~PgAdminGateway() = default;

void PgAdminGateway::rollup(Dataset dataset, Reply<RollupReport> reply)
{
    d->session.call<RollupReport>(
        [this, dataset](const Reply<RollupReport> &done) {
            d->askLogged(
                {sqlStatement("admin/rollup"_L1, {pg::parameter(datasetName(dataset))})},
                [dataset, done](Result<GatewaySession::Answers> answers) {
                    done(answers.and_then([](const GatewaySession::Answers &all) { return all.front(); })
                             .and_then(
                                 [dataset](const pg::Rows &rows) { return decodeRollup(dataset, rows); }));
                });
        },
        std::move(reply));
}

void PgAdminGateway::expire(const ExpiryRequest &request, Progress<ExpiryReport> progress,
                            Reply<ExpiryReport> reply)
{
    d->session.call<ExpiryReport>(
        [this, request, progress = std::move(progress)](const Reply<ExpiryReport> &done) {
            Expiry::run(d->session, request, progress, done);
        },
        std::move(reply));
}

void PgAdminGateway::makePartitions(Dataset dataset, Reply<int> reply)
{
    d->askOne<int>(sqlStatement("admin/make_partitions"_L1, {pg::parameter(datasetName(dataset))}),
                   GatewaySession::Effect::Writes, decodePartitionsMade, std::move(reply));
}

void PgAdminGateway::upkeep(Reply<std::vector<RunLogEntry>> reply)
{
    using Entries = std::vector<RunLogEntry>;
    d->session.call<Entries>(
        [this](const Reply<Entries> &done) {
            d->askLogged({sqlStatement("admin/upkeep"_L1), sqlStatement("admin/upkeep_runs"_L1)},
                         [done](Result<GatewaySession::Answers> answers) {
                             if (!answers)
                                 done(answers.error());
                             else if (!answers->front())
                                 done(answers->front().error());
                             else if (!answers->back())
                                 done(answers->back().error());
                             else
                                 done(decodeRunLog(*answers->back()));
                         });
        },
        std::move(reply));
}

void PgAdminGateway::readRunLog(int limit, Reply<std::vector<RunLogEntry>> reply)
{
    d->askOne<std::vector<RunLogEntry>>(
        sqlStatement("admin/run_log"_L1, {pg::parameter(qint64(std::max(limit, 1)))}),
        GatewaySession::Effect::Reads, decodeRunLog, std::move(reply));
}

SessionMark PgAdminGateway::session() const
{
    return d->session.mark();
}

void PgAdminGateway::readLostRun(const LostRun &run, Reply<LostRunState> reply)
{
    const auto pid = pg::parameter(run.session.pid);
    const auto started = pg::parameter(run.session.started);
    const auto dataset = run.dataset.isEmpty() ? pg::Parameter() : pg::parameter(run.dataset);
    std::vector<pg::Statement> statements{
        sqlStatement("admin/lost_session"_L1, {pid, started}),
        sqlStatement("admin/lost_run"_L1,
                     {pid, started, pg::parameter(run.session.askedAt), pg::parameter(run.what), dataset})};
    d->session.call<LostRunState>(
        [this, statements = std::move(statements)](const Reply<LostRunState> &done) {
            d->session.ask(statements, [done](Result<GatewaySession::Answers> answers) {
                if (!answers)
                    done(answers.error());
                else if (!answers->front())
                    done(answers->front().error());
                else if (!answers->back())
                    done(answers->back().error());
                else
                    done(decodeLostRun(*answers->front(), *answers->back()));
            });
        },
        std::move(reply));
}

void PgAdminGateway::readRollupDays(Reply<std::vector<RollupDay>> reply)
{
    d->askOne<std::vector<RollupDay>>(sqlStatement("admin/run_days"_L1), GatewaySession::Effect::Reads,
                                      decodeRollupDays, std::move(reply));
}

void PgAdminGateway::readJobs(Reply<std::vector<ScheduledJob>> reply)
{
    d->askOne<std::vector<ScheduledJob>>(sqlStatement("admin/jobs"_L1), GatewaySession::Effect::Reads,
                                         decodeJobs, std::move(reply));
}

void PgAdminGateway::readJobRuns(int limit, Reply<std::vector<JobRun>> reply)
{
    d->askOne<std::vector<JobRun>>(
        sqlStatement("admin/job_runs"_L1, {pg::parameter(qint64(std::max(limit, 1)))}),
        GatewaySession::Effect::Reads, decodeJobRuns, std::move(reply));
}

void PgAdminGateway::setJobActive(qint64 jobId, bool active, Reply<void> reply)
{
    d->askOne<void>(
        sqlStatement("admin/set_job_active"_L1, {pg::parameter(jobId), parameter(active)}),
        GatewaySession::Effect::Writes, [](const pg::Rows &) { return Result<void>(); }, std::move(reply));
}

void PgAdminGateway::examine(Reply<std::vector<Finding>> reply)
{
    d->session.call<std::vector<Finding>>(
        [this](const Reply<std::vector<Finding>> &done) { Doctor::examine(d->session, done); },
        std::move(reply));
}

void PgAdminGateway::readRetention(Reply<std::vector<TableRetention>> reply)
{
    d->askOne<std::vector<TableRetention>>(sqlStatement("admin/retentions"_L1), GatewaySession::Effect::Reads,
                                           decodeRetentions, std::move(reply));
}

void PgAdminGateway::previewRetention(const TableRetention &retention, Reply<RetentionPreview> reply)
{
    d->askOne<RetentionPreview>(
        sqlStatement("admin/retention_preview"_L1,
                     {pg::parameter(retention.table),
                      retention.keep ? pg::parameter(*retention.keep) : pg::Parameter()}),
        GatewaySession::Effect::Reads,
        [table = retention.table](const pg::Rows &rows) { return decodeRetentionPreview(table, rows); },
        std::move(reply));
}

void PgAdminGateway::setRetention(const TableRetention &retention, Reply<TableRetention> reply)
{
    d->askOne<TableRetention>(
        sqlStatement("admin/set_retention"_L1,
                     {pg::parameter(retention.table),
                      retention.keep ? pg::parameter(*retention.keep) : pg::Parameter()}),
        GatewaySession::Effect::Writes,
        [table = retention.table](const pg::Rows &rows) { return decodeRetentionSet(table, rows); },
        std::move(reply));
}

void PgAdminGateway::backfill(const BackfillRequest &request, Progress<BackfillReport> progress,
                              Reply<BackfillReport> reply)
{
    d->session.call<BackfillReport>(
        [this, request, progress = std::move(progress)](const Reply<BackfillReport> &done) {
            Backfill::run(d->session, request, progress, done);
        },
        std::move(reply));
}

void PgAdminGateway::readHolds(Reply<std::vector<Hold>> reply)
{
    d->askOne<std::vector<Hold>>(
        sqlStatement("admin/holds"_L1), GatewaySession::Effect::Reads,
        [](const pg::Rows &rows) { return decodeHolds(rows); }, std::move(reply));
}

void PgAdminGateway::addHold(const HoldRequest &request, Reply<Hold> reply)
{
    d->askOne<Hold>(
        sqlStatement("admin/add_hold"_L1, {pg::parameter(datasetName(request.dataset)),
                                           parameter(request.range.from), parameter(request.range.to),
                                           request.until ? parameter(*request.until) : pg::Parameter(),
                                           request.length ? pg::parameter(*request.length) : pg::Parameter(),
                                           pg::parameter(request.reason)}),
        GatewaySession::Effect::Writes, decodeHold, std::move(reply));
}

void PgAdminGateway::releaseHold(qint64 id, Reply<Hold> reply)
{
    d->askOne<Hold>(sqlStatement("admin/release_hold"_L1, {pg::parameter(id)}),
                    GatewaySession::Effect::Writes, decodeHold, std::move(reply));
}

void PgAdminGateway::readCoverage(Dataset dataset, const QString &level, const TimeRange &range,
                                  Reply<std::vector<CoverageBucket>> reply)
{
    d->askOne<std::vector<CoverageBucket>>(
        sqlStatement("admin/coverage"_L1, {pg::parameter(datasetName(dataset)), pg::parameter(level),
                                           parameter(range.from), parameter(range.to)}),
        GatewaySession::Effect::Reads, decodeCoverage, std::move(reply));
}

void PgAdminGateway::readClusterNodes(Reply<std::vector<ClusterNode>> reply)
{
    d->askOne<std::vector<ClusterNode>>(sqlStatement("admin/cluster_nodes"_L1), GatewaySession::Effect::Reads,
                                        decodeClusterNodes, std::move(reply));
}

void PgAdminGateway::readTableSizes(Reply<std::vector<TableSize>> reply)
{
    d->askOne<std::vector<TableSize>>(sqlStatement("admin/cluster_tables"_L1), GatewaySession::Effect::Reads,
                                      decodeTableSizes, std::move(reply));
}

void PgAdminGateway::readClusterHealth(Reply<std::vector<HealthItem>> reply)
{
    d->askOne<std::vector<HealthItem>>(sqlStatement("admin/cluster_health"_L1), GatewaySession::Effect::Reads,
                                       decodeClusterHealth, std::move(reply));
}

void PgAdminGateway::cancel()
{
    d->session.cancel();
}

} // namespace tidemark::coordinator
