// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/sharingdesk.h"
#include "support/cacheserver.h"

#include <QTest>

#include <vector>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Desks that share a coordinator's answers: what it costs, and what each of them shows.
class TestSharingDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyDesksCostLittleMoreThanOne();
    void oneAsksWhileTheOthersWait();
    void anAnswerKeepsItsAgeAndItsSource();
    void nothingOlderFollows();
    void whatCannotBeAnsweredIsSaidInOnesOwnWords();
    void aPartThatFailedIsNotShared();
    void aLockThatStaysIsWaitedForShortly();
    void onlyItsOwnLockIsReleased();
    void withoutTheCoordinatorNothingIsShown();
    void aLaneThatHasNoConnectionAsksForOne();
    void whatWaitsIsCancelled();

private:
    CountedCoordinator m_coordinator;
};

namespace
{
/// All ask at once, and all are answered.
template<typename Answer, typename Ask>
std::vector<Result<Answer>> together(std::vector<std::unique_ptr<SharingDesk>> &desks, Ask ask)
{
    std::vector<Result<Answer>> answers;
    QEventLoop loop;
    for (const auto &desk : desks) {
        ask(*desk, [&](Result<Answer> answer) {
            answers.push_back(std::move(answer));
            if (answers.size() == desks.size())
                loop.quit();
        });
    }
    loop.exec();
    return answers;
}

std::vector<Result<LiveAnswer>> liveOfAll(std::vector<std::unique_ptr<SharingDesk>> &desks)
{
    return together<LiveAnswer>(desks, [](SharingDesk &desk, Reply<LiveAnswer> reply) {
        desk.gateway().readLive(SharingDesk::liveQuestion(1), std::move(reply));
    });
}

std::vector<std::unique_ptr<SharingDesk>> manyDesks(CountedCoordinator &coordinator,
                                                    const cache::CacheAddress &address, int count)
{
    // What is counted must not depend on how busy this computer is.
    cache::SharedGateway::Rules patient = SharingDesk::patient();
    patient.liveWait = patient.historyWait = 30s;
    patient.lockLife = 60s;
    std::vector<std::unique_ptr<SharingDesk>> desks;
    for (int i = 0; i < count; ++i)
        desks.push_back(std::make_unique<SharingDesk>(coordinator, address, patient));
    return desks;
}
} // namespace

