// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/dashboardscheduler.h"

#include "live/dashboardscheduler_p.h"

#include <algorithm>
#include <utility>

namespace tidemark::live
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DashboardScheduler::Private::Private(DashboardScheduler &scheduler, GatewayFactory liveFactory,
                                     GatewayFactory historyFactory, GatewayFactory asideFactory,
                                     Timekeeper &timekeeper)
    : q(scheduler)
    , time(timekeeper)
    , liveAlarm(timekeeper.makeAlarm([this] { askLive(); }))
    , historyAlarm(timekeeper.makeAlarm([this] { askHistory(); }))
    , failAlarm(timekeeper.makeAlarm([this] { failWaiting(); }))
    , link(
          timekeeper, [this](const ConnectionState &state) { Q_EMIT q.connectionChanged(state); },
          [this] { retry(); })
    , sleepWatch(timekeeper,
                 [this] {
                     if (mayPoll() && live && !link.isLostForGood())
                         reconnectNow();
                 })
    , liveLane(u"tidemark live"_s, std::move(liveFactory), timekeeper)
    , historyLane(u"tidemark history"_s, std::move(historyFactory), timekeeper)
    , asideLane(u"tidemark aside"_s, std::move(asideFactory), timekeeper)
{
    connect(&liveLane, &ReadLane::connected, &q, [this] { takeConnection(); });
    connect(&liveLane, &ReadLane::disconnected, &q, [this](const Error &error) { noteLoss(error); });
    // Both gateways hear of it; one of them is enough, and this one is idle most of the time.
    connect(&liveLane, &ReadLane::rollupCommitted, &q, [this](Dataset dataset) {
        if (!history || history->dataset != dataset)
            return;
        historyIsStale = true;
        rolledUpAt = time.elapsed();
        askHistoryWithin(rollupGathering);
    });
    for (ReadLane *lane : {&liveLane, &historyLane, &asideLane})
        connect(lane, &ReadLane::answered, &q,
                [this](const ReadRequest &request, const ReadAnswer &answer, Milliseconds took) {
                    takeAnswer(request, answer, took);
                });
}

// ---- what is wanted

void DashboardScheduler::Private::ask(const LiveQuestion &newLive, const HistoryQuestion &newHistory)
{
    if (live != newLive) {
        liveLane.drop(ReadKind::Live);
        liveIsAnswered = false;
    }
    if (history != newHistory) {
        historyLane.drop(ReadKind::History);
        historyIsAnswered = false;
        historyRestUntil = Milliseconds(0); // the pace of another question says nothing about this one
    }
    if (live && (live->tenant != newLive.tenant || live->dataset != newLive.dataset))
        dropOnce({ReadKind::Raw, ReadKind::Newest, ReadKind::ExactCost, ReadKind::Exact});
    std::erase_if(toFail, [](const ReadRequest &request) {
        return kindOf(request) == ReadKind::Live || kindOf(request) == ReadKind::History;
    });
    live = newLive;
    history = newHistory;
    resume();
}

void DashboardScheduler::Private::setAwake(bool &flag, bool value)
{
    if (flag == value)
        return;
    flag = value;
    if (!mayPoll())
        rest();
    resume();
}

// Asks what has not been answered yet, and where nothing forbids it everything.
void DashboardScheduler::Private::resume()
{
    if (!visible || !live)
        return;
    sleepWatch.look();
    if (link.isLostForGood()) {
        failLater(*live);
        failLater(history->at(serverNow()));
        return;
    }
    if (!liveIsAnswered || (mayPoll() && !liveAlarm->isSet()))
        askLive();
    if (!historyIsAnswered || (mayPoll() && !historyAlarm->isSet()))
        askHistory();
}

// Paused or out of sight: what was answered once is not asked again, and nothing is out of sight.
void DashboardScheduler::Private::rest()
{
    liveAlarm->stop();
    historyAlarm->stop();
    if (liveIsAnswered || !visible)
        liveLane.drop(ReadKind::Live);
    if (historyIsAnswered || !visible)
        historyLane.drop(ReadKind::History);
    link.rest();
}

void DashboardScheduler::Private::refreshNow()
{
    if (link.isLost()) {
        reconnectNow();
        return;
    }
    askLive();
    historyIsStale = historyLane.holds(ReadKind::History);
    askHistory();
}

void DashboardScheduler::Private::reconnectNow()
{
    historyLane.drop(ReadKind::History); // it waits until the login is known to be good
    for (ReadLane *lane : {&liveLane, &historyLane, &asideLane})
        lane->reconnect();
    connectAnew();
}

void DashboardScheduler::Private::connectAnew()
{
    historyLostSince.reset();
    link.startOver();
    retry();
    askHistory();
}

void DashboardScheduler::Private::searchTenants(const QString &text, int limit)
{
    const TenantRequest request{text, limit};
    unansweredSearch.reset();
    // Where the next attempt comes by itself the search goes with it: the pause before it is there for a
    // reason.
    if (link.isLostForGood() || link.isLostForNow()) {
        unansweredSearch = request;
        failLater(request);
        return;
    }
    liveLane.drop(ReadKind::Tenants);
    link.noteAttempt();
    liveLane.ask(request);
}

/// What a person wants to know once, beside the panes: however long it takes, these go on.
void DashboardScheduler::Private::askOnce(const ReadRequest &request)
{
    dropOnce({kindOf(request)});
    if (link.isLostForGood())
        failLater(request);
    else
        asideLane.ask(request);
}

