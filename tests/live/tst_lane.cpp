// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all lanes have in common; what is theirs stands in the tests of each.
#include "live/lane.h"

#include "live/faketime.h"
#include "live/tracedgateway.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

using namespace tidemark;
using namespace tidemark::live;
using test::Notes;
using test::TracedGateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using TestedLane = Lane<TracedGateway, QString, QString>;

bool all(const QString &)
{
    return true;
}

TestedLane::Which is(const QString &wanted)
{
    return [wanted](const QString &request) { return request == wanted; };
}
} // namespace

class TestLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneCallRunsAtATimeInTheirOrder();
    void theNewerTakesThePlaceOfTheOlder();
    void theLowestRankGoesFirst();
    void theAnswerComesBeforeTheNextCall();
    void aCancelledCallIsAnswered();
    void whatWaitsCanBeWithdrawn();
    void aDroppedCallIsCancelledAndNotAnswered();
    void aDroppedCallThatDoesNotEndCostsTheGateway();
    void aGatewayThatWasGivenUpIsNotHeard();
    void whatRanIsGivenBackOrAskedAgain_data();
    void whatRanIsGivenBackOrAskedAgain();
    void aCallMayEndBeforeTheNextGateway();
    void whatACallTellsIsHeardWhileItRuns();
    void besideACallThereIsRoom();
    void closingCancelsWhatRuns_data();
    void closingCancelsWhatRuns();
    void whoHearsAnAnswerMayEndTheLane();

private:
    void make(const std::function<void(TestedLane::Rules &)> &adapt = {});
    [[nodiscard]] TestedLane::Factory factory()
    {
        return [this] { return std::make_unique<TracedGateway>(++m_made, m_notes, m_endsAtCancel); };
    }
    /// Lets everything happen that was asked for.
    void settle();
    QStringList notes()
    {
        settle();
        return m_notes.take();
    }
    /// The call that runs is answered.
    void end(const QString &answer)
    {
        lane->beside([answer](TracedGateway &gateway, const Tell &) { gateway.end(answer); });
        settle();
    }
    QStringList takeHeard()
    {
        settle();
        return std::exchange(heard, {});
    }

    Notes m_notes;
    std::atomic<int> m_made = 0;
    std::atomic<bool> m_endsAtCancel = true;
    std::unique_ptr<test::FakeTime> time;
    std::unique_ptr<TestedLane> lane;
    QStringList heard; ///< on this thread
};

void TestLane::init()
{
    m_made = 0;
    m_endsAtCancel = true;
    time = std::make_unique<test::FakeTime>(instantFromMSecs(0));
    time->setSettle([this] { settle(); });
    (void)m_notes.take();
    heard.clear();
}

void TestLane::cleanup()
{
    lane.reset();
}

void TestLane::make(const std::function<void(TestedLane::Rules &)> &adapt)
{
    TestedLane::Rules rules{
        .threadName = u"tested"_s,
        .call = [](TracedGateway &gateway, const QString &request, const auto &done,
                   const Tell &tell) { gateway.call(request, done, tell); },
        .opened = [](TracedGateway &gateway, const Tell &tell) { gateway.gatewayTell = tell; },
        .answered =
            [this](const QString &request, const QString &answer, Milliseconds took) {
                heard.append(u"%1: %2 after %3"_s.arg(request, answer, QString::number(took.count())));
            },
        .overtakes = [](const QString &newer, const QString &waiting) { return newer[0] == waiting[0]; }};
    if (adapt)
        adapt(rules);
    lane = std::make_unique<TestedLane>(rules, factory(), *time);
    QCOMPARE(notes(), QStringList({u"open 1"_s}));
}

void TestLane::settle()
{
    for (int round = 0; lane && round < 4; ++round) {
        QSemaphore passed;
        lane->beside([&passed](TracedGateway &, const Tell &) { passed.release(); });
        passed.acquire();
        QCoreApplication::processEvents();
    }
}

void TestLane::oneCallRunsAtATimeInTheirOrder()
{
    make();
    for (const QString &request : {u"a"_s, u"b"_s, u"c"_s})
        lane->ask(request);
    QCOMPARE(notes(), QStringList({u"1: a"_s}));
    QVERIFY(lane->holds(is(u"a"_s)) && lane->holds(is(u"c"_s)) && !lane->holds(is(u"d"_s)));
    time->advance(40ms);
    end(u"good"_s);
    QCOMPARE(takeHeard(), QStringList({u"a: good after 40"_s}));
    QCOMPARE(notes(), QStringList({u"1: b"_s}));
    end(u"good"_s);
    QCOMPARE(notes(), QStringList({u"1: c"_s}));
    end(u"bad"_s);
    QCOMPARE(takeHeard(), QStringList({u"b: good after 0"_s, u"c: bad after 0"_s}));
    QVERIFY(!lane->holds(all));
}

