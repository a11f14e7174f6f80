// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/adminlane.h"

#include "live/fakeserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace tidemark::live;
using namespace Qt::StringLiterals;

class TestAdminLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobIsAnsweredAndTheRunLogReadAgain();
    void jobsKeepTheirOrder();
    void theSameJobTwiceIsOne();
    void onlyTheNewestPreviewAndReadingWait();
    void expiryTellsItsProgress();
    void aBackfillIsAJobWithProgress();
    void ofCoveragesTheNewestIsRead();
    void jobsAndRunsComeTogether();
    void switchingAJobReadsTheSchedule();
    void changingARetentionReadsThemAgain();
    void cancelStopsWhatRunsAndForgetsWhatWaits();
    void aBrokenConnectionIsPassedOnAndNothingRepeated();
    void whatBecameOfALostRunIsFound_data();
    void whatBecameOfALostRunIsFound();
    void anotherDoorAnswersWhatRan();
    void readingsDoNotMakeBusy();
    void aReadingMakesWayForAJob();
    void closingCancelsAndEndsTheThread();

private:
    void expiryProgressed(const ExpiryRequest &, const ExpiryReport &) { told.append(u"progress"_s); }
    void backfillProgressed(const BackfillRequest &, const BackfillReport &)
    {
        told.append(u"backfilling"_s);
    }
    QStringList calls() { return server->takeCalls(); }
    QStringList takeTold()
    {
        server->settle();
        return std::exchange(told, {});
    }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<AdminLane> lane;
    std::unique_ptr<AdminPort> port;
    QStringList told;
};

namespace
{
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"good"_s : errorKindName(result.error().kind);
}
} // namespace

void TestAdminLane::init()
{
    server = std::make_unique<test::FakeServer>();
    lane = std::make_unique<AdminLane>([this] { return server->makeAdminGateway(); });
    told.clear();
    port = std::make_unique<AdminPort>();
    lane->serve(*port);
    const auto tell = [this](const QString &what) { told.append(what); };
    port->onAnswer<RollupRequest>(this, [tell](const RollupRequest &asked, const auto &report) {
        tell(u"rollup %1 %2"_s.arg(datasetName(asked.dataset), outcome(report)));
    });
    port->onAnswer<ExpiryRequest>(this, [tell](const ExpiryRequest &request, const auto &report) {
        tell(u"%1 %2 %3"_s.arg(request.dryRun ? u"preview"_s : u"expiry"_s, datasetName(request.dataset),
                               outcome(report)));
    });
    port->onAnswer<BackfillRequest>(this, [tell](const BackfillRequest &request, const auto &report) {
        tell(u"backfill %1 %2 %3"_s.arg(request.dryRun ? u"preview"_s : u"really"_s,
                                        datasetName(request.dataset), outcome(report)));
    });
    port->onProgress(this, &TestAdminLane::expiryProgressed);
    port->onProgress(this, &TestAdminLane::backfillProgressed);
    port->onAnswer<PartitionsRequest>(this, [tell](const PartitionsRequest &asked, const auto &made) {
        tell(u"partitions %1 %2"_s.arg(datasetName(asked.dataset), outcome(made)));
    });
    port->onAnswer<JobSwitch>(this, [tell](const JobSwitch &asked, const auto &result) {
        tell(u"switch %1 %2"_s.arg(QString::number(asked.jobId), outcome(result)));
    });
    port->onAnswer<RetentionChange>(this, [tell](const RetentionChange &asked, const auto &result) {
        tell(u"keep %1 %2"_s.arg(asked.retention.table, outcome(result)));
    });
    port->onAnswer<RetentionReading>(
        this, [tell](const auto &, const auto &tables) { tell(u"retention "_s + outcome(tables)); });
    port->onAnswer<CoverageReading>(this, [tell](const CoverageReading &asked, const auto &buckets) {
        tell(u"coverage %1 %2"_s.arg(asked.range.level, outcome(buckets)));
    });
    port->onAnswer<RunLogReading>(
        this, [tell](const auto &, const auto &entries) { tell(u"runlog "_s + outcome(entries)); });
    port->onAnswer<ScheduleReading>(this, [tell](const auto &, const Result<Schedule> &schedule) {
        tell(u"jobs %1 runs %2"_s.arg(QString::number(schedule->jobs->size()),
                                      QString::number(schedule->runs->size())));
    });
    port->onAnswer<Examination>(
        this, [tell](const auto &, const auto &findings) { tell(u"examined "_s + outcome(findings)); });
    connect(port.get(), &AdminPort::runLost, this,
            [tell](const LostRun &run) { tell(u"lost %1 %2"_s.arg(run.what, run.dataset)); });
    connect(port.get(), &AdminPort::lostRunFound, this, [tell](const LostRun &run, const auto &entry) {
        tell(u"found %1 %2"_s.arg(run.what, !entry   ? errorKindName(entry.error().kind)
                                            : *entry ? (*entry)->result
                                                     : u"nothing"_s));
    });
    connect(port.get(), &AdminPort::busyChanged, this,
            [tell](bool busy) { tell(busy ? u"busy"_s : u"idle"_s); });
    QTRY_COMPARE(server->gatewaysAlive(), 1);
}

