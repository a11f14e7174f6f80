// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// Nodes of a Citus cluster that are down, or die in the middle of a commit: nothing is lost or counted
/// twice, the rollup waits for what it cannot see, and says so.
class TestCitusFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aWorkerThatIsDownCostsItsTenantsOnly();
    void preparedTransactionsThatAreNotResolvedDefer();
    void aWorkerThatDiesBetweenThePhasesOfACommit();
    void aRollupThatDiesBetweenThePhasesIsNotRepeated();
    void aRollupThatIsHalfCommittedIsReadWhole();
    void expiryWaitsForWhatIsNotResolved();

private:
    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }
    /// One of tenants 1 to 40 whose rows that worker has.
    [[nodiscard]] int tenantOn(int worker) const;
    [[nodiscard]] QString rollUp() const { return ask(u"CALL tidemark.run_rollup('events')"_s); }
    /// A commit on the coordinator does not end until letCommitsEnd(), but all nodes have prepared for it.
    void holdCommits() const;
    void letCommitsEnd() const;
    [[nodiscard]] bool isPreparedOn(int worker) const;
    void setRecovery(const QByteArray &interval);

    std::unique_ptr<CitusCluster> m_cluster;
    QString m_said;
};

namespace
{

constexpr int tenants = 40;
const QString rows =
    u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, %1) t"_s.arg(
        tenants);
const QString counted = u"SELECT coalesce(sum(event_count), 0) FROM tidemark.events_daily"_s;
const QString watermark = u"SELECT watermark FROM tidemark.pipeline WHERE dataset = 'events'"_s;

Result<HistoryAnswer> readDays(ReadGateway &gateway, int tenant)
{
    RangeQuestion question;
    question.tenant = TenantId(tenant);
    question.granularity = Granularity::Day;
    question.zone = "UTC";
    question.range = {localNow() - std::chrono::hours(48), localNow() + std::chrono::hours(24)};
    return readHistory(gateway, question);
}

/// The tenant's rows of these days; nothing while they cannot be read.
std::optional<qint64> totalOf(ReadGateway &gateway, int tenant)
{
    const Result<HistoryAnswer> answer = readDays(gateway, tenant);
    return answer && answer->trend ? std::optional((*answer->trend)->total()) : std::nullopt;
}

QByteArray copyText()
{
    QByteArray text;
    for (int tenant = 1; tenant <= tenants; ++tenant)
        text += QByteArray::number(tenant) + "\tx\n";
    return text;
}

} // namespace

void TestCitusFaults::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
    m_cluster = createSchemaCluster();
}

void TestCitusFaults::init()
{
    m_cluster->start(); // what a test that failed left down
    for (const QString &table :
         {u"events"_s, u"events_15min"_s, u"events_hourly"_s, u"events_daily"_s, u"run_log"_s})
        ask(u"TRUNCATE tidemark.%1"_s.arg(table));
}

int TestCitusFaults::tenantOn(int worker) const
{
    return ask(uR"sql(SELECT min(t) FROM generate_series(1, 40) t JOIN citus_shards s ON s.shardid =
                      get_shard_id_for_distribution_column('tidemark.events', t) WHERE s.nodename || ':' || s.nodeport = '%1')sql"_s
                   .arg(m_cluster->workerName(worker)))
        .toInt();
}

