// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/schedulerfixture.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

class TestReconnecting : public SchedulerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void afterALossItTriesAgain();
    void whileWatchedTheReturnIsNoticedWithinTwoSeconds();
    void aHostThatDoesNotAnswerIsNotFlooded();
    void whoComesBackToTheWindowDoesNotWait();
    void aLossIsToldOnce();
    void anIdleLossIsNoticed();
    void awayFromTheScreenItDoesNotReconnect();
    void aRefusedLoginIsTriedOnce();
    void afterARefusedLoginAPasswordHelps();
    void eachChangeIsAnsweredWhileLost();
    void wakingUpMakesNewConnections();
    void refreshWhileLostTriesAtOnce();
    void aSearchThatFailedIsRepeatedOnceConnected();
    void searchesDoNotShortenThePauses();
    void aSearchWhileNobodyReconnectsTriesAtOnce();
};

void TestReconnecting::afterALossItTriesAgain()
{
    start();
    states.clear();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(1s);
    QCOMPARE(lastState(), u"lost unreachable 0 retry at 1500 ms"_s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    time->advance(500ms);
    QCOMPARE(lastState(), u"lost unreachable 1 retry at 2500 ms"_s);
    time->advance(10s);
    QCOMPARE(calls().size(), 11);
    server->fail({});
    time->advance(1s);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(lastState(), u"live"_s);
    time->advance(1s);
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    QVERIFY(std::none_of(states.cbegin(), states.cend(),
                         [](const ConnectionState &state) { return state.phase == Phase::Connecting; }));
}

void TestReconnecting::whileWatchedTheReturnIsNoticedWithinTwoSeconds()
{
    scheduler->setWatched(true);
    start();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(1s);
    (void)calls();
    for (const Milliseconds away : {30s, 300s}) {
        time->advance(away);
        QVERIFY(lastState().startsWith(u"lost"_s));
        QCOMPARE_LE(calls().size(), away / 1s);
        server->fail({});
        time->advance(2s);
        QCOMPARE(lastState(), u"live"_s);
        server->fail(errorOf(ErrorKind::Unreachable, true));
        time->advance(1s);
        (void)calls();
    }
}

void TestReconnecting::aHostThatDoesNotAnswerIsNotFlooded()
{
    scheduler->setWatched(true);
    start();
    server->fail(errorOf(ErrorKind::Timeout, true));
    time->advance(60s);
    (void)calls();
    // Each attempt waits for its deadline.
    server->hold(u"live"_s);
    int attempts = 0;
    int waiting = -1; // seconds of the attempt that runs
    for (int second = 0; second < 300; ++second) {
        time->advance(1s);
        const auto made = int(calls().size());
        QVERIFY(made == 0 || (made == 1 && waiting < 0)); // never two at a time
        attempts += made;
        waiting = made > 0 ? 0 : waiting < 0 ? -1 : waiting + 1;
        if (waiting < 10)
            continue;
        server->release(u"live"_s);
        server->settle();
        server->hold(u"live"_s);
        waiting = -1;
    }
    QCOMPARE_LE(attempts, 16);
    QCOMPARE_GE(attempts, 12);
}

void TestReconnecting::whoComesBackToTheWindowDoesNotWait()
{
    start();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(5min);
    const QString before = lastState();
    server->fail({});
    scheduler->setWatched(true);
    QVERIFY(lastState() != before); // the countdown says so
    time->advance(2s);
    QCOMPARE(lastState(), u"live"_s);
    // Away from it the pauses grow as before.
    scheduler->setWatched(false);
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(3min);
    (void)calls();
    time->advance(60s);
    QCOMPARE_LE(calls().size(), 3);
}

void TestReconnecting::aLossIsToldOnce()
{
    start();
    states.clear();
    lives.clear();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(1s); // the answer says so, then the gateway
    QCOMPARE(states.size(), 1U);
    QCOMPARE(lives.size(), 1U);
    QVERIFY(!lives.at(0).counts);
}

void TestReconnecting::anIdleLossIsNoticed()
{
    start();
    server->breakConnections(errorOf(ErrorKind::Unreachable, true));
    QCOMPARE(lastState(), u"lost unreachable 0 retry at 500 ms"_s);
    time->advance(500ms);
    QCOMPARE(lastState(), u"live"_s);
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
}

void TestReconnecting::awayFromTheScreenItDoesNotReconnect()
{
    start();
    server->fail(errorOf(ErrorKind::Unreachable, true));
    time->advance(1s);
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

void TestReconnecting::aRefusedLoginIsTriedOnce()
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

void TestReconnecting::afterARefusedLoginAPasswordHelps()
{
    server->fail(errorOf(ErrorKind::AuthFailed, true));
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls(), QStringList({u"live 1"_s}));
    states.clear();
    server->fail({});
    const auto factory = [this] { return server->makeReadGateway(); };
    scheduler->reconnectWith({factory, factory, factory});
    QCOMPARE(calls(), QStringList({u"live 1"_s, u"history 1 2026-03-10T13:00:00Z"_s}));
    QCOMPARE(states.size(), 2U);
    QCOMPARE(inWords(states.at(0)), u"connecting"_s);
    QCOMPARE(inWords(states.at(1)), u"live"_s);
    QCOMPARE(server->gatewaysMade(), 6);
    QCOMPARE(server->gatewaysAlive(), 3);
}

void TestReconnecting::eachChangeIsAnsweredWhileLost()
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
    QVERIFY(!answer.requests.has_value());
    QCOMPARE(answer.requests.error().kind, ErrorKind::TlsRefused);
}

