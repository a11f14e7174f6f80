// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/schemainstaller.h"
#include "core/await.h"
#include "support/adversary.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// The same schema on a Citus coordinator. TIDEMARK_CITUS is the conninfo, as superuser, of a database there
/// with the extensions citus and hll, worker nodes, and nothing of ours yet. Without it: skipped.
class TestCitus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyTableIsDistributedAndColocated();
    void aTenantsLoginSeesItsTenantsOnly();
    void preparedTransactionsThatAreNotResolvedDefer();
    void maintenanceWorks();
    void everyBucketEqualsTheTruth();

private:
    QString ask(const QString &sql) const { return psql(m_database, sql); }

    QString m_database;
};

void TestCitus::initTestCase()
{
    m_database = qEnvironmentVariable("TIDEMARK_CITUS");
    if (m_database.isEmpty())
        QSKIP("skipped: no Citus");
    QCOMPARE(ask(u"SELECT count(*) FROM pg_namespace WHERE nspname IN ('tidemark', 'truth')"_s), u"0"_s);
    ConnectionProfile profile;
    profile.conninfo = m_database;
    coordinator::SchemaInstaller installer(profile);
    const Result<InstallReport> report = await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(CitusUse::Require, {}, std::move(reply)); });
    QVERIFY2(report, report ? "" : qPrintable(report.error().serverText));
    QVERIFY(report.value().citus);
    // Where pg_cron is, it would roll up beside the tests.
    ask(u"SELECT tidemark.set_job_active(jobid, false) FROM tidemark.jobs()"_s);
}

void TestCitus::everyTableIsDistributedAndColocated()
{
    QCOMPARE(
        ask(u"SELECT count(*), count(DISTINCT colocationid), string_agg(DISTINCT partmethod::text, ',') FROM "
            u"pg_dist_partition"
            " JOIN pg_class c ON c.oid = logicalrelid WHERE relnamespace = 'tidemark'::regnamespace AND NOT relispartition"_s),
        u"10|1|h"_s);
    // Not installed twice: nothing to do, and no error.
    ask(u"SELECT tidemark.distribute()"_s);
    QVERIFY(ask(u"SELECT count(*) FROM tidemark.node_status() WHERE active AND reachable"_s).toInt() > 0);
    // Two owners would lose rows when a shard moves.
    QCOMPARE(
        ask(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'tidemark'::regnamespace AND relowner <> 'tidemark_owner'::regrole"_s),
        u"0"_s);
    // One tenant's question goes to one node.
    const QString plan =
        ask(u"EXPLAIN SELECT sum(event_count) FROM tidemark.events_daily WHERE tenant_id = 3"_s);
    QVERIFY2(plan.contains("Task Count: 1\n"_L1), qPrintable(plan));
}

void TestCitus::aTenantsLoginSeesItsTenantsOnly()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 6) t"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"DROP ROLE IF EXISTS citus_analyst"_s);
    ask(u"CREATE ROLE citus_analyst LOGIN"_s);
    ask(u"GRANT tidemark_reader TO citus_analyst"_s);
    const QString analyst = m_database + u" user=citus_analyst"_s;
    for (const QString &table : {u"events"_s, u"events_15min"_s, u"events_hourly"_s, u"events_daily"_s}) {
        QCOMPARE(psql(analyst, u"SELECT count(*) FROM tidemark.%1"_s.arg(table)), u"0"_s);
        ask(u"SELECT tidemark.grant_tenants('citus_analyst', '{2,5}')"_s);
        QCOMPARE(
            psql(analyst,
                 u"SELECT string_agg(tenant_id::text, ',' ORDER BY tenant_id) FROM tidemark.%1"_s.arg(table)),
            u"2,5"_s);
        QVERIFY(tryPsql(analyst, u"DELETE FROM tidemark.%1"_s.arg(table)).exitStatus != 0);
        ask(u"SELECT tidemark.grant_tenants('citus_analyst', '{}')"_s);
    }
    const QString reader = createLogin(m_database, u"tidemark_reader"_s);
    QCOMPARE(psql(reader, u"SELECT count(*) FROM tidemark.events_daily"_s), u"6"_s);
    ask(u"DELETE FROM tidemark.events"_s);
    ask(u"TRUNCATE tidemark.events_15min, tidemark.events_hourly, tidemark.events_daily"_s);
}

void TestCitus::preparedTransactionsThatAreNotResolvedDefer()
{
    const QString worker = ask(
        u"SELECT format('host=%s port=%s', nodename, nodeport) FROM pg_dist_node WHERE groupid <> 0 LIMIT 1"_s);
    const QString database = ask(u"SELECT format('dbname=%s user=%s', current_database(), current_user)"_s);
    // As Citus names its own; of a group that is not there, so that its recovery leaves it alone.
    PgSession half(worker + u' ' + database);
    QVERIFY(half.open());
    QVERIFY(half.run("BEGIN").ok);
    QVERIFY(half.run("CREATE TABLE public.half_done (a int)").ok);
    QVERIFY(half.run("PREPARE TRANSACTION 'citus_999_1_1_0'").ok);
    const QString deferred = ask(u"CALL tidemark.run_rollup('events')"_s);
    QVERIFY2(deferred.startsWith("deferred|0|0|"_L1) && deferred.contains("citus_999_1_1_0"_L1),
             qPrintable(deferred));
    QVERIFY(half.run("ROLLBACK PREPARED 'citus_999_1_1_0'").ok);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|"_L1));
}

void TestCitus::maintenanceWorks()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)"
        " SELECT d, 'old', now() - d * interval '1 day' FROM generate_series(1, 12) d"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|12|"_L1));
    QVERIFY(ask(u"SELECT tidemark.make_partitions('events')"_s).toInt() >= 11);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_default"_s), u"0"_s);
    QVERIFY(ask(u"SELECT count(*) FROM tidemark.expiry_preview('events', '5 days') WHERE reason IS NULL"_s)
                .toInt() >= 6);
    ask(u"SELECT tidemark.set_retention('events', '5 days')"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    QVERIFY(ask(u"SELECT count(*) FROM tidemark.events"_s).toInt() < 12);
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"12"_s);
    QVERIFY(
        ask(u"CALL tidemark.backfill('events', now() - interval '4 days', now())"_s).startsWith("5|0|0|"_L1));
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"12"_s);
    QCOMPARE(ask(u"SELECT string_agg(DISTINCT state, ',') FROM tidemark.coverage('events', 'hourly', now() - "
                 u"interval '4 days',"
                 " now() - interval '1 day')"_s),
             u"complete"_s);
    ask(u"DELETE FROM tidemark.events"_s);
    ask(u"TRUNCATE tidemark.events_15min, tidemark.events_hourly, tidemark.events_daily"_s);
}

void TestCitus::everyBucketEqualsTheTruth()
{
    Adversary adversary(nullptr, m_database,
                        {.rows = 15'000, .writers = 4, .rollers = 2, .serverKills = 0, .prepared = false});
    adversary.run();
    qInfo("%s", qPrintable(adversary.summary()));
    const QStringList wrongs = adversary.wrongs();
    QVERIFY2(wrongs.isEmpty(), qPrintable(wrongs.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCitus)
#include "tst_citus.moc"