void TestLane::theNewerTakesThePlaceOfTheOlder()
{
    make();
    for (const QString &request : {u"a1"_s, u"b1"_s, u"c1"_s, u"a2"_s, u"b2"_s, u"b3"_s})
        lane->ask(request);
    for (int i = 0; i < 4; ++i)
        end(u"good"_s);
    QCOMPARE(notes(), QStringList({u"1: a1"_s, u"1: b3"_s, u"1: c1"_s, u"1: a2"_s}));
}

void TestLane::theLowestRankGoesFirst()
{
    make([](TestedLane::Rules &rules) {
        rules.rank = [](const QString &request) { return request[1].digitValue(); };
    });
    for (const QString &request : {u"x9"_s, u"a2"_s, u"b1"_s, u"c2"_s, u"d1"_s})
        lane->ask(request);
    for (int i = 0; i < 5; ++i)
        end(u"good"_s);
    QCOMPARE(notes(), QStringList({u"1: x9"_s, u"1: b1"_s, u"1: d1"_s, u"1: a2"_s, u"1: c2"_s}));
}

void TestLane::theAnswerComesBeforeTheNextCall()
{
    make([this](TestedLane::Rules &rules) {
        rules.answered = [this](const QString &, const QString &answer, Milliseconds) {
            if (answer == u"refused"_s)
                (void)lane->withdraw(all);
        };
    });
    for (const QString &request : {u"a"_s, u"b"_s})
        lane->ask(request);
    end(u"refused"_s);
    QCOMPARE(notes(), QStringList({u"1: a"_s}));
}

void TestLane::aCancelledCallIsAnswered()
{
    make();
    lane->cancel(); // nothing runs
    lane->ask(u"a"_s);
    lane->ask(u"b"_s);
    lane->cancel();
    QCOMPARE(notes(), QStringList({u"1: a"_s, u"1: cancel"_s, u"1: cancelled"_s, u"1: b"_s}));
    QCOMPARE(takeHeard(), QStringList({u"a: cancelled after 0"_s}));
    // One that comes too late hits nothing.
    QSemaphore ended;
    lane->beside([&ended](TracedGateway &gateway, const Tell &) {
        gateway.end(u"good"_s);
        ended.release();
    });
    ended.acquire();
    lane->cancel();
    QCOMPARE(takeHeard(), QStringList({u"b: good after 0"_s}));
    QCOMPARE(notes(), QStringList());
}

void TestLane::whatWaitsCanBeWithdrawn()
{
    make();
    for (const QString &request : {u"a"_s, u"b"_s, u"c"_s})
        lane->ask(request);
    QCOMPARE(lane->withdraw([](const QString &request) { return request != u"c"_s; }),
             std::vector<QString>{u"b"_s});
    end(u"good"_s);
    QCOMPARE(notes(), QStringList({u"1: a"_s, u"1: c"_s}));
}

void TestLane::aDroppedCallIsCancelledAndNotAnswered()
{
    make();
    lane->ask(u"a1"_s);
    lane->ask(u"b1"_s);
    QCOMPARE(lane->drop(is(u"x"_s)), std::nullopt);
    QCOMPARE(lane->drop(is(u"b1"_s)), std::optional(u"b1"_s)); // it only waited
    QCOMPARE(notes(), QStringList({u"1: a1"_s}));
    lane->ask(u"a2"_s);
    const auto anA = [](const QString &request) { return request.startsWith(u'a'); };
    QCOMPARE(lane->drop(anA), std::optional(u"a2"_s)); // the newest of them
    QVERIFY(!lane->holds(anA));
    QCOMPARE(lane->drop(anA), std::nullopt);
    lane->ask(u"c"_s);
    QCOMPARE(notes(), QStringList({u"1: cancel"_s, u"1: cancelled"_s, u"1: c"_s}));
    QCOMPARE(takeHeard(), QStringList());
}

void TestLane::aDroppedCallThatDoesNotEndCostsTheGateway()
{
    m_endsAtCancel = false;
    make();
    lane->ask(u"a"_s);
    QCOMPARE(lane->drop(all), std::optional(u"a"_s));
    lane->ask(u"b"_s);
    time->advance(TestedLane::stuckAfter - 1ms);
    QCOMPARE(notes(), QStringList({u"1: a"_s, u"1: cancel"_s}));
    time->advance(1ms);
    QCOMPARE(notes(), QStringList({u"1: cancel"_s, u"close 1"_s, u"open 2"_s, u"2: b"_s}));
    // One that ends in time does not; nor is its patience used up by the next.
    QCOMPARE(lane->drop(all), std::optional(u"b"_s));
    end(u"late"_s);
    lane->ask(u"c"_s);
    time->advance(TestedLane::stuckAfter);
    QCOMPARE(notes(), QStringList({u"2: cancel"_s, u"2: c"_s}));
    QCOMPARE(takeHeard(), QStringList());
}

