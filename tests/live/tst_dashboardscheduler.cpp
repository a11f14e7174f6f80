// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/dashboardscheduler.h"

#include "live/fakeserver.h"
#include "live/faketime.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tidemark;
using namespace tidemark::live;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

namespace
{
// A Tuesday, 12:30:00.
constexpr Instant startOfTest = instantFromMSecs(1'773'145'800'000);

Error errorOf(ErrorKind kind, bool connectionLost)
{
    Error error;
    error.kind = kind;
    error.connectionLost = connectionLost;
    return error;
}

LiveQuestion liveOf(int tenant)
{
    return {Dataset::Events, TenantId(tenant), {}};
}

HistoryQuestion historyOf(int tenant, const RangeSpec &range = RangeSpec::lastDays(7))
{
    return {Dataset::Events, TenantId(tenant), range, Granularity::Hour, "UTC"};
}

QString inWords(const ConnectionState &state)
{
    const QString phase = state.phase == Phase::Live   ? u"live"_s
                          : state.phase == Phase::Lost ? u"lost"_s
                                                       : u"connecting"_s;
    if (!state.error)
        return phase;
    const QString when =
        state.retryAt ? u"retry at "_s + QString::number((*state.retryAt - startOfTest).count()) + u" ms"_s
                      : u"no retry"_s;
    return phase + u' ' + errorKindName(state.error->kind) + u' ' + QString::number(state.attempt) + u' ' +
           when;
}
} // namespace

class TestDashboardScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksAtOnceThenAtItsPace();
    void historyWaitsForAGoodLogin();
    void slowAnswersSlowThePace();
    void oneRunsAndTheNewestWaits();
    void aLateAnswerIsDropped();
    void whatIsStillWantedGoesOn();
    void aHangingCancelMakesANewConnection();
    void pausedAsksNothingByItself();
    void pausedStillAnswersAChange();
    void hiddenAsksNothing();
    void aRollupRefreshesHistoryOnce();
    void aRollupDuringARefreshIsNotLost();
    void aMovingRangeFollowsTheServersClock();
    void aPastRangeIsNotPolled();
    void afterALossItTriesAgain();
    void aLossIsToldOnce();
    void anIdleLossIsNoticed();
    void awayFromTheScreenItDoesNotReconnect();
    void aRefusedLoginIsTriedOnce();
    void afterARefusedLoginAPasswordHelps();
    void eachChangeIsAnsweredWhileLost();
    void wakingUpMakesNewConnections();
    void refreshWhileLostTriesAtOnce();
    void onlyTheNewestSearchIsAnswered();
    void aSearchThatFailedIsRepeatedOnceConnected();
    void rawRowsEndWithTheirTenant();
    void closingCancelsAndEndsTheThreads();

private:
    QStringList calls() { return server->takeCalls(); }
    // Where both lanes are connected and asked together, either may be first.
    QStringList sortedCalls()
    {
        QStringList sorted = calls();
        sorted.sort();
        return sorted;
    }
    // Shown, answered, nothing running.
    void start()
    {
        scheduler->ask(liveOf(1), historyOf(1));
        QVERIFY(calls().size() == 2);
    }
    QString lastState() const { return inWords(scheduler->connectionState()); }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<test::FakeTime> time;
    std::unique_ptr<DashboardScheduler> scheduler;

    // What the scheduler told.
    std::vector<LiveAnswer> lives;
    std::vector<HistoryAnswer> histories;
    std::vector<std::pair<QString, Result<TenantPage>>> pages;
    std::vector<Result<RawRows>> raws;
    std::vector<ConnectionState> states;
};