void TestCitusFaults::holdCommits() const
{
    // The coordinator has written its commit to its own disk and waits for a standby that is not there.
    ask(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
    ask(u"SELECT pg_reload_conf()"_s);
    QTRY_COMPARE(ask(u"SHOW synchronous_standby_names"_s), u"nobody"_s);
}

void TestCitusFaults::letCommitsEnd() const
{
    // By a single server process: what it writes would wait, too.
    PgSession session(m_cluster->conninfo());
    QVERIFY(session.open() && session.run("SET synchronous_commit = local").ok);
    QVERIFY(session.run("ALTER SYSTEM RESET synchronous_standby_names").ok);
    QVERIFY(session.run("SELECT pg_reload_conf()").ok);
    QTRY_COMPARE(ask(u"SHOW synchronous_standby_names"_s), QString());
}

bool TestCitusFaults::isPreparedOn(int worker) const
{
    return psql(m_cluster->workerConninfo(worker),
                u"SELECT count(*) FROM pg_prepared_xacts WHERE gid LIKE 'citus%'"_s) != "0"_L1;
}

void TestCitusFaults::setRecovery(const QByteArray &interval)
{
    ask(u"ALTER SYSTEM SET citus.recover_2pc_interval = '%1'"_s.arg(QString::fromLatin1(interval)));
    ask(u"SELECT pg_reload_conf()"_s);
    QTRY_COMPARE(ask(u"SHOW citus.recover_2pc_interval"_s), QString::fromLatin1(interval));
}

void TestCitusFaults::aWorkerThatIsDownCostsItsTenantsOnly()
{
    const int lost = tenantOn(0);
    const int well = tenantOn(1);
    QVERIFY(lost > 0 && well > 0);
    ask(rows);
    m_said = rollUp();
    QVERIFY2(m_said.startsWith("done|40|"_L1), qPrintable(m_said));
    ask(rows);
    const QString before = ask(watermark);
    PgSession session(m_cluster->conninfo());
    QVERIFY(session.open());
    coordinator::PgReadGateway gateway(profileOf(createLogin(m_cluster->conninfo(), u"tidemark_operator"_s)),
                                       u"test"_s);
    m_cluster->killWorker(0);

    const Result<HistoryAnswer> answer = readDays(gateway, well);
    QVERIFY2(answer, wordsOf(answer));
    QVERIFY(answer->trend);
    const Result<HistoryAnswer> none = readDays(gateway, lost);
    QVERIFY(!none || !none->trend);
    const Error &error = none ? none->trend.error() : none.error();
    QVERIFY2(error.words().contains(m_cluster->workerName(0).section(u':', 1)), qPrintable(error.words()));
    QVERIFY(!error.connectionLost);
    QVERIFY(session
                .run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES ($1, 'x')",
                     {QByteArray::number(well)})
                .ok);
    QVERIFY(!session
                 .run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES ($1, 'x')",
                      {QByteArray::number(lost)})
                 .ok);
    QVERIFY(session.isOpen());

    const QString deferred = rollUp();
    QVERIFY2(deferred.startsWith("deferred|0|0|"_L1) && deferred.contains(m_cluster->workerName(0)),
             qPrintable(deferred));
    QCOMPARE(ask(watermark), before);
    QCOMPARE(
        ask(u"SELECT result FROM tidemark.run_log WHERE detail LIKE '%%1 %'"_s.arg(m_cluster->workerName(0))),
        u"deferred"_s);
    const Result<TideTable> tide = readTide(gateway);
    QVERIFY2(tide, wordsOf(tide));
    QCOMPARE(std::count_if(tide->nodes.begin(), tide->nodes.end(),
                           [](const auto &node) { return node.reachable; }),
             1);
    const CtlRun status = runCtl(QStringLiteral(TIDEMARKCTL), m_cluster->conninfo(), {u"status"_s});
    QCOMPARE(status.exitStatus, 0);
    QVERIFY2(status.output.contains(m_cluster->workerName(0).toUtf8()) && status.output.contains("deferred"),
             status.output);
    // Its part of the upkeep waits, and says so.
    const PsqlOutcome partitions = tryPsql(m_cluster->conninfo(), u"CALL tidemark.upkeep()"_s);
    QCOMPARE(partitions.exitStatus, 0);

    m_cluster->restartWorker(0);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().startsWith("done|"_L1), 60'000);
    QCOMPARE(ask(counted), u"81"_s);
    QVERIFY(ask(watermark) > before);
}

