// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/adminlane.h"

#include "live/cadence.h"
#include "live/lane.h"

#include <map>
#include <vector>

namespace tidemark::live
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// With the session of the last request that wrote.
struct Outcome {
    AdminAnswer answer;
    SessionMark session;
};
using OperatorsLane = Lane<AdminGateway, AdminTask, Outcome>;

bool isJob(const AdminTask &task)
{
    return std::visit([](const auto &action) { return action.isJob; }, task);
}

bool isPreview(const AdminTask &task)
{
    return std::visit(
        [](const auto &action) {
            if constexpr (requires { action.dryRun; })
                return action.dryRun;
            else
                return false;
        },
        task);
}

// Of readings and previews only the newest is of interest; a job is asked for once or several times.
bool overtakes(const AdminTask &newer, const AdminTask &waiting)
{
    if (newer.index() != waiting.index())
        return false;
    // That of one rule, and that of all of them.
    if (const auto *history = std::get_if<AlertHistoryReading>(&newer))
        return history->rule.has_value() == std::get<AlertHistoryReading>(waiting).rule.has_value();
    if (!isPreview(newer) || !isPreview(waiting))
        return !isJob(newer) || newer == waiting;
    // Previews of expiry are looked at side by side.
    const auto *expiry = std::get_if<ExpiryRequest>(&newer);
    return !expiry || expiry->dataset == std::get<ExpiryRequest>(waiting).dataset;
}

AdminAnswer failedAnswer(const AdminTask &task, const Error &error)
{
    return std::visit(
        [&error]<typename Action>(const Action &action) -> AdminAnswer {
            return Answered<Action>{action, error};
        },
        task);
}

/// The job was answered with the loss of its connection before its outcome came.
template<typename Answer>
bool isLost(const Result<Answer> &result)
{
    if constexpr (requires(const Answer &report) { report.failure->connectionLost; })
        if (result)
            return result->failure && result->failure->connectionLost;
    return !result && result.error().connectionLost;
}

/// The run that a job is in the log, where its connection was lost.
std::optional<LostRun> lostRunOf(const Outcome &outcome)
{
    return std::visit(
        [&session =
             outcome.session]<typename Action>(const Answered<Action> &done) -> std::optional<LostRun> {
            if constexpr (Action::isJob) {
                if (Action::logName.isEmpty() || session.pid == 0 || !isLost(done.result))
                    return std::nullopt;
                LostRun run{Action::logName, {}, session};
                if constexpr (requires { done.asked.dataset; })
                    run.dataset = datasetName(done.asked.dataset);
                return run;
            } else {
                return std::nullopt;
            }
        },
        outcome.answer);
}

void call(AdminGateway &gateway, const AdminTask &task, const std::function<void(Outcome)> &done,
          const std::function<void(AdminProgress)> &progressed)
{
    std::visit(
        [&]<typename Action>(const Action &action) {
            using Answer = typename Action::Answer;
            gateway.run(
                action,
                [&gateway, action, done](Result<Answer> result) {
                    done({Answered<Action>{action, std::move(result)}, gateway.session()});
                },
                [action, progressed](const Answer &sofar) {
                    progressed(Progressed<Action>{action, sofar});
                });
        },
        task);
}

constexpr Milliseconds firstLook = 250ms;
constexpr Milliseconds longestLook = 5s;

// The next look may fare better.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Cancelled || (error.connectionLost && mayReconnectByItself(error));
}
} // namespace

class AdminLane::Private
{
public:
    Private(AdminLane &adminLane, GatewayFactory factory);

    void ask(const AdminTask &task);
    void abandon(const AdminTask &task);
    void tellBusy();

    AdminLane &q;
    OperatorsLane lane;

private:
    [[nodiscard]] OperatorsLane::Rules rules();
    /// Ends the reading that runs, and gives back all that are still wanted.
    [[nodiscard]] std::vector<AdminTask> makeWay();
    void takeAnswer(const AdminTask &task, const Outcome &outcome);
    void takeLostRun(const LostRun &run, const Result<LostRunState> &state);
    void pass(const AdminAnswer &answer);
    void readAfter(const AdminTask &task);
    /// That reading, as it was asked for last.
    template<typename Reading>
    void readAgain();

    std::vector<AdminTask> m_abandoned;           // to be answered as cancelled
    std::map<std::size_t, AdminTask> m_lastAsked; // readings, by their place in the list
    bool m_toldBusy = false;
    Milliseconds m_lostPause{0}; // before a lost run is looked for again
};

AdminLane::Private::Private(AdminLane &adminLane, GatewayFactory factory)
    : q(adminLane)
    , lane(rules(), std::move(factory))
{
}

OperatorsLane::Rules AdminLane::Private::rules()
{
    return {.threadName = u"tidemark admin"_s,
            .call =
                [this](AdminGateway &gateway, const AdminTask &task, const auto &done, const Tell &tell) {
                    call(gateway, task, done, [this, tell](const AdminProgress &progress) {
                        tell([this, progress] { Q_EMIT q.progressed(progress); });
                    });
                },
            .answered = [this](const AdminTask &task, const Outcome &outcome,
                               Milliseconds) { takeAnswer(task, outcome); },
            .overtakes = overtakes};
}

