// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/adminlane.h"

#include "live/adminworker.h"
#include "live/cadence.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <variant>

namespace tidemark::live
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
bool isJob(const AdminRequest &request)
{
    return request.index() < firstReading;
}

bool isPreview(const AdminRequest &request)
{
    const auto *expiry = std::get_if<ExpiryJob>(&request);
    const auto *backfill = std::get_if<BackfillJob>(&request);
    return (expiry && expiry->request.dryRun) || (backfill && backfill->request.dryRun);
}

// Of readings and previews only the newest is of interest; a job is asked for once or several times.
bool overtakes(const AdminRequest &newer, const AdminRequest &waiting)
{
    if (newer.index() != waiting.index())
        return false;
    if (isPreview(newer) && isPreview(waiting) && std::holds_alternative<ExpiryJob>(newer))
        return std::get<ExpiryJob>(newer).request.dataset == std::get<ExpiryJob>(waiting).request.dataset;
    return !isJob(newer) || (isPreview(newer) && isPreview(waiting)) || newer == waiting;
}

constexpr Milliseconds firstLook = 250ms;
constexpr Milliseconds longestLook = 5s;

// The next look may fare better.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Cancelled || (error.connectionLost && mayReconnectByItself(error));
}

Error cancelledError()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

class AdminLane::Private : public QObject
{
    Q_OBJECT

public:
    Private(AdminLane &lane, GatewayFactory factory);

    void ask(const AdminRequest &request);
    void cancel();
    void renew(GatewayFactory factory);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void sent(qint64 ticket, const AdminRequest &request);
    void cancelled(qint64 ticket);
    void renewed(const std::function<std::unique_ptr<tidemark::AdminGateway>()> &factory);

private:
    struct Running {
        qint64 ticket = 0;
        AdminRequest request;
    };

    void sendNext();
    void takeProgress(qint64 ticket, const ExpiryReport &report);
    void takeBackfillProgress(qint64 ticket, const BackfillReport &report);
    void takeAnswer(qint64 ticket, const AdminAnswer &answer, const SessionMark &session);
    void takeLostRun(const LostRun &run, const Result<LostRunState> &state);
    void tell(const AdminRequest &request, const AdminAnswer &answer);
    void readAfter(const AdminRequest &job);
    void tellBusy();

    AdminLane &q;
    std::deque<AdminRequest> m_waiting;
    std::vector<AdminRequest> m_abandoned; // to be answered as cancelled
    std::optional<Running> m_running;
    qint64 m_lastTicket = 0;
    int m_runLogLimit = RunLogReading().limit;
    int m_jobRunLimit = JobsReading().runLimit;
    bool m_toldBusy = false;
    Milliseconds m_lostPause{0}; // before a lost run is looked for again
    std::unique_ptr<WorkerThread> m_thread;

    void abandon(const AdminRequest &request);
};

AdminLane::Private::Private(AdminLane &lane, GatewayFactory factory)
    : q(lane)
{
    auto worker = std::make_unique<AdminWorker>(std::move(factory));
    connect(this, &Private::sent, worker.get(), &AdminWorker::run);
    connect(this, &Private::cancelled, worker.get(), &AdminWorker::cancel);
    connect(this, &Private::renewed, worker.get(), &AdminWorker::renew);
    connect(worker.get(), &AdminWorker::progressed, this, &Private::takeProgress);
    connect(worker.get(), &AdminWorker::backfillProgressed, this, &Private::takeBackfillProgress);
    connect(worker.get(), &AdminWorker::done, this, &Private::takeAnswer);
    m_thread = std::make_unique<WorkerThread>(u"tidemark admin"_s, std::move(worker));
    m_thread->start();
}

void AdminLane::Private::ask(const AdminRequest &request)
{
    if (const auto *reading = std::get_if<RunLogReading>(&request))
        m_runLogLimit = reading->limit;
    if (const auto *reading = std::get_if<JobsReading>(&request))
        m_jobRunLimit = reading->runLimit;
    // A job that waits keeps its place, a reading that is overtaken gives up its own.
    const auto overtaken = std::ranges::find_if(
        m_waiting, [&](const AdminRequest &waiting) { return overtakes(request, waiting); });
    if (overtaken != m_waiting.end())
        *overtaken = request;
    else
        m_waiting.push_back(request);
    sendNext();
    tellBusy();
}