void TestDashboardScheduler::init()
{
    server = std::make_unique<test::FakeServer>();
    time = std::make_unique<test::FakeTime>(startOfTest);
    time->setSettle([this] { server->settle(); });
    server->setClock([this] { return time->wallNow(); });
    const auto factory = [this] { return server->makeReadGateway(); };
    scheduler = std::make_unique<DashboardScheduler>(factory, factory, *time);
    lives.clear();
    histories.clear();
    pages.clear();
    raws.clear();
    states.clear();
    connect(scheduler.get(), &DashboardScheduler::liveAnswered, this,
            [this](const LiveAnswer &answer) { lives.push_back(answer); });
    connect(scheduler.get(), &DashboardScheduler::historyAnswered, this,
            [this](const HistoryAnswer &answer) { histories.push_back(answer); });
    connect(scheduler.get(), &DashboardScheduler::tenantsAnswered, this,
            [this](const QString &text, const Result<TenantPage> &page) { pages.emplace_back(text, page); });
    connect(scheduler.get(), &DashboardScheduler::rawAnswered, this,
            [this](const Result<RawRows> &rows) { raws.push_back(rows); });
    connect(scheduler.get(), &DashboardScheduler::connectionChanged, this,
            [this](const ConnectionState &state) { states.push_back(state); });
    QTRY_COMPARE(server->gatewaysAlive(), 2);
}

void TestDashboardScheduler::cleanup()
{
    scheduler.reset();
    QCOMPARE(server->gatewaysAlive(), 0);
}

void TestDashboardScheduler::asksAtOnceThenAtItsPace()
{
    lives.clear();
    histories.clear();
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(lives.size(), 1U);
    QCOMPARE(histories.size(), 1U);
    QVERIFY(lives.at(0).counts);
    QCOMPARE(lastState(), u"live"_s);

    time->advance(1999ms);
    QCOMPARE(calls(), QStringList());
    time->advance(1ms);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(57'999ms);
    QCOMPARE(calls(), QStringList(28, u"live 1"_s));
    time->advance(1ms);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
}

void TestDashboardScheduler::historyWaitsForAGoodLogin()
{
    server->hold(u"live"_s);
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    server->release(u"live"_s);
    QCOMPARE(calls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s}));
}

void TestDashboardScheduler::slowAnswersSlowThePace()
{
    start();
    server->hold(u"live"_s);
    time->advance(2s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(3s); // ticks that would have come meanwhile are skipped
    QCOMPARE(calls(), QStringList());
    server->release(u"live"_s);
    time->advance(11'999ms);
    QCOMPARE(calls(), QStringList());
    time->advance(1ms);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(2s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
}

void TestDashboardScheduler::oneRunsAndTheNewestWaits()
{
    start();
    server->hold(u"history"_s);
    server->hold(u"cancel"_s);
    scheduler->ask(liveOf(2), historyOf(2));
    scheduler->ask(liveOf(3), historyOf(3));
    scheduler->ask(liveOf(4), historyOf(4));
    const QStringList first = calls();
    QCOMPARE(first.filter(u"history"_s),
             QStringList({u"history 2 2026-03-10T13:00:00Z"_s, u"cancel history"_s}));
    histories.clear();
    server->release(u"history"_s);
    QCOMPARE(calls(), QStringList({u"history 4 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(histories.size(), 1U);
    QCOMPARE(histories.at(0).question.tenant, TenantId(4));
}

void TestDashboardScheduler::aLateAnswerIsDropped()
{
    start();
    lives.clear();
    server->hold(u"live"_s);
    server->hold(u"cancel"_s); // the answer is faster than the cancel
    time->advance(2s);
    scheduler->ask(liveOf(2), historyOf(2));
    QVERIFY(calls().contains(u"cancel live"_s));
    server->release(u"live"_s);
    QCOMPARE(lives.size(), 1U);
    QCOMPARE(lives.at(0).question.tenant, TenantId(2));
}

void TestDashboardScheduler::whatIsStillWantedGoesOn()
{
    start();
    server->hold(u"live"_s);
    time->advance(2s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    scheduler->ask(liveOf(1), historyOf(1, RangeSpec::lastDays(2)));
    QCOMPARE(calls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s}));
}

void TestDashboardScheduler::aHangingCancelMakesANewConnection()
{
    start();
    server->hold(u"history"_s);
    server->hold(u"cancel"_s);
    scheduler->ask(liveOf(2), historyOf(2));
    scheduler->ask(liveOf(3), historyOf(3));
    (void)calls();
    QCOMPARE(server->gatewaysMade(), 2);
    time->advance(1999ms);
    QCOMPARE(server->gatewaysMade(), 2);
    time->advance(1ms);
    QCOMPARE(server->gatewaysMade(), 3);
    QCOMPARE(server->gatewaysAlive(), 2);
    QVERIFY(calls().contains(u"history 3 2026-03-10T13:00:00Z"_s));
}

void TestDashboardScheduler::pausedAsksNothingByItself()
{
    start();
    server->hold(u"live"_s);
    time->advance(2s);
    scheduler->setPaused(true);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"cancel live"_s}));
    server->release(u"live"_s);
    server->commitRollup(Dataset::Events);
    time->advance(10min);
    QCOMPARE(calls(), QStringList());
    scheduler->refreshNow();
    QCOMPARE(sortedCalls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s, u"live 1"_s}));
    time->advance(10min);
    QCOMPARE(calls(), QStringList());
    scheduler->setPaused(false);
    QCOMPARE(sortedCalls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s, u"live 1"_s}));
    time->advance(2s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
}