void AdminLane::Private::ask(const AdminTask &task)
{
    if (!isJob(task))
        m_lastAsked.insert_or_assign(task.index(), task);
    const bool isUrgent = isJob(task) || std::holds_alternative<LostRunReading>(task);
    const std::vector<AdminTask> readings = isUrgent ? makeWay() : std::vector<AdminTask>();
    lane.ask(task);
    for (const AdminTask &reading : readings)
        lane.ask(reading);
    tellBusy();
}

// Somebody else's lock may hold up a reading, and neither a job nor its outcome must wait for that.
std::vector<AdminTask> AdminLane::Private::makeWay()
{
    const auto isReading = [](const AdminTask &task) {
        return !isJob(task) && !std::holds_alternative<LostRunReading>(task);
    };
    std::vector<AdminTask> readings = lane.withdraw(isReading);
    if (const std::optional<AdminTask> running = lane.drop(isReading))
        readings.insert(readings.begin(), *running);
    return readings;
}

// An answer never comes from inside the call that caused it.
void AdminLane::Private::abandon(const AdminTask &task)
{
    m_abandoned.push_back(task);
    QTimer::singleShot(0, &q, [this] {
        const QPointer<AdminLane> guard(&q);
        for (const AdminTask &abandoned : std::exchange(m_abandoned, {}))
            if (guard)
                pass(failedAnswer(abandoned, Error{.kind = ErrorKind::Cancelled}));
    });
}

void AdminLane::Private::takeAnswer(const AdminTask &task, const Outcome &outcome)
{
    const std::optional<LostRun> lost = lostRunOf(outcome);
    if (lost)
        tellBusy();
    else
        readAfter(task);
    const QPointer<AdminLane> guard(&q);
    pass(outcome.answer);
    if (!guard)
        return;
    if (lost) {
        m_lostPause = firstLook;
        Q_EMIT q.runLost(*lost);
        if (!guard)
            return;
        ask(LostRunReading{*lost});
        readAfter(task);
    }
    tellBusy();
}

void AdminLane::Private::pass(const AdminAnswer &answer)
{
    if (const auto *lost = std::get_if<Answered<LostRunReading>>(&answer))
        takeLostRun(lost->asked.run, lost->result);
    else
        Q_EMIT q.answered(answer);
}

// The server may be unreachable, or the session still running: neither is an outcome.
void AdminLane::Private::takeLostRun(const LostRun &run, const Result<LostRunState> &state)
{
    if (state ? state->isSettled() : !mayPass(state.error())) {
        readAgain<RunLogReading>();
        Q_EMIT q.lostRunFound(run, state.transform([](const LostRunState &found) { return found.entry; }));
        return;
    }
    QTimer::singleShot(m_lostPause, &q, [this, run] { ask(LostRunReading{run}); });
    m_lostPause = std::min(m_lostPause * 2, longestLook);
}

// What a job did, or whether it did anything before its connection broke, is in the server's books.
void AdminLane::Private::readAfter(const AdminTask &task)
{
    if (!isJob(task) || isPreview(task))
        return;
    std::visit(
        [this]<typename Action>(const Action &) {
            if constexpr (requires { typename Action::After; })
                readAgain<typename Action::After>();
            else
                readAgain<RunLogReading>();
        },
        task);
}

template<typename Reading>
void AdminLane::Private::readAgain()
{
    const AdminTask reading = Reading();
    const auto before = m_lastAsked.find(reading.index());
    ask(before == m_lastAsked.end() ? reading : AdminTask(before->second));
}

void AdminLane::Private::tellBusy()
{
    if (m_toldBusy == q.isBusy())
        return;
    m_toldBusy = !m_toldBusy;
    Q_EMIT q.busyChanged(m_toldBusy);
}

AdminLane::AdminLane(GatewayFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(factory)))
{
}

AdminLane::~AdminLane() = default;

void AdminLane::serve(AdminPort &port)
{
    connect(&port, &AdminPort::asked, this, &AdminLane::ask);
    connect(&port, &AdminPort::cancelAsked, this, &AdminLane::cancel);
    connect(this, &AdminLane::answered, &port, &AdminPort::answered);
    connect(this, &AdminLane::progressed, &port, &AdminPort::progressed);
    connect(this, &AdminLane::runLost, &port, &AdminPort::runLost);
    connect(this, &AdminLane::lostRunFound, &port, &AdminPort::lostRunFound);
    connect(this, &AdminLane::busyChanged, &port, &AdminPort::busyChanged);
    // From now on there are answers: whoever asked before asks anew.
    Q_EMIT port.busyChanged(isBusy());
}

void AdminLane::ask(const AdminTask &task)
{
    d->ask(task);
}

void AdminLane::cancel()
{
    d->lane.cancel();
    for (const AdminTask &job : d->lane.withdraw(isJob))
        d->abandon(job);
    d->tellBusy();
}

void AdminLane::reconnectWith(GatewayFactory factory)
{
    if (const std::optional<AdminTask> ran = d->lane.renew(std::move(factory)))
        d->abandon(*ran);
    d->tellBusy();
}

bool AdminLane::isBusy() const
{
    return d->lane.holds(isJob);
}

} // namespace tidemark::live