void DashboardScheduler::Private::dropOnce(std::initializer_list<ReadKind> kinds)
{
    for (const ReadKind kind : kinds) {
        asideLane.drop(kind);
        std::erase_if(toFail, [kind](const ReadRequest &request) { return kindOf(request) == kind; });
    }
}

// ---- when it is asked

void DashboardScheduler::Private::askLive()
{
    if (!live)
        return;
    liveAlarm->stop();
    if (liveLane.holds(ReadKind::Live))
        return;
    link.noteAttempt();
    liveLane.ask(*live);
}

// History waits until the live lane is connected: so a refused login is tried once, not twice.
void DashboardScheduler::Private::askHistory()
{
    historyAlarm->stop();
    if (!history || !link.isLive() || historyLane.holds(ReadKind::History))
        return;
    historyIsStale = false;
    historyIsRefused = false;
    askedHistory = history->at(serverNow());
    historyLane.ask(*askedHistory);
}

void DashboardScheduler::Private::askHistoryWithin(Milliseconds delay)
{
    if (!mayPoll() || historyIsRefused)
        return;
    const Milliseconds at = std::max(time.elapsed() + delay, historyRestUntil);
    if (historyLane.holds(ReadKind::History) || (historyAlarm->isSet() && historyAlarmAt <= at))
        return;
    historyAlarmAt = at;
    historyAlarm->start(at - time.elapsed());
}

void DashboardScheduler::Private::retry()
{
    if (unansweredSearch) {
        link.noteAttempt();
        liveLane.ask(*std::exchange(unansweredSearch, std::nullopt));
    }
    askLive();
}

// ---- the connection

void DashboardScheduler::Private::takeConnection()
{
    noteLive();
    if (mayPoll() && !liveAlarm->isSet())
        askLive();
}

void DashboardScheduler::Private::noteLive()
{
    if (!link.noteLive())
        return;
    if (unansweredSearch)
        liveLane.ask(*std::exchange(unansweredSearch, std::nullopt));
    if (mayPoll() || !historyIsAnswered)
        askHistory();
}

void DashboardScheduler::Private::noteLoss(const Error &error)
{
    if (!link.noteLoss(error, mayPoll()))
        return;
    liveAlarm->stop();
    historyAlarm->stop();
    if (!mayReconnectByItself(error))
        failLaneForGood();
    if (history && !historyIsAnswered && visible)
        failLater(history->at(serverNow()));
}

// What still waits in the live lane would log in once more.
void DashboardScheduler::Private::failLaneForGood()
{
    if (const std::optional<ReadRequest> search = liveLane.drop(ReadKind::Tenants)) {
        unansweredSearch = std::get<TenantRequest>(*search);
        failLater(*search);
    }
    if (const std::optional<ReadRequest> question = liveLane.drop(ReadKind::Live))
        failLater(*question);
}

// ---- the public face

DashboardScheduler::DashboardScheduler(Factories doors, QObject *parent)
    : DashboardScheduler(std::move(doors), systemTime(), parent)
{
}

DashboardScheduler::DashboardScheduler(Factories doors, Timekeeper &time, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(doors.live), std::move(doors.history),
                                  std::move(doors.aside), time))
{
}

DashboardScheduler::~DashboardScheduler() = default;

void DashboardScheduler::ask(const LiveQuestion &live, const HistoryQuestion &history)
{
    d->ask(live, history);
}

void DashboardScheduler::setPaused(bool paused)
{
    d->setAwake(d->paused, paused);
}

void DashboardScheduler::setVisible(bool visible)
{
    d->setAwake(d->visible, visible);
}

void DashboardScheduler::setWatched(bool watched)
{
    d->link.setWatched(watched);
}

void DashboardScheduler::refreshNow()
{
    d->refreshNow();
}

void DashboardScheduler::reconnectNow()
{
    d->reconnectNow();
}

void DashboardScheduler::reconnectWith(Factories doors)
{
    d->historyLane.drop(ReadKind::History);
    d->liveLane.reconnect(std::move(doors.live));
    d->historyLane.reconnect(std::move(doors.history));
    d->asideLane.reconnect(std::move(doors.aside));
    d->connectAnew();
}

void DashboardScheduler::searchTenants(const QString &text, int limit)
{
    d->searchTenants(text, limit);
}

void DashboardScheduler::readRaw(const RawQuestion &question)
{
    d->askOnce(question);
}

void DashboardScheduler::cancelRaw()
{
    d->dropOnce({ReadKind::Raw});
}

void DashboardScheduler::readExactCost(const RangeQuestion &question)
{
    d->askOnce(ExactCostRequest{question});
}

void DashboardScheduler::countExactly(const RangeQuestion &question)
{
    d->askOnce(ExactRequest{question});
}

void DashboardScheduler::cancelExact()
{
    d->dropOnce({ReadKind::ExactCost, ReadKind::Exact});
}

void DashboardScheduler::explain(const SentStatement &statement)
{
    d->askOnce(statement);
}

void DashboardScheduler::readNewest(Dataset dataset, TenantId tenant)
{
    d->askOnce(NewestRequest{dataset, tenant});
}

ConnectionState DashboardScheduler::connectionState() const
{
    return d->link.state();
}

Instant DashboardScheduler::serverNow() const
{
    return d->serverNow();
}

} // namespace tidemark::live