void TestReconnecting::wakingUpMakesNewConnections()
{
    start();
    server->hold(u"live"_s); // into the void: the old connection is dead and nobody knows
    time->sleep(8h);
    time->advance(5s);
    server->release(u"live"_s);
    QCOMPARE(server->gatewaysMade(), 6);
    QCOMPARE(calls().filter(u"history"_s), QStringList({u"history 1 2026-03-10T21:00:00Z"_s}));
    QCOMPARE(lastState(), u"live"_s);
}

void TestReconnecting::refreshWhileLostTriesAtOnce()
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

void TestReconnecting::aSearchThatFailedIsRepeatedOnceConnected()
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

void TestReconnecting::searchesDoNotShortenThePauses()
{
    server->fail(errorOf(ErrorKind::Unreachable, true));
    scheduler->searchTenants({}, 50);
    time->advance(2min);
    (void)calls();
    const auto attempts = [this] { return calls().filter(u"tenants"_s).size(); };
    pages.clear();
    // Somebody types, or looks for tenants again and again.
    for (int second = 0; second < 120; second += 5) {
        scheduler->searchTenants(u"acme"_s, 50);
        time->advance(5s);
    }
    QCOMPARE_LE(attempts(), 5);                          // one in 30 s, and the one that was due
    QVERIFY(pages.size() >= 24 && !pages.back().second); // each is told why there is no answer
    server->fail({});
    time->advance(33s);
    QCOMPARE(calls().filter(u"tenants"_s), QStringList({u"tenants acme"_s}));
    QVERIFY(pages.back().second);
}

void TestReconnecting::aSearchWhileNobodyReconnectsTriesAtOnce()
{
    start();
    scheduler->setPaused(true);
    server->breakConnections(errorOf(ErrorKind::Unreachable, true));
    QVERIFY(lastState().endsWith(u"no retry"_s));
    pages.clear();
    scheduler->searchTenants(u"acme"_s, 50);
    QCOMPARE(calls().filter(u"tenants"_s), QStringList({u"tenants acme"_s}));
    QCOMPARE(lastState(), u"live"_s);
}

QTEST_GUILESS_MAIN(TestReconnecting)
#include "tst_reconnecting.moc"
