// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lanes and a real server: what a loss, a freeze, a refusal and a change of mind do to them and to it.
#include "coordinator/reading/pgreadgateway.h"
#include "live/dashboardscheduler.h"
#include "support/files.h"
#include "support/heartbeat.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;
using live::DashboardScheduler;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure
// ms after a loss in which the connection is tried again about every second: a server that restarts is back
// by then, and its counts are to flow within 2 s of its return.
constexpr qint64 soon = 13'000;

DashboardScheduler::GatewayFactory factory(const QString &conninfo, const QString &lane)
{
    return [conninfo, lane] {
        ConnectionProfile profile;
        profile.conninfo = conninfo;
        return std::make_unique<coordinator::PgReadGateway>(profile, u"tidemark "_s + lane);
    };
}

HistoryQuestion historyOf(int tenant)
{
    return {Dataset::Events, TenantId(tenant), RangeSpec::lastDays(7), Granularity::Hour, "UTC"};
}

// A session of another program that does what it is told until it is let go.
class OtherSession
{
public:
    OtherSession(const QString &conninfo, const QByteArray &statement)
    {
        m_psql.setProcessChannelMode(QProcess::MergedChannels);
        m_psql.start(u"psql"_s, {u"-X"_s, u"-At"_s, u"-d"_s, conninfo});
        m_psql.write(statement + ";\n\\echo done\n");
        QByteArray told;
        while (!told.contains("done")) {
            if (!m_psql.waitForReadyRead(patience))
                qFatal("psql: %s", told.constData());
            told += m_psql.readAll();
        }
    }
    ~OtherSession()
    {
        m_psql.closeWriteChannel();
        m_psql.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OtherSession)

private:
    QProcess m_psql;
};
} // namespace

class TestLanesSurvive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aKilledServerComesBack();
    void terminatedBackendsComeBack();
    void aFrozenServerDoesNotHoldUpAChange();
    void aWrongPasswordIsTriedOnce();
    void aMissingDatabaseIsNotRetried();
    void aMissingSchemaIsSaidOnEveryPane();
    void aQueryDoesNotOutliveItsQuestion();
    void closingLeavesNothingRunning();
    void aConnectionALaneWithItsName();

private:
    void make(const QString &conninfo)
    {
        m_scheduler = std::make_unique<DashboardScheduler>(DashboardScheduler::Factories{
            factory(conninfo, u"live"_s), factory(conninfo, u"history"_s), factory(conninfo, u"aside"_s)});
        connect(m_scheduler.get(), &DashboardScheduler::liveAnswered, this,
                [this](const LiveAnswer &answer) { m_lives.push_back(answer); });
        connect(m_scheduler.get(), &DashboardScheduler::historyAnswered, this,
                [this](const HistoryAnswer &answer) { m_histories.push_back(answer); });
    }
    void ask(int tenant) { m_scheduler->ask({Dataset::Events, TenantId(tenant), {}}, historyOf(tenant)); }
    bool isLive() const { return m_scheduler->connectionState().phase == Phase::Live; }
    bool isLost() const { return m_scheduler->connectionState().phase == Phase::Lost; }
    std::optional<qint64> lastTotal() const
    {
        if (m_lives.empty() || !m_lives.back().counts)
            return std::nullopt;
        return m_lives.back().counts.value()->total();
    }
    void addRows(int count) const
    {
        psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'click' FROM
                                generate_series(1, %1))sql"_s.arg(count));
    }
    QString running(const QString &where) const
    {
        return psql(m_conninfo, uR"sql(SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE
                                       'tidemark %' AND )sql"_s +
                                    where);
    }
    // Live, with an answer to show.
    void start()
    {
        make(m_conninfo);
        ask(1);
        QTRY_VERIFY_WITH_TIMEOUT(lastTotal() && !m_histories.empty() && m_histories.back().trend, patience);
    }

    std::unique_ptr<TestCluster> m_cluster;
    QString m_conninfo;
    std::unique_ptr<DashboardScheduler> m_scheduler;
    std::vector<LiveAnswer> m_lives;
    std::vector<HistoryAnswer> m_histories;
};

void TestLanesSurvive::initTestCase()
{
    TestClusterOptions options;
    options.accessRules = {"local all postgres trust", "local all all scram-sha-256"};
    m_cluster = std::make_unique<TestCluster>(options);
}