void TestAdminLane::cleanup()
{
    lane.reset();
    QCOMPARE(server->gatewaysAlive(), 0);
}

void TestAdminLane::aJobIsAnsweredAndTheRunLogReadAgain()
{
    port->ask(RollupRequest{Dataset::Events});
    QVERIFY(lane->isBusy());
    QCOMPARE(calls(), QStringList({u"rollup events"_s, u"runlog 50"_s}));
    QCOMPARE(takeTold(), QStringList({u"busy"_s, u"idle"_s, u"rollup events good"_s, u"runlog good"_s}));
    QVERIFY(!lane->isBusy());
}

void TestAdminLane::jobsKeepTheirOrder()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    port->ask(RollupRequest{Dataset::HttpRequest});
    port->ask(PartitionsRequest{Dataset::Events});
    QCOMPARE(calls(), QStringList({u"rollup events"_s}));
    server->release(u"rollup"_s);
    server->settle();
    QCOMPARE(calls().filter(QRegularExpression(u"^(rollup|partitions)"_s)),
             QStringList({u"rollup http_request"_s, u"partitions events"_s}));
    QCOMPARE(takeTold().filter(u"partitions"_s), QStringList({u"partitions events good"_s}));
}

void TestAdminLane::theSameJobTwiceIsOne()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::HttpRequest});
    port->ask(RollupRequest{Dataset::Events});
    port->ask(RollupRequest{Dataset::Events});
    server->release(u"rollup"_s);
    server->settle();
    QCOMPARE(calls().filter(u"rollup"_s), QStringList({u"rollup http_request"_s, u"rollup events"_s}));
}

void TestAdminLane::onlyTheNewestPreviewAndReadingWait()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    for (const QString &keep : {u"10 days"_s, u"20 days"_s, u"30 days"_s})
        port->ask(ExpiryRequest{Dataset::Events, keep, true});
    port->ask(ExpiryRequest{Dataset::Events, u"30 days"_s, false}); // in earnest: never overtaken
    port->ask(ExpiryRequest{Dataset::Events, u"40 days"_s, false});
    port->ask(RunLogReading{10});
    port->ask(RunLogReading{20});
    // What became of one alert rule, and of all of them, are two questions.
    port->ask(AlertHistoryReading{1});
    port->ask(AlertHistoryReading{});
    port->ask(AlertHistoryReading{2});
    server->release(u"rollup"_s);
    server->settle();
    server->settle();
    QCOMPARE(calls(), QStringList({u"rollup events"_s, u"expire preview events 30 days"_s,
                                   u"expire really events 30 days"_s, u"expire really events 40 days"_s,
                                   u"runlog 20"_s, u"alerthistory 2"_s, u"alerthistory all"_s}));
}

void TestAdminLane::expiryTellsItsProgress()
{
    port->ask(ExpiryRequest{Dataset::Events, std::nullopt, false});
    QCOMPARE(calls(), QStringList({u"expire really events stored"_s, u"runlog 50"_s}));
    QCOMPARE(takeTold(), QStringList({u"busy"_s, u"progress"_s, u"progress"_s, u"idle"_s,
                                      u"expiry events good"_s, u"runlog good"_s}));
}