void TestDashboardScheduler::pausedStillAnswersAChange()
{
    start();
    scheduler->setPaused(true);
    server->hold(u"history"_s);
    scheduler->ask(liveOf(2), historyOf(2));
    scheduler->setPaused(false);
    scheduler->setPaused(true); // what has not been answered yet is not cut off
    QCOMPARE(calls().filter(u"cancel history"_s), QStringList());
    histories.clear();
    server->release(u"history"_s);
    QCOMPARE(histories.size(), 1U);
    time->advance(10min);
    QCOMPARE(calls(), QStringList());
}

void TestDashboardScheduler::hiddenAsksNothing()
{
    start();
    server->hold(u"live"_s);
    time->advance(2s);
    scheduler->setVisible(false);
    server->release(u"live"_s);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"cancel live"_s}));
    scheduler->ask(liveOf(2), historyOf(2));
    server->commitRollup(Dataset::Events);
    time->advance(1h);
    QCOMPARE(calls(), QStringList());
    scheduler->setVisible(true);
    QCOMPARE(sortedCalls(), QStringList({u"history 2 2026-03-10T14:00:00Z"_s, u"live 2"_s}));
}

void TestDashboardScheduler::aRollupRefreshesHistoryOnce()
{
    start();
    scheduler->setPaused(true);
    scheduler->setPaused(false);
    (void)calls();
    server->commitRollup(Dataset::HttpRequest); // not what is shown
    time->advance(1s);
    QCOMPARE(calls(), QStringList());
    server->commitRollup(Dataset::Events);
    time->advance(200ms);
    server->commitRollup(Dataset::Events);
    QCOMPARE(calls(), QStringList());
    time->advance(100ms);
    QCOMPARE(calls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s}));
    time->advance(600ms);
    QCOMPARE(calls(), QStringList());
}

void TestDashboardScheduler::aRollupDuringARefreshIsNotLost()
{
    start();
    server->hold(u"history"_s);
    scheduler->refreshNow();
    server->commitRollup(Dataset::Events);
    time->advance(1s);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    server->release(u"history"_s);
    time->advance(3999ms); // a second's answer earns four seconds' rest
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
    time->advance(1ms);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
}

void TestDashboardScheduler::aMovingRangeFollowsTheServersClock()
{
    // The server is 20 minutes ahead: 12:50 there.
    server->setClock([this] { return time->wallNow() + 20min; });
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(scheduler->serverNow(), startOfTest + 20min);
    time->advance(9min + 58s);
    QCOMPARE(calls().filter(u"T14"_s), QStringList());
    time->advance(2s);
    QCOMPARE(calls().filter(u"history"_s), QStringList({u"history 1 2026-03-10T14:00:00Z"_s}));

    // A clock that turns out to be in another hour: what was asked by ours is asked again by theirs.
    server->setClock([this] { return time->wallNow() + 3h; });
    time->advance(2s);
    QCOMPARE(calls().filter(u"history"_s), QStringList({u"history 1 2026-03-10T16:00:00Z"_s}));
}