void TestLanesSurvive::init()
{
    m_lives.clear();
    m_histories.clear();
    m_conninfo = createSchemaDatabase(*m_cluster);
}

void TestLanesSurvive::cleanup()
{
    m_scheduler.reset();
}

void TestLanesSurvive::aKilledServerComesBack()
{
    start();
    addRows(3);
    QTRY_COMPARE_WITH_TIMEOUT(lastTotal(), 3, patience);

    Heartbeat heart;
    m_cluster->killServer();
    heart.begin();
    QElapsedTimer since;
    since.start();
    std::vector<Milliseconds> pauses;
    const QObject scope;
    connect(m_scheduler.get(), &DashboardScheduler::connectionChanged, &scope,
            [&](const ConnectionState &state) {
                if (state.retryAt && since.elapsed() < soon)
                    pauses.push_back(*state.retryAt - localNow());
            });
    QTRY_VERIFY_WITH_TIMEOUT(isLost(), patience);
    qInfo("the loss was noticed %lld ms after kill -9", static_cast<long long>(since.elapsed()));
    QVERIFY(m_scheduler->connectionState().retryAt);
    QTRY_COMPARE_GE_WITH_TIMEOUT(m_scheduler->connectionState().attempt, 3, patience);
    const qint64 stillWhileLost = heart.stoodStill();
    QVERIFY(!pauses.empty());
    for (const Milliseconds pause : pauses)
        QCOMPARE_LE(pause, 1100ms);

    m_cluster->start();
    m_lives.clear();
    heart.begin();
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(isLive() && lastTotal(), patience);
    const qint64 still = std::max(stillWhileLost, heart.stoodStill());
    qInfo("live counts %lld ms after the server's return; the event loop stood still for %lld ms",
          static_cast<long long>(since.elapsed()), static_cast<long long>(still));
    QCOMPARE_LE(still, stillBound);
    addRows(4);
    QTRY_COMPARE_WITH_TIMEOUT(lastTotal(), 7, patience); // nothing acknowledged was lost
    QTRY_VERIFY_WITH_TIMEOUT(m_histories.back().trend, patience);
}

void TestLanesSurvive::terminatedBackendsComeBack()
{
    start();
    m_lives.clear();
    psql(m_conninfo, uR"sql(SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE
                            'tidemark %')sql"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLost() || !m_lives.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive() && lastTotal(), patience);
    addRows(1);
    QTRY_COMPARE_WITH_TIMEOUT(lastTotal(), 1, patience);
}

void TestLanesSurvive::aFrozenServerDoesNotHoldUpAChange()
{
    start();
    const qint64 frozen =
        psql(m_conninfo, u"SELECT pid FROM pg_stat_activity WHERE application_name = 'tidemark live'"_s)
            .toLongLong();
    QCOMPARE_GT(frozen, 0);
    QCOMPARE(::kill(static_cast<pid_t>(frozen), SIGSTOP), 0);
    Heartbeat heart;
    m_lives.clear();
    ask(2); // the backend never answers: neither the question nor the cancel
    QTRY_VERIFY_WITH_TIMEOUT(lastTotal(), patience);
    qInfo("the event loop stood still for %lld ms under a frozen backend",
          static_cast<long long>(heart.stoodStill()));
    QCOMPARE(m_lives.back().question.tenant, TenantId(2));
    QCOMPARE_LE(heart.stoodStill(), stillBound);
    ::kill(static_cast<pid_t>(frozen), SIGCONT);
}