void TestSharingDesks::thirtyDesksCostLittleMoreThanOne()
{
    std::vector<qint64> costs;
    for (const int count : {1, 30}) {
        CacheServer server;
        CountedCoordinator coordinator;
        std::vector<std::unique_ptr<SharingDesk>> desks = manyDesks(coordinator, server.address(), count);
        for (int second = 0; second < 120; ++second, coordinator.time += 1s) {
            for (const Result<LiveAnswer> &answer : liveOfAll(desks)) {
                const qint64 age = coordinator.number(TenantId(1)) - numberOf(answer);
                QVERIFY2(age >= 0 && age <= 2000, qPrintable(QString::number(age)));
            }
            if (second % 10 != 0)
                continue;
            const auto histories =
                together<HistoryAnswer>(desks, [](SharingDesk &desk, Reply<HistoryAnswer> reply) {
                    desk.gateway().readHistory(SharingDesk::rangeQuestion(1), std::move(reply));
                });
            for (const Result<HistoryAnswer> &answer : histories) {
                const qint64 age = coordinator.number(TenantId(1)) - numberOf(answer);
                QVERIFY2(age >= 0 && age <= 30'000, qPrintable(QString::number(age)));
            }
        }
        costs.push_back(coordinator.statements);
    }
    QVERIFY2(costs.at(1) * 10 <= costs.at(0) * 13,
             qPrintable(u"%1 statements instead of %2"_s.arg(costs.at(1)).arg(costs.at(0))));
}

void TestSharingDesks::oneAsksWhileTheOthersWait()
{
    const CacheServer server;
    std::vector<std::unique_ptr<SharingDesk>> desks = manyDesks(m_coordinator, server.address(), 30);
    m_coordinator.liveCalls = 0;
    for (const Result<LiveAnswer> &answer : liveOfAll(desks))
        QCOMPARE(numberOf(answer), m_coordinator.number(TenantId(1)));
    QCOMPARE(m_coordinator.liveCalls, 1);
}

void TestSharingDesks::anAnswerKeepsItsAgeAndItsSource()
{
    const CacheServer server;
    SharingDesk first(m_coordinator, server.address());
    SharingDesk second(m_coordinator, server.address());
    second.inner().server = u"the second's name of it"_s;
    const Instant asked = m_coordinator.now();
    const Result<LiveAnswer> direct = first.live();
    QVERIFY(direct && direct->age == 0ms);
    const Result<HistoryAnswer> history = first.history();
    QVERIFY(history);
    first.settle();

    m_coordinator.time += 1500ms;
    const Result<LiveAnswer> shared = second.live();
    QVERIFY(shared);
    QCOMPARE(shared->age, 1500ms);
    QVERIFY(**shared->counts == **direct->counts);
    QCOMPARE((*shared->counts)->serverTime, asked);
    const Making making = makingOf(*shared, paneOf<LiveCounts>());
    QCOMPARE(making.sharedAt, std::optional(asked));
    QVERIFY(!makingOf(*direct, paneOf<LiveCounts>()).sharedAt);
    // What is of the login is its own.
    QCOMPARE((*shared->tide)->server, second.inner().server);
    QVERIFY(!(*shared->tide)->canOperate);

    const Result<HistoryAnswer> again = second.history();
    QVERIFY(again);
    QVERIFY(**again->trend == **history->trend);
    QVERIFY(**again->countries == **history->countries);
    QCOMPARE(again->age, 1500ms);
    QCOMPARE(makingOf(*again, paneOf<TrendSeries>()).sharedAt, std::optional(asked));
    QCOMPARE(second.gateway().usage().shared, 2);
}

void TestSharingDesks::nothingOlderFollows()
{
    const CacheServer server;
    SharingDesk desk(m_coordinator, server.address());
    QVERIFY(desk.history());
    desk.settle();
    const QByteArray name = server.entries().value(0);
    const QByteArray old = server.ask({"GET", name});
    server.ask({"DEL", name});
    m_coordinator.time += 5s;
    QCOMPARE(numberOf(desk.history()), m_coordinator.number(TenantId(1)));
    desk.settle();
    const qint64 newest = m_coordinator.number(TenantId(1));
    server.ask({"SET", name, old});
    m_coordinator.time += 1s;
    QCOMPARE_GE(numberOf(desk.history()), newest);
}

void TestSharingDesks::whatCannotBeAnsweredIsSaidInOnesOwnWords()
{
    const CacheServer server;
    RangeQuestion question = SharingDesk::rangeQuestion(1);
    question.filter = Filter({}, {u"DE"_s});
    m_coordinator.partFails = ErrorKind::Unanswerable;
    SharingDesk first(m_coordinator, server.address());
    QVERIFY(first.history(question));
    first.settle();
    SharingDesk second(m_coordinator, server.address());
    m_coordinator.historyCalls = 0;
    const Result<HistoryAnswer> shared = second.history(question);
    m_coordinator.partFails.reset();
    QCOMPARE(m_coordinator.historyCalls, 0);
    QVERIFY(shared && shared->trend && !shared->uniques);
    QCOMPARE(shared->uniques.error().text, u"here"_s);
}

void TestSharingDesks::aPartThatFailedIsNotShared()
{
    const CacheServer server;
    m_coordinator.partFails = ErrorKind::Timeout;
    SharingDesk first(m_coordinator, server.address());
    QVERIFY(first.history());
    m_coordinator.partFails.reset();
    first.settle();
    QVERIFY(server.entries().isEmpty());
    SharingDesk second(m_coordinator, server.address());
    const Result<HistoryAnswer> whole = second.history();
    QVERIFY(whole && whole->uniques);
    QCOMPARE(second.gateway().usage().direct, 1); // and waits for no lock
}

void TestSharingDesks::aLockThatStaysIsWaitedForShortly()
{
    const CacheServer server;
    cache::SharedGateway::Rules rules = SharingDesk::patient();
    rules.liveWait = 60ms;
    SharingDesk desk(m_coordinator, server.address(), rules);
    QVERIFY(desk.live());
    desk.settle();
    const QByteArray name = server.entries().value(0);
    for (int i = 0; i < 2; ++i) {
        server.ask({"DEL", name});
        server.ask({"SET", name + ":asking", "somebody"});
        m_coordinator.time += 5s;
        QCOMPARE(numberOf(desk.live()), m_coordinator.number(TenantId(1)));
        desk.settle();
        // It was not this desk's to release.
        QCOMPARE(server.ask({"GET", name + ":asking"}), "somebody");
    }
    // It is left alone now.
    m_coordinator.time += 5s;
    server.ask({"DEL", name});
    QCOMPARE(numberOf(desk.live()), m_coordinator.number(TenantId(1)));
    desk.settle();
    QVERIFY(server.entries().isEmpty());
    QVERIFY(!desk.gateway().trouble().isEmpty());
}

void TestSharingDesks::onlyItsOwnLockIsReleased()
{
    const CacheServer server;
    SharingDesk desk(m_coordinator, server.address());
    QVERIFY(desk.live());
    desk.settle();
    const QByteArray lock = server.entries().value(0) + ":asking";
    QCOMPARE(server.ask({"GET", lock}), QByteArray());
    // The coordinator takes so long that the lock expires, and another desk asks as well.
    m_coordinator.beforeAnswers = [&] { server.ask({"SET", lock, "somebody"}); };
    m_coordinator.time += 3s;
    const Result<LiveAnswer> slow = desk.live();
    m_coordinator.beforeAnswers = {};
    QVERIFY(slow);
    desk.settle();
    QCOMPARE(server.ask({"GET", lock}), QByteArray("somebody"));
}

/// Lanes have their keys in common, but each its own connection.
void TestSharingDesks::aLaneThatHasNoConnectionAsksForOne()
{
    const CacheServer server;
    const auto keys = std::make_shared<cache::ShareKeys>();
    SharingDesk live(m_coordinator, server.address(), SharingDesk::patient(), keys);
    SharingDesk history(m_coordinator, server.address(), SharingDesk::patient(), keys);
    QVERIFY(live.history());
    live.settle();
    m_coordinator.isAway = true;
    const Result<HistoryAnswer> none = history.history();
    m_coordinator.isAway = false;
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Unreachable);
    QVERIFY(history.history());
    QCOMPARE(history.gateway().usage().shared, 1);
}