void TestDashboardScheduler::aPastRangeIsNotPolled()
{
    const Instant end = startOfTest - 24h;
    scheduler->ask(liveOf(1), historyOf(1, RangeSpec::between({end - 24h, end})));
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    time->advance(1h);
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
    server->commitRollup(Dataset::Events); // late rows
    time->advance(1s);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
}

void TestDashboardScheduler::afterALossItTriesAgain()
{
    start();
    states.clear();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(2s);
    QCOMPARE(lastState(), u"lost unreachable 0 retry at 2500 ms"_s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(500ms);
    QCOMPARE(lastState(), u"lost unreachable 1 retry at 3500 ms"_s);
    time->advance(10s);
    QCOMPARE(calls().size(), 11);
    server->fail({});
    time->advance(1s);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(lastState(), u"live"_s);
    time->advance(2s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    QVERIFY(std::none_of(states.cbegin(), states.cend(),
                         [](const ConnectionState &state) { return state.phase == Phase::Connecting; }));
}

void TestDashboardScheduler::aLossIsToldOnce()
{
    start();
    states.clear();
    lives.clear();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(2s); // the answer says so, then the gateway
    QCOMPARE(states.size(), 1U);
    QCOMPARE(lives.size(), 1U);
    QVERIFY(!lives.at(0).counts);
}

void TestDashboardScheduler::anIdleLossIsNoticed()
{
    start();
    server->breakConnections(errorOf(ErrorKind::Unreachable, true));
    QCOMPARE(lastState(), u"lost unreachable 0 retry at 500 ms"_s);
    time->advance(500ms);
    QCOMPARE(lastState(), u"live"_s);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
}

void TestDashboardScheduler::awayFromTheScreenItDoesNotReconnect()
{
    start();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(2s);
    scheduler->setVisible(false);
    QCOMPARE(lastState(), u"lost unreachable 0 no retry"_s);
    (void)calls();
    time->advance(1h);
    QCOMPARE(calls(), QStringList());
    server->fail({});
    scheduler->setVisible(true); // at once
    QCOMPARE(calls().filter(u"live"_s), QStringList({u"live 1"_s}));
    QCOMPARE(lastState(), u"live"_s);
}

void TestDashboardScheduler::aRefusedLoginIsTriedOnce()
{
    server->fail(errorOf(ErrorKind::AuthFailed, true));
    lives.clear();
    histories.clear();
    pages.clear();
    scheduler->searchTenants({}, 50);
    scheduler->ask(liveOf(1), historyOf(1));
    time->advance(1h);
    QCOMPARE(calls(), QStringList({u"tenants "_s.trimmed()}));
    QCOMPARE(lastState(), u"lost auth-failed 1 no retry"_s);
    // Every pane has heard of it all the same.
    QCOMPARE(pages.size(), 1U);
    QCOMPARE(lives.size(), 1U);
    QCOMPARE(histories.size(), 1U);
    QCOMPARE(histories.at(0).trend.error().kind, ErrorKind::AuthFailed);
    scheduler->setVisible(false);
    scheduler->setVisible(true);
    time->advance(1h);
    QCOMPARE(calls(), QStringList());
}

void TestDashboardScheduler::afterARefusedLoginAPasswordHelps()
{
    server->fail(errorOf(ErrorKind::AuthFailed, true));
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    states.clear();
    server->fail({});
    const auto factory = [this] { return server->makeReadGateway(); };
    scheduler->reconnectWith(factory, factory);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(states.size(), 2U);
    QCOMPARE(inWords(states.at(0)), u"connecting"_s);
    QCOMPARE(inWords(states.at(1)), u"live"_s);
    QCOMPARE(server->gatewaysMade(), 4);
    QCOMPARE(server->gatewaysAlive(), 2);
}

void TestDashboardScheduler::eachChangeIsAnsweredWhileLost()
{
    server->fail(errorOf(ErrorKind::TlsRefused, true));
    scheduler->ask(liveOf(1), historyOf(1));
    time->advance(0ms);
    lives.clear();
    histories.clear();
    HistoryQuestion requests = historyOf(2);
    requests.dataset = Dataset::HttpRequest;
    scheduler->ask(liveOf(2), requests);
    QCOMPARE(lives.size(), 0U); // never from inside the call
    time->advance(0ms);
    QCOMPARE(lives.size(), 1U);
    QCOMPARE(lives.at(0).question.tenant, TenantId(2));
    QCOMPARE(histories.size(), 1U);
    const HistoryAnswer answer = histories.at(0);
    QVERIFY(answer.requests.has_value());
    QVERIFY(!answer.requests->has_value());
}

void TestDashboardScheduler::wakingUpMakesNewConnections()
{
    start();
    server->hold(u"live"_s); // into the void: the old connection is dead and nobody knows
    time->sleep(8h);
    time->advance(5s);
    server->release(u"live"_s);
    QCOMPARE(server->gatewaysMade(), 4);
    QCOMPARE(calls().filter(u"history"_s), QStringList({u"history 1 2026-03-10T21:00:00Z"_s}));
    QCOMPARE(lastState(), u"live"_s);
}

void TestDashboardScheduler::refreshWhileLostTriesAtOnce()
{
    start();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(90s);
    QVERIFY(lastState().startsWith(u"lost"_s));
    (void)calls();
    server->fail({});
    scheduler->refreshNow();
    QCOMPARE(calls().filter(u"live"_s), QStringList({u"live 1"_s}));
    QCOMPARE(lastState(), u"live"_s);
}

void TestDashboardScheduler::onlyTheNewestSearchIsAnswered()
{
    pages.clear();
    server->hold(u"tenants"_s);
    server->hold(u"cancel"_s);
    for (const QString &text : {u"a"_s, u"ac"_s, u"acm"_s, u"acme"_s})
        scheduler->searchTenants(text, 50);
    QCOMPARE(calls().filter(u"tenants "_s), QStringList({u"tenants a"_s}));
    server->release(u"tenants"_s);
    QCOMPARE(calls(), QStringList({u"tenants acme"_s}));
    QCOMPARE(pages.size(), 1U);
    QCOMPARE(pages.at(0).first, u"acme"_s);
}

void TestDashboardScheduler::aSearchThatFailedIsRepeatedOnceConnected()
{
    server->fail(errorOf(ErrorKind::Unreachable, true));
    pages.clear();
    scheduler->searchTenants(u"acme"_s, 50); // no tenant is known yet, nothing else is asked
    QCOMPARE(calls(), QStringList({u"tenants acme"_s}));
    QCOMPARE(lastState(), u"lost unreachable 1 retry at 500 ms"_s);
    server->fail({});
    time->advance(500ms);
    QCOMPARE(calls(), QStringList({u"tenants acme"_s}));
    QCOMPARE(pages.size(), 2U);
    QVERIFY(pages.at(1).second);
    QCOMPARE(lastState(), u"live"_s);
}

void TestDashboardScheduler::rawRowsEndWithTheirTenant()
{
    start();
    raws.clear();
    scheduler->readRaw(historyOf(1).at(startOfTest), 100);
    QCOMPARE(calls(), QStringList({u"raw 1"_s}));
    QCOMPARE(raws.size(), 1U);
    server->hold(u"raw"_s);
    scheduler->readRaw(historyOf(1).at(startOfTest), 100);
    scheduler->ask(liveOf(2), historyOf(2));
    QVERIFY(calls().contains(u"cancel raw"_s));
    server->release(u"raw"_s);
    QCOMPARE(raws.size(), 1U);
}

void TestDashboardScheduler::closingCancelsAndEndsTheThreads()
{
    start();
    server->hold(u"live"_s);
    server->hold(u"history"_s);
    scheduler->refreshNow();
    (void)calls();
    scheduler.reset();
    QStringList last = calls();
    last.sort();
    QCOMPARE(last, QStringList({u"cancel history"_s, u"cancel live"_s}));
    QCOMPARE(server->gatewaysAlive(), 0);
}

QTEST_GUILESS_MAIN(TestDashboardScheduler)
#include "tst_dashboardscheduler.moc"