void AdminLane::Private::cancel()
{
    if (m_running)
        Q_EMIT cancelled(m_running->ticket);
    for (const AdminRequest &request : m_waiting)
        if (isJob(request))
            abandon(request);
    std::erase_if(m_waiting, isJob);
    tellBusy();
}

void AdminLane::Private::renew(GatewayFactory factory)
{
    if (m_running)
        abandon(std::exchange(m_running, std::nullopt)->request);
    Q_EMIT renewed(factory);
    sendNext();
    tellBusy();
}

bool AdminLane::Private::isBusy() const
{
    return (m_running && isJob(m_running->request)) || std::ranges::any_of(m_waiting, isJob);
}

// An answer never comes from inside the call that caused it.
void AdminLane::Private::abandon(const AdminRequest &request)
{
    m_abandoned.push_back(request);
    QTimer::singleShot(0, this, [this] {
        for (const AdminRequest &abandoned : std::exchange(m_abandoned, {}))
            tell(abandoned, failedAnswer(abandoned, cancelledError()));
    });
}

void AdminLane::Private::sendNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = Running{++m_lastTicket, m_waiting.front()};
    m_waiting.pop_front();
    Q_EMIT sent(m_running->ticket, m_running->request);
}

void AdminLane::Private::takeProgress(qint64 ticket, const ExpiryReport &report)
{
    if (m_running && m_running->ticket == ticket)
        Q_EMIT q.expiryProgressed(report);
}

void AdminLane::Private::takeBackfillProgress(qint64 ticket, const BackfillReport &report)
{
    if (m_running && m_running->ticket == ticket)
        Q_EMIT q.backfillProgressed(report);
}

void AdminLane::Private::takeAnswer(qint64 ticket, const AdminAnswer &answer, const SessionMark &session)
{
    if (!m_running || m_running->ticket != ticket)
        return; // of a gateway that was given up since, and answered as cancelled
    const AdminRequest request = std::exchange(m_running, std::nullopt)->request;
    readAfter(request);
    sendNext();
    const QPointer<Private> guard(this);
    tell(request, answer);
    if (!guard)
        return;
    if (const std::optional<LostRun> lost = lostRunOf(request, answer, session)) {
        m_lostPause = firstLook;
        Q_EMIT q.runLost(*lost);
        if (!guard)
            return;
        ask(LostRunReading{*lost});
    }
    tellBusy();
}

// The server may be away, or the session still at it: neither is an outcome.
void AdminLane::Private::takeLostRun(const LostRun &run, const Result<LostRunState> &state)
{
    if (state ? state->isSettled() : !mayPass(state.error())) {
        ask(RunLogReading{m_runLogLimit});
        Q_EMIT q.lostRunFound(run, state.transform([](const LostRunState &found) { return found.entry; }));
        return;
    }
    QTimer::singleShot(m_lostPause, this, [this, run] { ask(LostRunReading{run}); });
    m_lostPause = std::min(m_lostPause * 2, longestLook);
}

// What a job did, or whether it did anything before its connection broke, is in the server's books.
void AdminLane::Private::readAfter(const AdminRequest &job)
{
    if (std::holds_alternative<SwitchJob>(job))
        ask(JobsReading{m_jobRunLimit});
    else if (std::holds_alternative<RetentionChange>(job))
        ask(RetentionReading{});
    else if (std::holds_alternative<HoldRelease>(job))
        ask(HoldsReading{});
    else if (isJob(job) && !isPreview(job))
        ask(RunLogReading{m_runLogLimit});
}

