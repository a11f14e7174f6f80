// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/fakeserver.h"
#include "live/faketime.h"
#include "live/overviewscheduler.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace tidemark;
using namespace tidemark::live;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
OverviewQuestion named(const QString &search)
{
    OverviewQuestion question;
    question.search = search;
    return question;
}
} // namespace

/// When the overview of all tenants is asked for.
class TestOverviewScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsUntilTheCoordinatorIsThere();
    void saysWhyItCannotBeAsked();
    void thePageComesBeforeTheSummary();
    void aNewerPageOvertakes();
    void isDueAfterARollupButNotTooOften();
    void isNotDueWhereNobodyLooks();

private:
    void live() { scheduler->setConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0}); }

    std::unique_ptr<FakeServer> server;
    std::unique_ptr<FakeTime> time;
    std::unique_ptr<OverviewScheduler> scheduler;
    std::vector<Result<OverviewPage>> pages;
    std::vector<Result<OverviewSummary>> summaries;
    int due = 0;
};

void TestOverviewScheduler::init()
{
    server = std::make_unique<FakeServer>();
    time = std::make_unique<FakeTime>(localNow());
    time->setSettle([this] { server->settle(); });
    scheduler = std::make_unique<OverviewScheduler>([this] { return server->makeReadGateway(); }, *time);
    connect(scheduler.get(), &OverviewScheduler::pageAnswered, this,
            [this](const OverviewQuestion &, const Result<OverviewPage> &page) { pages.push_back(page); });
    connect(scheduler.get(), &OverviewScheduler::summaryAnswered, this,
            [this](const SummaryQuestion &, const Result<OverviewSummary> &s) { summaries.push_back(s); });
    connect(scheduler.get(), &OverviewScheduler::refreshDue, this, [this] { ++due; });
    scheduler->setShown(true);
    QTRY_COMPARE(server->gatewaysMade(), 1); // its thread has begun
}

void TestOverviewScheduler::cleanup()
{
    scheduler.reset();
    server.reset();
    pages.clear();
    summaries.clear();
    due = 0;
}

void TestOverviewScheduler::waitsUntilTheCoordinatorIsThere()
{
    scheduler->readPage(named(u"a"_s));
    scheduler->readPage(named(u"b"_s));
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList());
    live();
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList{u"overview b"_s});
    QCOMPARE(pages.size(), std::size_t(1));
    QVERIFY(pages.back());
}

void TestOverviewScheduler::saysWhyItCannotBeAsked()
{
    const Error refused{.kind = ErrorKind::AuthFailed};
    scheduler->readPage(named(u"a"_s));
    scheduler->setConnection({ConnectionState::Phase::Lost, refused, std::nullopt, 1});
    QCOMPARE(pages.size(), std::size_t(1));
    QCOMPARE(pages.back().error().kind, ErrorKind::AuthFailed);
    scheduler->readSummary({});
    QCOMPARE(summaries.size(), std::size_t(1));
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList());
    live();
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList({u"overview a"_s, u"summary"_s}));
    QVERIFY(pages.back() && summaries.back());
}

void TestOverviewScheduler::thePageComesBeforeTheSummary()
{
    scheduler->readSummary({});
    scheduler->readPage(named(u"a"_s));
    live();
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList({u"overview a"_s, u"summary"_s}));
}

void TestOverviewScheduler::aNewerPageOvertakes()
{
    live();
    server->hold(u"overview"_s);
    scheduler->readPage(named(u"a"_s));
    server->settle();
    scheduler->readPage(named(u"b"_s));
    scheduler->readPage(named(u"c"_s));
    server->settle();
    server->release(u"overview"_s);
    server->settle();
    QCOMPARE(server->takeCalls(), QStringList({u"overview a"_s, u"cancel overview"_s, u"overview c"_s}));
    QCOMPARE(pages.size(), std::size_t(1));
    QCOMPARE(pages.back()->question.search, u"c"_s);
}

void TestOverviewScheduler::isDueAfterARollupButNotTooOften()
{
    live();
    scheduler->readPage({});
    server->settle();
    time->advance(1s);
    server->commitRollup(Dataset::HttpRequest); // of another dataset
    server->settle();
    server->commitRollup(Dataset::Events);
    server->settle();
    time->advance(28s);
    QCOMPARE(due, 0);
    time->advance(1s);
    QCOMPARE(due, 1);
    scheduler->readPage({});
    server->settle();
    time->advance(40s); // long after the last one, a rollup counts at once
    server->commitRollup(Dataset::Events);
    server->settle();
    time->advance(1s);
    QCOMPARE(due, 2);
    scheduler->readPage({});
    server->settle();
    time->advance(59s);
    QCOMPARE(due, 2);
    time->advance(1s); // without any
    QCOMPARE(due, 3);
}

void TestOverviewScheduler::isNotDueWhereNobodyLooks()
{
    live();
    scheduler->readPage({});
    server->settle();
    scheduler->setPaused(true);
    time->advance(70s);
    QCOMPARE(due, 0);
    scheduler->setShown(false);
    scheduler->setPaused(false);
    QCOMPARE(due, 0);
    scheduler->setShown(true);
    QCOMPARE(due, 1); // once
    scheduler->setShown(false);
    scheduler->setShown(true);
    QCOMPARE(due, 1);
}

QTEST_GUILESS_MAIN(TestOverviewScheduler)
#include "tst_overviewscheduler.moc"
