// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/schemainstaller.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QResource>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// The schema goes forward step by step, each whole or not at all, whenever the server dies; and a program
/// that is older than the schema reads it and writes nothing. On Citus too, where it is installed.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aStepThatIsKilledIsRepeatedWhole_data();
    void aStepThatIsKilledIsRepeatedWhole();
    void anOlderProgramReadsAndWritesNothing();
    void aSchemaThatIsUpgradedUnderAnOpenSessionIsNotWrittenTo();

private:
    /// Begins an upgrade and kills the server in the middle of the step to that version.
    void killInStep(TestCluster &server, const QString &conninfo, int version);

    QTemporaryDir m_folder;
};

namespace
{

using Installation = Result<InstallReport>;

const QString rowsText = u"SELECT (SELECT md5(string_agg(e::text, ';' ORDER BY id)) FROM (SELECT tenant_id, "
                         u"id, event_type, event_data, occurred_at, batch "
                         "FROM tidemark.events) e) || (SELECT md5(string_agg(d::text, ';' ORDER BY d::text)) "
                         "FROM (SELECT tenant_id, day, event_type, "
                         "event_count, users_hll::text FROM tidemark.events_daily) d)"_s;
const QString versionText = u"SELECT value FROM tidemark.setting WHERE key = 'schema_version'"_s;

void writeRows(const QString &conninfo)
{
    psql(conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, event_data) SELECT n % 9, 'view', "
                   u"jsonb_build_object('user_id', n) "
                   "FROM generate_series(1, 1000) AS n"_s);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
}

} // namespace

