// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/schedulerfixture.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDashboardScheduler : public SchedulerFixture
{
    Q_OBJECT

private Q_SLOTS:
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
    void aPastRangeThatFailedIsAskedAgain();
    void aSharedAnswerFromBeforeARollupIsAskedAgain();
    void aSharedAnswerTellsTheServersTimeThen();
    void onlyTheNewestSearchIsAnswered();
    void whatIsAskedOnceEndsWithItsTenant();
    void anExactCountHoldsNothingUp();
    void closingCancelsAndEndsTheThreads();
};

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

    time->advance(999ms);
    QCOMPARE(calls(), QStringList());
    time->advance(1ms);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(58'999ms);
    QCOMPARE(calls(), QStringList(58, u"live 1"_s));
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
    time->advance(1s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(3s); // ticks that would have come meanwhile are skipped
    QCOMPARE(calls(), QStringList());
    server->release(u"live"_s);
    time->advance(11'999ms);
    QCOMPARE(calls(), QStringList());
    time->advance(1ms);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(1s);
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
    QCOMPARE(server->gatewaysMade(), 3);
    time->advance(1999ms);
    QCOMPARE(server->gatewaysMade(), 3);
    time->advance(1ms);
    QCOMPARE(server->gatewaysMade(), 4);
    QCOMPARE(server->gatewaysAlive(), 3);
    QVERIFY(calls().contains(u"history 3 2026-03-10T13:00:00Z"_s));
}

void TestDashboardScheduler::pausedAsksNothingByItself()
{
    start();
    server->hold(u"live"_s);
    time->advance(1s);
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
    time->advance(1s);
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
    time->advance(1s);
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
    time->advance(300ms);
    QCOMPARE(calls(), QStringList());
    server->commitRollup(Dataset::Events);
    time->advance(200ms);
    server->commitRollup(Dataset::Events);
    QCOMPARE(calls(), QStringList());
    time->advance(100ms);
    QCOMPARE(calls(), QStringList({u"history 1 2026-03-10T13:00:00Z"_s}));
    time->advance(350ms);
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

void TestDashboardScheduler::aSharedAnswerFromBeforeARollupIsAskedAgain()
{
    const Instant end = startOfTest - 24h;
    start();
    scheduler->ask(liveOf(1), historyOf(1, RangeSpec::between({end - 24h, end})));
    (void)calls();
    server->setAge(20s); // another desk was answered before the rollup
    server->commitRollup(Dataset::Events);
    time->advance(1s);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    server->setAge(0s);
    time->advance(8s);
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
    time->advance(2s); // what is shared lives for 30 seconds
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    time->advance(1h);
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
    server->setAge(20s); // from after the rollup
    scheduler->refreshNow();
    (void)calls();
    time->advance(1h);
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
}

void TestDashboardScheduler::aSharedAnswerTellsTheServersTimeThen()
{
    server->setAge(1500ms);
    server->setClock([this] { return time->wallNow() + 20min - 1500ms; });
    start();
    QCOMPARE(scheduler->serverNow(), time->wallNow() + 20min);
}

void TestDashboardScheduler::aPastRangeThatFailedIsAskedAgain()
{
    const Instant end = startOfTest - 24h;
    start();
    server->fail(errorOf(ErrorKind::Timeout, false)); // a lock that outlasted the statement
    histories.clear();
    scheduler->ask(liveOf(1), historyOf(1, RangeSpec::between({end - 24h, end})));
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    QCOMPARE(histories.size(), 1U);
    QVERIFY(!histories.back().trend);
    time->advance(59s);
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
    server->fail({});
    time->advance(1s);
    QCOMPARE(calls().filter(u"history"_s).size(), 1);
    QVERIFY(histories.back().trend);
    time->advance(1h); // and then it is known for good
    QCOMPARE(calls().filter(u"history"_s).size(), 0);
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

void TestDashboardScheduler::whatIsAskedOnceEndsWithItsTenant()
{
    start();
    const auto ask = [this] {
        scheduler->readRaw({historyOf(1).at(startOfTest)});
        scheduler->readNewest(Dataset::Events, TenantId(1));
    };
    ask();
    QTRY_COMPARE(newest.size(), 1U);
    QCOMPARE(sortedCalls(), QStringList({u"newest 1"_s, u"raw 1"_s}));
    QCOMPARE(raws.size(), 1U);
    server->hold(u"raw"_s);
    ask();
    scheduler->ask(liveOf(2), historyOf(2));
    QVERIFY(calls().contains(u"cancel raw"_s));
    server->release(u"raw"_s);
    QVERIFY(!calls().contains(u"newest 1"_s));
    QCOMPARE(raws.size(), 1U);
    QCOMPARE(newest.size(), 1U);
}

/// However long an exact count takes, the panes go on; cancelled, it is cancelled on the server.
void TestDashboardScheduler::anExactCountHoldsNothingUp()
{
    start();
    server->hold(u"exact"_s);
    scheduler->countExactly(historyOf(1).at(startOfTest));
    scheduler->refreshNow();
    QStringList asked = calls();
    asked.sort();
    QCOMPARE(asked, QStringList({u"exact 1"_s, u"history 1 2026-03-10T13:00:00Z"_s, u"live 1"_s}));
    scheduler->cancelExact();
    QCOMPARE(calls(), QStringList({u"cancel exact"_s}));
    server->release(u"exact"_s);
    QVERIFY(calls().isEmpty());
    QVERIFY(exacts.empty()); // whoever cancelled it knows
    scheduler->countExactly(historyOf(1).at(startOfTest));
    QTRY_COMPARE(exacts.size(), 1U);
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
