// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/schemainstaller.h"
#include "core/await.h"
#include "support/pgclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QResource>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

class InstallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheSchemaAndChangesNothingTheSecondTime();
    void twoAtOnceAreSerialised();
    void refusesANewerSchema();
    void refusesALoginThatMayNotCreate();
    void refusesPlainPostgresWhereCitusIsRequired();
    void schedulesJobsWherePgCronIs();
    void aFailingUpgradeLeavesTheOldVersionWhole();
    void aStepWaitsForNobodyWhoReads();
    void anUpgradeKeepsEveryRow(); // the last: it leaves a newer version among the resources
};

namespace
{
Result<InstallReport> install(const QString &conninfo, CitusUse citus = CitusUse::Auto)
{
    SchemaInstaller installer(profileOf(conninfo));
    return await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(citus, {}, std::move(reply)); });
}

QByteArray wordsOf(const Result<InstallReport> &result)
{
    return result ? QByteArray() : result.error().words().toUtf8();
}

/// Everything of schema tidemark that an installer could change, but for what time alone changes.
QString fingerprint(const QString &conninfo)
{
    return psql(conninfo, uR"sql(SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
                       SELECT 'class ' || oid || relname || relowner || relacl::text AS line FROM pg_class
                       WHERE relnamespace = 'tidemark'::regnamespace
                       UNION ALL SELECT 'proc ' || oid || prosrc || proacl::text FROM pg_proc
                       WHERE pronamespace = 'tidemark'::regnamespace
                       UNION ALL SELECT 'setting ' || s::text FROM tidemark.setting s
                       UNION ALL SELECT 'retention ' || r::text FROM tidemark.retention r
                       UNION ALL SELECT 'run ' || r::text FROM tidemark.run_log r) AS x)sql"_s);
}
} // namespace

void InstallerTest::createsTheSchemaAndChangesNothingTheSecondTime()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    QStringList steps;
    SchemaInstaller installer(profileOf(conninfo));
    const Result<InstallReport> first = await<InstallReport>([&](Reply<InstallReport> reply) {
        installer.install(
            CitusUse::Auto, [&](const QString &step) { steps.append(step); }, std::move(reply));
    });
    QVERIFY2(first, wordsOf(first));
    QCOMPARE(first->versionBefore, 0);
    QCOMPARE(first->versionNow, programSchemaVersion);
    QCOMPARE(SchemaInstaller::knownVersions().back(), programSchemaVersion);
    QVERIFY(!first->citus);
    QVERIFY(steps.size() > 3);
    // The database is not the one pg_cron lives in.
    QVERIFY(first->notes.join(u' ').contains(u"pg_cron"_s));
    QCOMPARE(psql(conninfo, u"SELECT what || ' ' || result FROM tidemark.run_log"_s), u"init done"_s);
    for (const char *table : {"events", "http_request"}) {
        QVERIFY(
            psql(conninfo, u"SELECT count(*) FROM tidemark.partitions('%1')"_s.arg(QLatin1StringView(table)))
                .toInt() >= 8);
    }

    const QString before = fingerprint(conninfo);
    const Result<InstallReport> second = install(conninfo);
    QVERIFY2(second, wordsOf(second));
    QCOMPARE(second->versionBefore, programSchemaVersion);
    QCOMPARE(second->versionNow, programSchemaVersion);
    QCOMPARE(fingerprint(conninfo), before);
}

void InstallerTest::twoAtOnceAreSerialised()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    SchemaInstaller one(profileOf(conninfo));
    SchemaInstaller other(profileOf(conninfo));
    std::vector<Result<InstallReport>> reports;
    const auto take = [&](Result<InstallReport> report) { reports.push_back(std::move(report)); };
    one.install(CitusUse::Auto, {}, take);
    other.install(CitusUse::Auto, {}, take);
    QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 2U, 30'000);
    QVERIFY2(reports[0], wordsOf(reports[0]));
    QVERIFY2(reports[1], wordsOf(reports[1]));
    QCOMPARE(reports[0]->versionBefore, 0);
    QCOMPARE(reports[1]->versionBefore, programSchemaVersion);
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.run_log"_s), u"1"_s);
}

void InstallerTest::refusesANewerSchema()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const QString before = fingerprint(conninfo);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::SchemaVersion);
    QVERIFY(report.error().words().contains(u"99"_s));
    QCOMPARE(fingerprint(conninfo), before);
}