void TestAdminLane::aBackfillIsAJobWithProgress()
{
    const Instant day = instantFromMSecs(0);
    const auto asked = [day](int days, bool dryRun) {
        return BackfillRequest{Dataset::Events, {day, day + std::chrono::days(days)}, false, dryRun};
    };
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    for (const int days : {1, 2, 3})
        port->ask(asked(days, true)); // of previews the newest
    port->ask(asked(1, false));
    port->ask(asked(2, false)); // in earnest: never overtaken
    server->release(u"rollup"_s);
    server->settle();
    server->settle();
    QCOMPARE(calls().filter(u"backfill"_s),
             QStringList({u"backfill preview events 1970-01-01T00:00:00Z 1970-01-04T00:00:00Z"_s,
                          u"backfill really events 1970-01-01T00:00:00Z 1970-01-02T00:00:00Z"_s,
                          u"backfill really events 1970-01-01T00:00:00Z 1970-01-03T00:00:00Z"_s}));
    QCOMPARE(
        takeTold().filter(u"backfill"_s),
        QStringList({u"backfilling"_s, u"backfill preview events good"_s, u"backfilling"_s,
                     u"backfill really events good"_s, u"backfilling"_s, u"backfill really events good"_s}));
    port->ask(asked(1, true)); // a preview writes nothing into the run log
    QVERIFY(!calls().join(u' ').contains(u"runlog"_s));
    server->hold(u"backfill"_s);
    port->ask(asked(1, false));
    QVERIFY(lane->isBusy());
    (void)calls();
    port->cancel();
    QCOMPARE(calls(), QStringList({u"cancel backfill"_s, u"runlog 50"_s}));
}

void TestAdminLane::ofCoveragesTheNewestIsRead()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    for (const QString &level : {u"15min"_s, u"hourly"_s, u"daily"_s})
        port->ask(CoverageReading{{Dataset::Events, level, {}}});
    server->release(u"rollup"_s);
    server->settle();
    server->settle();
    QCOMPARE(calls().filter(u"coverage"_s), QStringList({u"coverage events daily"_s}));
    QCOMPARE(takeTold().filter(u"coverage"_s), QStringList({u"coverage daily good"_s}));
}

void TestAdminLane::jobsAndRunsComeTogether()
{
    port->ask(ScheduleReading{7});
    QCOMPARE(calls(), QStringList({u"schedule 7"_s}));
    QCOMPARE(takeTold(), QStringList({u"jobs 2 runs 5"_s}));
}

void TestAdminLane::switchingAJobReadsTheSchedule()
{
    port->ask(JobSwitch{12, false});
    QCOMPARE(calls(), QStringList({u"switch 12 off"_s, u"schedule 50"_s}));
    QCOMPARE(takeTold().filter(u"switch"_s), QStringList({u"switch 12 good"_s}));
}

void TestAdminLane::changingARetentionReadsThemAgain()
{
    port->ask(HoldRelease{3});
    QCOMPARE(calls(), QStringList({u"release 3"_s, u"holds"_s}));
    takeTold();
    port->ask(RetentionChange{{u"events"_s, u"7 days"_s}});
    QCOMPARE(calls(), QStringList({u"keep events 7 days"_s, u"retention"_s}));
    QCOMPARE(takeTold(), QStringList({u"busy"_s, u"idle"_s, u"keep events good"_s, u"retention good"_s}));
}

void TestAdminLane::cancelStopsWhatRunsAndForgetsWhatWaits()
{
    server->hold(u"expire"_s);
    port->ask(ExpiryRequest{Dataset::Events, std::nullopt, false});
    port->ask(RollupRequest{Dataset::Events});
    port->ask(RunLogReading{50});
    (void)calls();
    port->cancel();
    QVERIFY(told == QStringList({u"busy"_s})); // never from inside the call
    QCOMPARE(calls(), QStringList({u"cancel expire"_s, u"runlog 50"_s}));
    QStringList answers = takeTold();
    answers.sort();
    QCOMPARE(answers, QStringList({u"busy"_s, u"expiry events cancelled"_s, u"idle"_s,
                                   u"rollup events cancelled"_s, u"runlog good"_s}));
}

