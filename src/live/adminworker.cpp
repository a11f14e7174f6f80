// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/adminworker.h"

#include <QTimer>

namespace tidemark::live
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// On closing there is nobody left to wait: the cancel needs a round trip, no more.
constexpr Milliseconds closingGrace = 1s;
} // namespace

AdminAnswer failedAnswer(const AdminRequest &request, const Error &error)
{
    return std::visit(
        [&error](const auto &what) -> AdminAnswer {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, RollupJob>)
                return Result<RollupReport>(error);
            else if constexpr (std::is_same_v<What, ExpiryJob>)
                return Result<ExpiryReport>(error);
            else if constexpr (std::is_same_v<What, PartitionsJob>)
                return Result<int>(error);
            else if constexpr (std::is_same_v<What, SwitchJob>)
                return Result<void>(error);
            else if constexpr (std::is_same_v<What, RetentionChange>)
                return Result<TableRetention>(error);
            else if constexpr (std::is_same_v<What, BackfillJob>)
                return Result<BackfillReport>(error);
            else if constexpr (std::is_same_v<What, RetentionReading>)
                return Result<std::vector<TableRetention>>(error);
            else if constexpr (std::is_same_v<What, CoverageReading>)
                return Result<std::vector<CoverageBucket>>(error);
            else if constexpr (std::is_same_v<What, HoldRelease>)
                return Result<Hold>(error);
            else if constexpr (std::is_same_v<What, HoldsReading>)
                return Result<std::vector<Hold>>(error);
            else if constexpr (std::is_same_v<What, RetentionLook>)
                return Result<RetentionPreview>(error);
            else if constexpr (std::is_same_v<What, RunLogReading>)
                return Result<std::vector<RunLogEntry>>(error);
            else if constexpr (std::is_same_v<What, JobsReading>)
                return JobsAnswer{error, error};
            else if constexpr (std::is_same_v<What, LostRunReading>)
                return Result<LostRunState>(error);
            else
                return Result<std::vector<Finding>>(error);
        },
        request);
}

namespace
{
/// A job's kind and dataset as the run log has them; no kind: a reading.
LostRun runOf(const AdminRequest &request)
{
    return std::visit(
        [](const auto &what) -> LostRun {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, RollupJob>)
                return {u"rollup"_s, datasetName(what.dataset), {}};
            else if constexpr (std::is_same_v<What, ExpiryJob>)
                return {u"expire"_s, datasetName(what.request.dataset), {}};
            else if constexpr (std::is_same_v<What, PartitionsJob>)
                return {u"partitions"_s, datasetName(what.dataset), {}};
            else if constexpr (std::is_same_v<What, SwitchJob>)
                return {u"schedule"_s, {}, {}};
            else if constexpr (std::is_same_v<What, RetentionChange>)
                return {u"retention"_s, {}, {}};
            else if constexpr (std::is_same_v<What, BackfillJob>)
                return {u"backfill"_s, datasetName(what.request.dataset), {}};
            else if constexpr (std::is_same_v<What, HoldRelease>)
                return {u"hold"_s, {}, {}};
            else
                return {};
        },
        request);
}

bool isLost(const AdminAnswer &answer)
{
    return std::visit(
        [](const auto &result) {
            using Answer = std::decay_t<decltype(result)>;
            if constexpr (std::is_same_v<Answer, Result<BackfillReport>>) {
                if (result)
                    return result->failure && result->failure->connectionLost;
            }
            if constexpr (std::is_same_v<Answer, JobsAnswer>)
                return false;
            else
                return !result && result.error().connectionLost;
        },
        answer);
}
} // namespace

std::optional<LostRun> lostRunOf(const AdminRequest &job, const AdminAnswer &answer,
                                 const SessionMark &session)
{
    LostRun run = runOf(job);
    if (run.what.isEmpty() || session.pid == 0 || !isLost(answer))
        return std::nullopt;
    run.session = session;
    return run;
}

void AdminWorker::begin()
{
    m_gateway = m_factory();
}

void AdminWorker::end()
{
    m_ending = true;
    if (m_running == 0) {
        quit();
        return;
    }
    m_gateway->cancel();
    QTimer::singleShot(closingGrace, this, [this] { quit(); });
}

void AdminWorker::run(qint64 ticket, const AdminRequest &request)
{
    m_running = ticket;
    std::visit([this, ticket](const auto &what) { call(ticket, what); }, request);
}

void AdminWorker::cancel(qint64 ticket)
{
    if (m_running == ticket)
        m_gateway->cancel();
}

void AdminWorker::renew(const GatewayFactory &factory)
{
    if (m_running != 0)
        m_gateway->cancel(); // the server should not go on with it
    m_running = 0;
    m_factory = factory;
    m_gateway = m_factory();
}

void AdminWorker::call(qint64 ticket, const RollupJob &job)
{
    m_gateway->rollup(job.dataset, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const ExpiryJob &job)
{
    m_gateway->expire(
        job.request, [this, ticket](const ExpiryReport &report) { Q_EMIT progressed(ticket, report); },
        finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const PartitionsJob &job)
{
    m_gateway->makePartitions(job.dataset, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const SwitchJob &job)
{
    m_gateway->setJobActive(job.jobId, job.active, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const BackfillJob &job)
{
    m_gateway->backfill(
        job.request,
        [this, ticket](const BackfillReport &report) { Q_EMIT backfillProgressed(ticket, report); },
        finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const RunLogReading &reading)
{
    m_gateway->readRunLog(reading.limit, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const JobsReading &reading)
{
    m_gateway->readJobs([this, ticket, limit = reading.runLimit](auto jobs) {
        m_gateway->readJobRuns(limit, [this, ticket, jobs = std::move(jobs)](auto runs) {
            finish(ticket, JobsAnswer{jobs, std::move(runs)});
        });
    });
}

void AdminWorker::call(qint64 ticket, const Examination &)
{
    m_gateway->examine(finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const RetentionChange &change)
{
    m_gateway->setRetention(change.retention, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const RetentionReading &)
{
    m_gateway->readRetention(finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const CoverageReading &reading)
{
    m_gateway->readCoverage(reading.range.dataset, reading.range.level, reading.range.range,
                            finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const RetentionLook &look)
{
    m_gateway->previewRetention(look.retention, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const LostRunReading &reading)
{
    m_gateway->readLostRun(reading.run, finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const HoldsReading &)
{
    m_gateway->readHolds(finisher(ticket));
}

void AdminWorker::call(qint64 ticket, const HoldRelease &release)
{
    m_gateway->releaseHold(release.id, finisher(ticket));
}

void AdminWorker::finish(qint64 ticket, const AdminAnswer &answer)
{
    m_running = 0;
    if (m_ending)
        quit();
    else
        Q_EMIT done(ticket, answer, m_gateway->session());
}

} // namespace tidemark::live