void TestLane::aGatewayThatWasGivenUpIsNotHeard()
{
    make();
    lane->ask(u"a"_s);
    settle();
    // It speaks when its successor has been asked for already.
    QSemaphore asked;
    lane->beside([this, &asked](TracedGateway &gateway, const Tell &) {
        asked.acquire();
        gateway.gatewayTell([this] { heard.append(u"the gateway"_s); });
        gateway.tell([this] { heard.append(u"the call"_s); });
        gateway.end(u"late"_s);
    });
    QCOMPARE(lane->renew(factory()), std::optional(u"a"_s));
    lane->ask(u"b"_s);
    asked.release();
    QCOMPARE(notes(), QStringList({u"1: a"_s, u"close 1"_s, u"open 2"_s, u"2: b"_s}));
    QCOMPARE(takeHeard(), QStringList());
    lane->beside([this](TracedGateway &gateway, const Tell &) {
        gateway.gatewayTell([this] { heard.append(u"the gateway"_s); });
    });
    QCOMPARE(takeHeard(), QStringList({u"the gateway"_s}));
}

void TestLane::whatRanIsGivenBackOrAskedAgain_data()
{
    QTest::addColumn<bool>("repeats");
    QTest::addColumn<QString>("waits");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("given back") << false << u"b1"_s << QStringList({u"2: b1"_s});
    QTest::newRow("asked again") << true << u"b1"_s << QStringList({u"2: a1"_s});
    QTest::newRow("a newer one waits") << true << u"a2"_s << QStringList({u"2: a2"_s});
}

void TestLane::whatRanIsGivenBackOrAskedAgain()
{
    QFETCH(bool, repeats);
    QFETCH(QString, waits);
    QFETCH(QStringList, asked);
    make([&](TestedLane::Rules &rules) { rules.repeats = repeats; });
    lane->ask(u"a1"_s);
    lane->ask(waits);
    QCOMPARE(lane->renew(), repeats ? std::nullopt : std::optional(u"a1"_s));
    QCOMPARE(notes(), QStringList({u"1: a1"_s, u"1: cancel"_s, u"close 1"_s, u"open 2"_s}) + asked);
}

void TestLane::aCallMayEndBeforeTheNextGateway()
{
    make([](TestedLane::Rules &rules) { rules.renewsAtOnce = false; });
    lane->ask(u"a"_s);
    QCOMPARE(lane->renew(factory()), std::nullopt);
    lane->ask(u"b"_s);
    QCOMPARE(notes(), QStringList({u"1: a"_s}));
    end(u"good"_s);
    QCOMPARE(takeHeard(), QStringList({u"a: good after 0"_s}));
    QCOMPARE(notes(), QStringList({u"close 1"_s, u"open 2"_s, u"2: b"_s}));
}

void TestLane::whatACallTellsIsHeardWhileItRuns()
{
    make();
    lane->ask(u"a"_s);
    const auto speak = [this] {
        lane->beside([this](TracedGateway &gateway, const Tell &) {
            gateway.tell([this] { heard.append(u"half"_s); });
        });
    };
    speak();
    QCOMPARE(takeHeard(), QStringList({u"half"_s}));
    end(u"good"_s);
    speak();
    QCOMPARE(takeHeard(), QStringList({u"a: good after 0"_s}));
}

void TestLane::besideACallThereIsRoom()
{
    make();
    lane->ask(u"a"_s);
    lane->beside([this](TracedGateway &gateway, const Tell &tell) {
        gateway.notes.add(u"beside"_s);
        tell([this] { heard.append(u"beside"_s); });
    });
    QCOMPARE(notes(), QStringList({u"1: a"_s, u"beside"_s}));
    QCOMPARE(takeHeard(), QStringList({u"beside"_s}));
    QVERIFY(lane->holds(is(u"a"_s)));
}

void TestLane::closingCancelsWhatRuns_data()
{
    QTest::addColumn<bool>("endsAtCancel");
    QTest::addColumn<std::optional<Milliseconds>>("grace");
    QTest::newRow("it ends") << true << std::optional<Milliseconds>(1h);
    QTest::newRow("it hangs, and its grace runs out") << false << std::optional<Milliseconds>(1ms);
    QTest::newRow("it is waited for") << true << std::optional<Milliseconds>();
}

void TestLane::closingCancelsWhatRuns()
{
    QFETCH(bool, endsAtCancel);
    QFETCH(std::optional<Milliseconds>, grace);
    m_endsAtCancel = endsAtCancel;
    make([&](TestedLane::Rules &rules) { rules.closingGrace = grace; });
    lane->ask(u"a"_s);
    lane->ask(u"b"_s);
    QCOMPARE(notes(), QStringList({u"1: a"_s}));
    lane.reset();
    QStringList left{u"1: cancel"_s, u"close 1"_s};
    if (endsAtCancel)
        left.insert(1, u"1: cancelled"_s);
    QCOMPARE(m_notes.take(), left);
    QCoreApplication::processEvents();
    QCOMPARE(heard, QStringList());
}

void TestLane::whoHearsAnAnswerMayEndTheLane()
{
    make([this](TestedLane::Rules &rules) {
        rules.answered = [this](const QString &, const QString &, Milliseconds) { lane.reset(); };
    });
    lane->ask(u"a"_s);
    lane->ask(u"b"_s);
    end(u"good"_s);
    QVERIFY(!lane);
    QCOMPARE(m_notes.take(), QStringList({u"1: a"_s, u"close 1"_s}));
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