void TestAdminLane::aBrokenConnectionIsPassedOnAndNothingRepeated()
{
    Error lost;
    lost.kind = ErrorKind::Unreachable;
    lost.connectionLost = true;
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    (void)calls();
    server->fail(lost);
    server->release(u"rollup"_s);
    // What came of it is read, it is not done again.
    QCOMPARE(calls().first(2), QStringList({u"lost rollup events 7"_s, u"runlog 50"_s}));
    QCOMPARE(takeTold(), QStringList({u"busy"_s, u"idle"_s, u"rollup events unreachable"_s,
                                      u"lost rollup events"_s, u"runlog unreachable"_s}));
    // Unreachable is no outcome: it is looked for until there is one.
    server->findLostRuns({{false, RunLogEntry{.result = u"done"_s}}});
    server->fail({});
    QTRY_COMPARE_WITH_TIMEOUT(told.filter(u"found"_s), QStringList({u"found rollup done"_s}), 30'000);
    QCOMPARE(calls().filter(u"rollup events"_s).filter(QRegularExpression(u"^rollup"_s)), QStringList());
}

void TestAdminLane::whatBecameOfALostRunIsFound_data()
{
    QTest::addColumn<std::deque<LostRunState>>("states");
    QTest::addColumn<QString>("found");
    const RunLogEntry running{.result = u"running"_s};
    QTest::newRow("it had ended") << std::deque<LostRunState>{{false, RunLogEntry{.result = u"failed"_s}}}
                                  << u"failed"_s;
    QTest::newRow("it goes on, and ends")
        << std::deque<LostRunState>{{true, running},
                                    {true, running},
                                    {true, RunLogEntry{.result = u"done"_s}}}
        << u"done"_s;
    QTest::newRow("it goes on, and dies")
        << std::deque<LostRunState>{{true, running}, {false, RunLogEntry{.result = u"interrupted"_s}}}
        << u"interrupted"_s;
    QTest::newRow("it had not begun") << std::deque<LostRunState>{{true, {}}, {false, {}}} << u"nothing"_s;
}

void TestAdminLane::whatBecameOfALostRunIsFound()
{
    QFETCH(std::deque<LostRunState>, states);
    QFETCH(QString, found);
    Error lost;
    lost.kind = ErrorKind::Unreachable;
    lost.connectionLost = true;
    server->findLostRuns(states);
    server->hold(u"backfill"_s);
    port->ask(BackfillRequest{Dataset::Events, {}, false, false});
    (void)calls();
    server->fail(lost);
    server->release(u"backfill"_s);
    server->settle();
    server->fail({});
    QTRY_COMPARE_WITH_TIMEOUT(told.filter(u"found"_s), QStringList({u"found backfill "_s + found}), 30'000);
    // A reading that fails has no outcome to look for.
    (void)takeTold();
    server->fail(lost);
    port->ask(Examination{});
    QVERIFY(!takeTold().join(u' ').contains(u"lost"_s));
}

void TestAdminLane::anotherDoorAnswersWhatRan()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    (void)calls();
    lane->reconnectWith([this] { return server->makeAdminGateway(); });
    port->ask(Examination{});
    QCOMPARE(calls(), QStringList({u"cancel rollup"_s, u"closed under rollup"_s, u"examine"_s}));
    QCOMPARE(takeTold(),
             QStringList({u"busy"_s, u"idle"_s, u"rollup events cancelled"_s, u"examined good"_s}));
    server->release(u"rollup"_s);
    QCOMPARE(takeTold(), QStringList());
    QCOMPARE(server->gatewaysAlive(), 1);
}

void TestAdminLane::readingsDoNotMakeBusy()
{
    port->ask(Examination{});
    QVERIFY(!lane->isBusy());
    server->settle();
    QCOMPARE(takeTold(), QStringList({u"examined good"_s}));
}

void TestAdminLane::aReadingMakesWayForAJob()
{
    server->hold(u"runlog"_s); // as where somebody else has locked what it reads
    port->ask(RunLogReading{50});
    QCOMPARE(calls(), QStringList{u"runlog 50"_s});
    port->ask(RollupRequest{Dataset::Events});
    server->settle();
    QCOMPARE(calls().first(2), QStringList({u"cancel runlog"_s, u"rollup events"_s}));
    server->release(u"runlog"_s);
    // What was asked for is read all the same, once.
    QCOMPARE(takeTold().filter(u"runlog"_s), QStringList{u"runlog good"_s});
}

void TestAdminLane::closingCancelsAndEndsTheThread()
{
    server->hold(u"rollup"_s);
    port->ask(RollupRequest{Dataset::Events});
    (void)calls();
    lane.reset();
    QCOMPARE(calls(), QStringList({u"cancel rollup"_s}));
    QCOMPARE(server->gatewaysAlive(), 0);
}

QTEST_GUILESS_MAIN(TestAdminLane)
#include "tst_adminlane.moc"