void AdminLane::Private::tell(const AdminRequest &request, const AdminAnswer &answer)
{
    std::visit(
        [&](const auto &what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, RollupJob>)
                Q_EMIT q.rollupFinished(what.dataset, std::get<Result<RollupReport>>(answer));
            else if constexpr (std::is_same_v<What, ExpiryJob>)
                Q_EMIT q.expiryFinished(what.request, std::get<Result<ExpiryReport>>(answer));
            else if constexpr (std::is_same_v<What, PartitionsJob>)
                Q_EMIT q.partitionsMade(what.dataset, std::get<Result<int>>(answer));
            else if constexpr (std::is_same_v<What, SwitchJob>)
                Q_EMIT q.jobChanged(what.jobId, std::get<Result<void>>(answer));
            else if constexpr (std::is_same_v<What, RetentionChange>)
                Q_EMIT q.retentionChanged(what.retention, std::get<Result<TableRetention>>(answer));
            else if constexpr (std::is_same_v<What, BackfillJob>)
                Q_EMIT q.backfillFinished(what.request, std::get<Result<BackfillReport>>(answer));
            else if constexpr (std::is_same_v<What, RetentionReading>)
                Q_EMIT q.retentionRead(std::get<Result<std::vector<TableRetention>>>(answer));
            else if constexpr (std::is_same_v<What, HoldsReading>)
                Q_EMIT q.holdsRead(std::get<Result<std::vector<Hold>>>(answer));
            else if constexpr (std::is_same_v<What, HoldRelease>)
                Q_EMIT q.holdReleased(what.id, std::get<Result<Hold>>(answer));
            else if constexpr (std::is_same_v<What, RetentionLook>)
                Q_EMIT q.retentionPreviewed(what.retention, std::get<Result<RetentionPreview>>(answer));
            else if constexpr (std::is_same_v<What, CoverageReading>)
                Q_EMIT q.coverageRead(what.range, std::get<Result<std::vector<CoverageBucket>>>(answer));
            else if constexpr (std::is_same_v<What, RunLogReading>)
                Q_EMIT q.runLogRead(std::get<Result<std::vector<RunLogEntry>>>(answer));
            else if constexpr (std::is_same_v<What, LostRunReading>)
                takeLostRun(what.run, std::get<Result<LostRunState>>(answer));
            else if constexpr (std::is_same_v<What, JobsReading>)
                Q_EMIT q.jobsRead(std::get<JobsAnswer>(answer).jobs, std::get<JobsAnswer>(answer).runs);
            else
                Q_EMIT q.examined(std::get<Result<std::vector<Finding>>>(answer));
        },
        request);
}

void AdminLane::Private::tellBusy()
{
    if (m_toldBusy == isBusy())
        return;
    m_toldBusy = isBusy();
    Q_EMIT q.busyChanged(m_toldBusy);
}

AdminLane::AdminLane(GatewayFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(factory)))
{
}

AdminLane::~AdminLane() = default;

void AdminLane::reconnectWith(GatewayFactory factory)
{
    d->renew(std::move(factory));
}

void AdminLane::rollup(Dataset dataset)
{
    d->ask(RollupJob{dataset});
}

void AdminLane::expire(const ExpiryRequest &request)
{
    d->ask(ExpiryJob{request});
}

void AdminLane::makePartitions(Dataset dataset)
{
    d->ask(PartitionsJob{dataset});
}

void AdminLane::setJobActive(qint64 jobId, bool active)
{
    d->ask(SwitchJob{jobId, active});
}

void AdminLane::setRetention(const TableRetention &retention)
{
    d->ask(RetentionChange{retention});
}

void AdminLane::backfill(const BackfillRequest &request)
{
    d->ask(BackfillJob{request});
}

void AdminLane::readRetention()
{
    d->ask(RetentionReading{});
}

void AdminLane::previewRetention(const TableRetention &retention)
{
    d->ask(RetentionLook{retention});
}

void AdminLane::readHolds()
{
    d->ask(HoldsReading{});
}

void AdminLane::releaseHold(qint64 id)
{
    d->ask(HoldRelease{id});
}

void AdminLane::readCoverage(const LevelRange &range)
{
    d->ask(CoverageReading{range});
}

void AdminLane::readRunLog(int limit)
{
    d->ask(RunLogReading{limit});
}

void AdminLane::readJobs(int runLimit)
{
    d->ask(JobsReading{runLimit});
}

void AdminLane::examine()
{
    d->ask(Examination{});
}

void AdminLane::cancel()
{
    d->cancel();
}

bool AdminLane::isBusy() const
{
    return d->isBusy();
}

} // namespace tidemark::live

#include "adminlane.moc"