void TestUpgrade::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestUpgrade::killInStep(TestCluster &server, const QString &conninfo, int version)
{
    std::optional<Installation> outcome;
    coordinator::SchemaInstaller installer(profileOf(conninfo));
    installer.install(CitusUse::Auto, {}, [&](Installation report) { outcome = std::move(report); });
    const QString inStep =
        u"SELECT (%1) || (SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' "
        "AND wait_event = 'PgSleep' AND datname = current_database())"_s.arg(versionText);
    QTRY_COMPARE_WITH_TIMEOUT(psql(conninfo, inStep), u"%1%2"_s.arg(version - 1).arg(1), 60'000);
    server.killServer();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
    QVERIFY(!*outcome);
    server.start();
}

void TestUpgrade::aStepThatIsKilledIsRepeatedWhole_data()
{
    QTest::addColumn<bool>("onCitus");
    QTest::newRow("plain") << false;
    if (CitusCluster::isInstalled())
        QTest::newRow("citus") << true;
}

void TestUpgrade::aStepThatIsKilledIsRepeatedWhole()
{
    QFETCH(const bool, onCitus);
    std::unique_ptr<CitusCluster> citus = onCitus ? createSchemaCluster() : nullptr;
    std::unique_ptr<TestCluster> plain =
        onCitus ? nullptr
                : std::make_unique<TestCluster>(TestClusterOptions{.settings = {"synchronous_commit = on"}});
    TestCluster &server = onCitus ? citus->coordinator() : *plain;
    const QString conninfo = onCitus ? citus->conninfo() : plain->createDatabase();
    if (!onCitus)
        installSchema(conninfo, CitusUse::Auto);
    writeRows(conninfo);
    const QString before = psql(conninfo, rowsText);
    const QString columns =
        u"SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute WHERE attname IN ('label', "
        u"'weight') "
        "AND attrelid IN ('tidemark.events'::regclass, 'tidemark.events_daily'::regclass)"_s;
    QVERIFY(QResource::registerResource(QStringLiteral(UPGRADE_STEPS)));
    const auto unregister = qScopeGuard([] { QResource::unregisterResource(QStringLiteral(UPGRADE_STEPS)); });
    QCOMPARE(coordinator::SchemaInstaller::knownVersions(), (std::vector<int>{1, 2, 3}));

    killInStep(server, conninfo, 2);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(psql(conninfo, versionText), u"1"_s);
    QCOMPARE(psql(conninfo, columns), QString());
    QCOMPARE(psql(conninfo, rowsText), before);

    killInStep(server, conninfo, 3); // the step to 2 is behind it
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(psql(conninfo, versionText), u"2"_s);
    QCOMPARE(psql(conninfo, columns), u"label"_s);
    QCOMPARE(psql(conninfo, rowsText), before);

    const InstallReport report = installSchema(conninfo, CitusUse::Auto);
    QCOMPARE(report.versionBefore, 2);
    QCOMPARE(report.versionNow, 3);
    QCOMPARE(psql(conninfo, columns), u"label,weight"_s);
    QCOMPARE(psql(conninfo, rowsText), before);
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events WHERE label = 'VIEW'"_s), u"1000"_s);
    QCOMPARE(psql(conninfo, u"SELECT sum(weight) FROM tidemark.events_daily"_s), u"2000"_s);
    // It goes on from there.
    writeRows(conninfo);
    QTRY_COMPARE_WITH_TIMEOUT((psql(conninfo, u"CALL tidemark.run_rollup('events')"_s),
                               psql(conninfo, u"SELECT sum(event_count) FROM tidemark.events_daily"_s)),
                              u"2000"_s, 30'000);
}

void TestUpgrade::anOlderProgramReadsAndWritesNothing()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QString loaderLogin = createLogin(conninfo, u"tidemark_ingest"_s);
    writeRows(conninfo);
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const QString state =
        u"SELECT (SELECT count(*) FROM tidemark.events) || ' ' || (SELECT md5(string_agg(p::text, ';')) FROM "
        "tidemark.pipeline p) || (SELECT md5(string_agg(r::text, ';')) FROM tidemark.run_log r)"_s;
    const QString before = psql(conninfo, state);
    const QString program = QStringLiteral(TIDEMARKCTL);
    for (const QStringList &arguments : {QStringList{u"query"_s, u"daily"_s, u"--tenant"_s, u"3"_s},
                                         {u"query"_s, u"live"_s, u"--tenant"_s, u"3"_s},
                                         {u"status"_s}}) {
        const CtlRun run = runCtl(program, conninfo, arguments);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        QVERIFY2(run.errors.contains("the schema has version 99"_L1), qPrintable(run.errors));
        QVERIFY(!run.output.isEmpty());
    }
    for (const QStringList &arguments : {QStringList{u"cluster"_s},
                                         {u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s, u"--from"_s,
                                          u"2026-01-01"_s, u"--to"_s, u"2026-01-03"_s}})
        QCOMPARE(runCtl(program, conninfo, arguments).exitStatus, 0);
    QVERIFY(runCtl(program, conninfo, {u"doctor"_s}).output.contains("schema-newer"));

    QFile file(m_folder.filePath(u"rows.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write("{\"tenant_id\":1,\"event_type\":\"click\"}\n") > 0);
    file.close();
    for (const QStringList &arguments :
         {QStringList{u"init"_s},
          {u"rollup"_s},
          {u"expire"_s},
          {u"upkeep"_s},
          {u"ingest"_s, u"events-jsonl"_s, file.fileName()},
          {u"simulate"_s, u"--seconds"_s, u"1"_s},
          {u"retention"_s, u"events"_s, u"10 days"_s},
          {u"backfill"_s, u"events"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-03"_s}}) {
        const CtlRun run = runCtl(program, conninfo, arguments);
        QVERIFY2(run.exitStatus == 1, qPrintable(arguments.join(u' ') + run.errors));
        QVERIFY2(run.errors.contains("writes nothing to a newer one"_L1),
                 qPrintable(arguments.join(u' ') + run.errors));
    }
    // As a loader's own login, which may not read the settings.
    const CtlRun loader = runCtl(program, loaderLogin, {u"ingest"_s, u"events-jsonl"_s, file.fileName()});
    QVERIFY2(loader.exitStatus == 1 && loader.errors.contains("writes nothing to a newer one"_L1),
             qPrintable(loader.errors));
    QCOMPARE(psql(conninfo, state), before);
}

void TestUpgrade::aSchemaThatIsUpgradedUnderAnOpenSessionIsNotWrittenTo()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    coordinator::PgAdminGateway gateway(profileOf(createLogin(conninfo, u"tidemark_operator"_s)), u"test"_s);
    QVERIFY(rollup(gateway, Dataset::Events));
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const Result<RollupReport> refused = rollup(gateway, Dataset::Events);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SchemaVersion);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