void TestCitusFaults::preparedTransactionsThatAreNotResolvedDefer()
{
    // As Citus names its own; of a group that is not there, so that its recovery leaves it alone.
    PgSession half(m_cluster->workerConninfo(1));
    QVERIFY(half.open());
    QVERIFY(half.run("BEGIN").ok);
    QVERIFY(half.run("CREATE TABLE public.half_done (a int)").ok);
    QVERIFY(half.run("PREPARE TRANSACTION 'citus_999_1_1_0'").ok);
    ask(rows);
    const QString deferred = rollUp();
    QVERIFY2(deferred.startsWith("deferred|0|0|"_L1) && deferred.contains("citus_999_1_1_0"_L1),
             qPrintable(deferred));
    // A backfill tries that day again, instead of leaving it as it is.
    const QString day = u"SELECT result FROM tidemark.backfill_day('events', now())"_s;
    QCOMPARE(ask(day), u"busy"_s);
    QVERIFY(half.run("ROLLBACK PREPARED 'citus_999_1_1_0'").ok);
    m_said = rollUp();
    QVERIFY2(m_said.startsWith("done|40|"_L1), qPrintable(m_said));
    QCOMPARE(ask(day), u"rebuilt"_s);
}

void TestCitusFaults::aWorkerThatDiesBetweenThePhasesOfACommit()
{
    ask(rows);
    m_said = rollUp();
    QVERIFY2(m_said.startsWith("done|40|"_L1), qPrintable(m_said));
    const QString before = ask(watermark);
    // Nobody cleans up before we have looked.
    setRecovery("-1");
    holdCommits();
    PgSession writer(m_cluster->conninfo());
    QVERIFY(writer.open());
    bool acknowledged = false;
    std::thread commit([&] {
        acknowledged = writer.copy("COPY tidemark.events (tenant_id, event_type) FROM STDIN", copyText()).ok;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isPreparedOn(0) && isPreparedOn(1), 30'000);
    m_cluster->killWorker(0);
    letCommitsEnd();
    commit.join();
    // Committed: the coordinator's word decides, and it had been written down.
    QVERIFY(acknowledged);
    const QString deferred = rollUp();
    QVERIFY2(deferred.startsWith("deferred|0|0|"_L1), qPrintable(deferred));
    m_cluster->restartWorker(0);
    QVERIFY(isPreparedOn(0));
    // The half that nobody can see holds the watermark back; whatever else is committed waits with it.
    ask(rows);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().contains("not resolved yet (citus_"_L1), 60'000);
    QCOMPARE(ask(watermark), before);
    QCOMPARE(ask(counted), u"40"_s);
    QVERIFY(
        ask(u"SELECT count(*) FROM tidemark.run_log WHERE result = 'deferred' AND detail LIKE '%citus_%'"_s)
            .toInt() > 0);

    ask(u"SELECT recover_prepared_transactions()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().startsWith("done|"_L1), 60'000);
    QCOMPARE(ask(counted), u"120"_s);
    QVERIFY(ask(watermark) > before);
    setRecovery("2s");
}

void TestCitusFaults::aRollupThatDiesBetweenThePhasesIsNotRepeated()
{
    ask(rows);
    setRecovery("-1");
    // Its log line first: that commits by itself.
    PgSession roller(m_cluster->conninfo());
    QVERIFY(roller.open());
    holdCommits();
    std::thread roll([&] { roller.run("SELECT * FROM tidemark.rollup('events')"); });
    QTRY_VERIFY_WITH_TIMEOUT(isPreparedOn(0) && isPreparedOn(1), 30'000);
    m_cluster->coordinator().killServer();
    m_cluster->coordinator().start();
    letCommitsEnd();
    roll.join();
    // Half of it can be seen at most; the next one adds nothing to it before all of it is there.
    // Unless Citus, started again, has been faster.
    (void)rollUp();
    ask(u"SELECT recover_prepared_transactions()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().startsWith("done|"_L1), 60'000);
    QCOMPARE(ask(counted), u"40"_s);
    setRecovery("2s");
}

void TestCitusFaults::aRollupThatIsHalfCommittedIsReadWhole()
{
    ask(rows);
    m_said = rollUp();
    QVERIFY2(m_said.startsWith("done|40|"_L1), qPrintable(m_said));
    ask(rows);
    coordinator::PgReadGateway gateway(profileOf(createLogin(m_cluster->conninfo(), u"tidemark_operator"_s)),
                                       u"test"_s);
    const int lost = tenantOn(0);
    const int well = tenantOn(1);
    QCOMPARE(totalOf(gateway, lost), 2);
    QCOMPARE(totalOf(gateway, well), 2);
    setRecovery("-1");
    PgSession roller(m_cluster->conninfo());
    QVERIFY(roller.open());
    holdCommits();
    std::thread roll([&] { roller.run("SELECT * FROM tidemark.rollup('events')"); });
    QTRY_VERIFY_WITH_TIMEOUT(isPreparedOn(0) && isPreparedOn(1), 30'000);
    m_cluster->killWorker(0);
    letCommitsEnd();
    roll.join();
    m_cluster->restartWorker(0);
    QVERIFY(isPreparedOn(0));
    // The coordinator says that the rows are rolled up; where a worker does not show it yet, they are counted
    // from the raw rows.
    std::optional<qint64> total;
    QTRY_VERIFY_WITH_TIMEOUT((total = totalOf(gateway, lost)), 60'000);
    QVERIFY(isPreparedOn(0));
    QCOMPARE(*total, 2);
    QCOMPARE(totalOf(gateway, well), 2);
    ask(rows);
    QCOMPARE(totalOf(gateway, lost), 3);
    QCOMPARE(totalOf(gateway, well), 3);
    ask(u"SELECT recover_prepared_transactions()"_s);
    QCOMPARE(totalOf(gateway, lost), 3);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().startsWith("done|"_L1), 60'000);
    QCOMPARE(totalOf(gateway, lost), 3);
    QCOMPARE(totalOf(gateway, well), 3);
    QCOMPARE(ask(counted), u"120"_s);
    setRecovery("2s");
}

void TestCitusFaults::expiryWaitsForWhatIsNotResolved()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT t, 'x', now() - interval '9 days' FROM generate_series(1, 40) t"_s);
    m_said = rollUp();
    QVERIFY2(m_said.startsWith("done|40|"_L1), qPrintable(m_said));
    QCOMPARE(ask(u"SELECT tidemark.make_partitions('events')"_s), u"1"_s);
    setRecovery("-1");
    holdCommits();
    PgSession writer(m_cluster->conninfo());
    QVERIFY(writer.open());
    std::thread commit([&] {
        writer.run(
            R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT t, 'late', now()
                         - interval '9 days' FROM generate_series(1, 40) t)sql");
    });
    QTRY_VERIFY_WITH_TIMEOUT(isPreparedOn(0) && isPreparedOn(1), 30'000);
    m_cluster->killWorker(0);
    letCommitsEnd();
    commit.join();
    m_cluster->restartWorker(0);
    QVERIFY(isPreparedOn(0));
    const QString expire =
        uR"sql(SELECT result, reason FROM tidemark.past_their_time('events') p, LATERAL unnest(p) AS part,
               tidemark.expire_partition('events', part))sql"_s;
    ask(u"SELECT tidemark.set_retention('events', '5 days')"_s);
    const QString kept = ask(expire);
    QVERIFY2(kept.startsWith("kept|"_L1), qPrintable(kept));
    // As the dry run had foreseen.
    const QString foreseen =
        ask(u"SELECT reason FROM tidemark.expiry_preview('events') WHERE partition NOT LIKE '%default'"_s);
    QVERIFY2(!foreseen.isEmpty() && kept.contains(foreseen.section(u'(', 0, 0)), qPrintable(foreseen));
    ask(u"SELECT recover_prepared_transactions()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rollUp().startsWith("done|"_L1), 60'000);
    QVERIFY(ask(expire).startsWith("dropped|"_L1));
    QCOMPARE(ask(counted), u"80"_s);
    ask(u"SELECT tidemark.set_retention('events', '35 days')"_s);
    setRecovery("2s");
}

QTEST_GUILESS_MAIN(TestCitusFaults)
#include "tst_citusfaults.moc"