void InstallerTest::refusesALoginThatMayNotCreate()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    psql(conninfo, u"CREATE ROLE nobody LOGIN"_s);
    const Result<InstallReport> report = install(conninfo + u" user=nobody"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Permission);
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM pg_namespace WHERE nspname = 'tidemark'"_s), u"0"_s);
}

void InstallerTest::refusesPlainPostgresWhereCitusIsRequired()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    const Result<InstallReport> report = install(conninfo, CitusUse::Require);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::MissingObject);
    QVERIFY(report.error().words().contains(u"Citus"_s));
    QVERIFY(!report.error().remedy().isEmpty());
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM pg_namespace WHERE nspname = 'tidemark'"_s), u"0"_s);
}

void InstallerTest::schedulesJobsWherePgCronIs()
{
    TestCluster cluster;
    const Result<InstallReport> report = install(cluster.conninfo());
    QVERIFY2(report, wordsOf(report));
    QVERIFY2(report->notes.join(u' ').contains(u"pg_cron: 2."_s), qPrintable(report->notes.join(u' ')));
    QCOMPARE(psql(cluster.conninfo(), u"SELECT count(*) FROM tidemark.jobs()"_s), u"2"_s);
    const Result<InstallReport> again = install(cluster.conninfo());
    QVERIFY2(again, wordsOf(again));
    QCOMPARE(psql(cluster.conninfo(), u"SELECT count(*) FROM tidemark.jobs()"_s), u"2"_s);
}

void InstallerTest::aFailingUpgradeLeavesTheOldVersionWhole()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QString before = fingerprint(conninfo);
    QVERIFY(QResource::registerResource(QStringLiteral(BROKEN_UPGRADE)));
    const Result<InstallReport> report = install(conninfo);
    QVERIFY(QResource::unregisterResource(QStringLiteral(BROKEN_UPGRADE)));
    QVERIFY(!report);
    QCOMPARE(report.error().statement, u"schema/v901/20_fails"_s);
    QCOMPARE(fingerprint(conninfo), before);
}

void InstallerTest::anUpgradeKeepsEveryRow()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type) SELECT n % 5, 'view' FROM
                          generate_series(1, 1000) AS n; SELECT tidemark.rollup('events'))sql"_s);
    const QString rows =
        uR"sql(SELECT (SELECT md5(string_agg(e::text, ';' ORDER BY id)) FROM (SELECT tenant_id, id, event_type,
               event_data, occurred_at, batch FROM tidemark.events) e) || (SELECT md5(string_agg(h::text, ';'
               ORDER BY h::text)) FROM tidemark.events_hourly h))sql"_s;
    const QString before = psql(conninfo, rows);
    QVERIFY(QResource::registerResource(QStringLiteral(UPGRADE)));
    QCOMPARE(SchemaInstaller::knownVersions().back(), 901);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->versionBefore, programSchemaVersion);
    QCOMPARE(report->versionNow, 901);
    QCOMPARE(psql(conninfo, rows), before);
    QCOMPARE(psql(conninfo, u"SELECT value FROM tidemark.setting WHERE key = 'schema_version'"_s), u"901"_s);
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events WHERE note IS NULL"_s), u"1000"_s);
    // A fresh database goes through all.
    const Result<InstallReport> fresh = install(TestCluster::shared().createDatabase());
    QVERIFY2(fresh, wordsOf(fresh));
    QCOMPARE(fresh->versionBefore, 0);
    QCOMPARE(fresh->versionNow, 901);
    QVERIFY(QResource::unregisterResource(QStringLiteral(UPGRADE)));
}

/// A rollup that began beside a step has read tables, and may wait for the step: that one must not wait for
/// it.
void InstallerTest::aStepWaitsForNobodyWhoReads()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    PgSession rollup(conninfo);
    QVERIFY(rollup.open());
    QVERIFY(rollup.run("BEGIN").ok);
    QVERIFY(rollup.run("SELECT FROM tidemark.pipeline, tidemark.run_log, tidemark.rollup_level").ok);
    QFile ownership(u":/sql/schema/after/10_ownership.sql"_s);
    QVERIFY(ownership.open(QIODevice::ReadOnly));
    PgSession step(conninfo);
    QVERIFY(step.open());
    QVERIFY(step.run("SET lock_timeout = '1s'").ok);
    const PgSession::Answer done = step.run(ownership.readAll());
    QVERIFY2(done.ok, done.message.constData());
}

QTEST_GUILESS_MAIN(InstallerTest)
#include "tst_installer.moc"