void TestSharingDesks::withoutTheCoordinatorNothingIsShown()
{
    const CacheServer server;
    SharingDesk first(m_coordinator, server.address());
    SharingDesk second(m_coordinator, server.address());
    QVERIFY(first.live() && second.live());
    first.settle();
    m_coordinator.isAway = true;
    Q_EMIT second.inner().disconnected(Error{.kind = ErrorKind::Unreachable, .connectionLost = true});
    const Result<LiveAnswer> none = second.live();
    m_coordinator.isAway = false;
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Unreachable);
}

void TestSharingDesks::whatWaitsIsCancelled()
{
    const CacheServer server;
    cache::SharedGateway::Rules rules = SharingDesk::patient();
    rules.liveWait = 60s;
    SharingDesk desk(m_coordinator, server.address(), rules);
    QVERIFY(desk.live());
    desk.settle();
    const QByteArray name = server.entries().value(0);
    server.ask({"DEL", name});
    server.ask({"SET", name + ":asking", "somebody"});
    std::optional<Result<LiveAnswer>> answer;
    desk.gateway().readLive(SharingDesk::liveQuestion(1),
                            [&](Result<LiveAnswer> given) { answer.emplace(std::move(given)); });
    QTest::qWait(50);
    QVERIFY(!answer);
    desk.gateway().cancel();
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSharingDesks)
#include "tst_sharingdesks.moc"