void TestLanesSurvive::aWrongPasswordIsTriedOnce()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString user = psql(m_conninfo, u"SELECT rolname FROM pg_roles WHERE rolname ~ '^tidemark_reader_"
                                          "login' ORDER BY oid DESC LIMIT 1"_s);
    psql(m_conninfo, u"ALTER ROLE %1 PASSWORD 'the right one'"_s.arg(user));
    const auto refusals = [this] {
        return contentOf(m_cluster->logFile()).count("password authentication failed");
    };
    const qsizetype before = refusals();

    make(login + u" password='a wrong one'"_s);
    m_scheduler->searchTenants({}, 50);
    ask(1);
    QTRY_VERIFY_WITH_TIMEOUT(isLost() && !m_lives.empty() && !m_histories.empty(), patience);
    QCOMPARE(m_scheduler->connectionState().error->kind, ErrorKind::AuthFailed);
    QVERIFY(!m_scheduler->connectionState().retryAt);
    QCOMPARE(m_histories.back().trend.error().kind, ErrorKind::AuthFailed);
    QTest::qWait(1500); // long enough for the attempts that must not come
    QTRY_COMPARE(refusals() - before, 1);

    const QString right = login + u" password='the right one'"_s;
    m_scheduler->reconnectWith(
        {factory(right, u"live"_s), factory(right, u"history"_s), factory(right, u"aside"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isLive() && lastTotal() && m_histories.back().trend, patience);
    QCOMPARE(refusals() - before, 1);
}

void TestLanesSurvive::aMissingDatabaseIsNotRetried()
{
    make(m_cluster->conninfo(u"no_such_database"_s));
    ask(1);
    QTRY_VERIFY_WITH_TIMEOUT(isLost() && !m_lives.empty() && !m_histories.empty(), patience);
    QCOMPARE(m_scheduler->connectionState().error->sqlState, u"3D000"_s);
    QVERIFY(!m_scheduler->connectionState().retryAt);
}

void TestLanesSurvive::aMissingSchemaIsSaidOnEveryPane()
{
    const QString bare = m_cluster->createDatabase();
    make(bare);
    ask(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lives.empty() && !m_histories.empty(), patience);
    QCOMPARE(m_lives.back().counts.error().kind, ErrorKind::MissingObject);
    QCOMPARE(m_histories.back().trend.error().kind, ErrorKind::MissingObject);
    QVERIFY(isLive()); // it is the schema that is missing, not the server
}

void TestLanesSurvive::aQueryDoesNotOutliveItsQuestion()
{
    start();
    // History waits for a lock, as a slow query would run.
    const OtherSession holder(m_conninfo, "BEGIN; LOCK TABLE tidemark.events_hourly");
    ask(2);
    QTRY_COMPARE_WITH_TIMEOUT(running(u"wait_event_type = 'Lock'"_s), u"1"_s, patience);
    const QString pid =
        psql(m_conninfo, u"SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"_s);
    const QString begun = psql(m_conninfo, u"SELECT query_start FROM pg_stat_activity WHERE pid = "_s + pid);
    m_histories.clear();
    ask(3);
    // The old query is gone; what waits now, in the same session, is the new one.
    QTRY_VERIFY_WITH_TIMEOUT(
        psql(m_conninfo, u"SELECT query_start FROM pg_stat_activity WHERE pid = "_s + pid) != begun,
        patience);
    QVERIFY(m_histories.empty());
    QTRY_VERIFY_WITH_TIMEOUT(lastTotal() && m_lives.back().question.tenant == TenantId(3), patience);
    m_scheduler->setVisible(false);
    QTRY_COMPARE_WITH_TIMEOUT(running(u"wait_event_type = 'Lock'"_s), u"0"_s, patience);
}

void TestLanesSurvive::closingLeavesNothingRunning()
{
    start();
    const OtherSession holder(m_conninfo, "BEGIN; LOCK TABLE tidemark.events_hourly");
    ask(2);
    QTRY_COMPARE_WITH_TIMEOUT(running(u"wait_event_type = 'Lock'"_s), u"1"_s, patience);
    m_scheduler.reset();
    QTRY_COMPARE_WITH_TIMEOUT(running(u"true"_s), u"0"_s, patience);
}

void TestLanesSurvive::aConnectionALaneWithItsName()
{
    start();
    m_scheduler->searchTenants(u"1"_s, 50);
    m_scheduler->readRaw({historyOf(1).at(m_scheduler->serverNow())});
    for (int tenant = 2; tenant < 10; ++tenant)
        ask(tenant);
    QTRY_VERIFY_WITH_TIMEOUT(lastTotal() && m_lives.back().question.tenant == TenantId(9), patience);
    QCOMPARE(psql(m_conninfo, uR"sql(SELECT string_agg(application_name, ',' ORDER BY application_name) FROM
                                     pg_stat_activity WHERE application_name LIKE 'tidemark %')sql"_s),
             u"tidemark aside,tidemark history,tidemark live"_s);
}

QTEST_GUILESS_MAIN(TestLanesSurvive)
#include "tst_lanessurvive.moc"
