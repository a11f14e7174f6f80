// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/schemainstaller.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/pgsession.h"
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
    void theFirstVersionGoesForwardAndKeepsEveryRow();
    void aDryRunSaysWhatComesAndChangesNothing_data();
    void aDryRunSaysWhatComesAndChangesNothing();
    void aDryRunOfAFinishedSchemaHasNothingToDo();
    void whatHadExpiredIsKnownByItsDays();
    void functionsOfAnotherBuildAreReplaced();
    void anOlderProgramReadsAndWritesNothing();
    void aSchemaThatIsUpgradedUnderAnOpenSessionIsNotWrittenTo();

private:
    /// Begins an upgrade of a schema of version before and kills the server in the middle of the next step.
    void killInStep(TestCluster &server, const QString &conninfo, int before);

    QTemporaryDir m_folder;
};

namespace
{

using Installation = Result<InstallReport>;

const QString rowsText =
    uR"sql(SELECT (SELECT md5(string_agg(e::text, ';' ORDER BY id)) FROM (SELECT tenant_id,
                                id, event_type, event_data, occurred_at, batch
                                FROM tidemark.events) e) || (SELECT md5(string_agg(d::text, ';' ORDER BY d::text))
                                FROM (SELECT tenant_id, day, event_type,
                                event_count, users_hll::text FROM tidemark.events_daily) d))sql"_s;
const QString versionText = u"SELECT value FROM tidemark.setting WHERE key = 'schema_version'"_s;

void writeRows(const QString &conninfo)
{
    psql(conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data) SELECT n % 9, 'view',
                          jsonb_build_object('user_id', n)
                          FROM generate_series(1, 1000) AS n)sql"_s);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
}

/// All of the database as pg_dump writes it: definitions and rows.
QByteArray dumpOf(const QString &conninfo)
{
    QProcess process;
    process.start(testInstallation().program("pg_dump"_L1), {u"--dbname"_s, conninfo});
    const CtlRun run = finished(process);
    if (run.exitStatus != 0)
        qFatal("pg_dump: %s", qPrintable(run.errors));
    // Newer ones fence a dump with a word that is random each time.
    QByteArrayList lines = run.output.split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.startsWith("\\restrict") || line.startsWith("\\unrestrict");
    });
    return lines.join('\n');
}

/// The tables of the schema, but not the partitions of days.
QSet<QString> relationsOf(const QString &conninfo)
{
    const QStringList names =
        psql(
            conninfo,
            uR"sql(SELECT 'tidemark.' || relname FROM pg_class WHERE relnamespace = to_regnamespace('tidemark')
                              AND relkind IN ('r', 'p') AND relname !~ '_p[0-9]{8}$')sql"_s)
            .split(u'\n', Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

QSet<QString> functionsOf(const QString &conninfo)
{
    const QStringList names =
        psql(conninfo,
             uR"sql(SELECT 'tidemark.' || proname || ' ' || md5(concat_ws(' ', prosrc, provolatile, prosecdef,
                              (SELECT string_agg(s, ' ' ORDER BY s) FROM unnest(proconfig) AS s))) FROM pg_proc
                              WHERE pronamespace = to_regnamespace('tidemark'))sql"_s)
            .split(u'\n', Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

/// The names of the changes with that action.
QSet<QString> planned(const CtlRun &run, const QStringList &actions, const QStringList &objects)
{
    QSet<QString> names;
    for (const QJsonValue &change : run.array(u"changes"_s))
        if (actions.contains(change[u"action"_s].toString()) &&
            objects.contains(change[u"object"_s].toString()))
            names.insert(change[u"name"_s].toString());
    return names;
}

} // namespace

void TestUpgrade::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestUpgrade::killInStep(TestCluster &server, const QString &conninfo, int before)
{
    // The step waits for it, for as long as the server lives.
    PgSession holder(conninfo);
    QVERIFY(holder.open());
    QVERIFY(holder.run("SELECT pg_advisory_lock(" + QByteArray(before == 901 ? "902" : "901") + ")").ok);
    std::optional<Installation> outcome;
    coordinator::SchemaInstaller installer(profileOf(conninfo));
    installer.install(CitusUse::Auto, {}, [&](Installation report) { outcome = std::move(report); });
    const QString inStep =
        uR"sql(SELECT (%1) || (SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_advisory_xact_lock%'
               AND wait_event = 'advisory' AND datname = current_database()))sql"_s.arg(versionText);
    QTRY_COMPARE_WITH_TIMEOUT(psql(conninfo, inStep), u"%1%2"_s.arg(before).arg(1), 60'000);
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
        uR"sql(SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute WHERE attname IN ('label',
               'weight')
               AND attrelid IN ('tidemark.events'::regclass, 'tidemark.events_daily'::regclass))sql"_s;
    QVERIFY(QResource::registerResource(QStringLiteral(UPGRADE_STEPS)));
    const auto unregister = qScopeGuard([] { QResource::unregisterResource(QStringLiteral(UPGRADE_STEPS)); });
    const std::vector<int> known = coordinator::SchemaInstaller::knownVersions();
    QCOMPARE(std::vector<int>(known.end() - 3, known.end()),
             (std::vector<int>{programSchemaVersion, 901, 902}));

    killInStep(server, conninfo, programSchemaVersion);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(psql(conninfo, versionText), QString::number(programSchemaVersion));
    QCOMPARE(psql(conninfo, columns), QString());
    QCOMPARE(psql(conninfo, rowsText), before);

    killInStep(server, conninfo, 901);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(psql(conninfo, versionText), u"901"_s);
    QCOMPARE(psql(conninfo, columns), u"label"_s);
    QCOMPARE(psql(conninfo, rowsText), before);

    const InstallReport report = installSchema(conninfo, CitusUse::Auto);
    QCOMPARE(report.versionBefore, 901);
    QCOMPARE(report.versionNow, 902);
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

/// From a dump of the first version as it was released: rows in three tenants, rolled up but for ten late
/// ones, a reader of two tenants, a retention and a name of its own.
void TestUpgrade::theFirstVersionGoesForwardAndKeepsEveryRow()
{
    createSchemaDatabase(TestCluster::shared()); // makes the roles
    const QString conninfo = TestCluster::shared().createDatabase();
    psql(conninfo, u"CREATE ROLE upgrade_reader LOGIN; GRANT tidemark_reader TO upgrade_reader"_s);
    restoreDump(conninfo, QStringLiteral(FIRST_VERSION));
    // Columns that are new have nothing in old rows.
    const QString kept = uR"sql(
        SELECT (SELECT md5(string_agg(e::text, ';' ORDER BY id)) FROM tidemark.events e)
            || (SELECT md5(string_agg(jsonb_strip_nulls(to_jsonb(h))::text, ';' ORDER BY id)) FROM tidemark.http_request h)
            || (SELECT md5(string_agg(d::text, ';' ORDER BY d::text)) FROM tidemark.events_daily d)
            || (SELECT md5(string_agg(jsonb_strip_nulls(to_jsonb(m))::text, ';' ORDER BY site_id, ingest_time))
                FROM tidemark.http_request_1min m)
            || (SELECT string_agg(name || zone, ';') FROM tidemark.tenant WHERE name <> '')
            || (SELECT keep FROM tidemark.retention WHERE table_name = 'events')
    )sql"_s;
    const QString before = psql(conninfo, kept);
    QVERIFY(before.contains(u"Ämter & SöhneEurope/Berlin40 days"_s));

    const InstallReport report = installSchema(conninfo, CitusUse::Auto);
    QCOMPARE(report.versionBefore, 1);
    QCOMPARE(report.versionNow, programSchemaVersion);
    QCOMPARE(psql(conninfo, kept), before);
    QCOMPARE(psql(conninfo + u" user=upgrade_reader"_s,
                  u"SELECT string_agg(DISTINCT tenant_id::text, ',') FROM tidemark.events_daily"_s),
             u"1,2"_s);
    // What came later shows a reader the same tenants.
    for (const QString &tenant : {u"2"_s, u"3"_s})
        psql(conninfo,
             uR"sql(SELECT tidemark.save_alert(NULL, '{"tenant_id":%1,"name":"of %1","measure":"events",
                              "threshold":1}'))sql"_s.arg(tenant));
    QCOMPARE(psql(conninfo + u" user=upgrade_reader"_s,
                  u"SELECT string_agg(name, ',') FROM tidemark.alert_rule"_s),
             u"of 2"_s);
    psql(conninfo, u"SELECT tidemark.remove_alert(id) FROM tidemark.alert_rule"_s);
    for (const QString &tenant : {u"2"_s, u"3"_s, u"null"_s})
        psql(conninfo, uR"sql(SELECT tidemark.save_note(NULL, '{"tenant_id":%1,"range_from":"2026-03-03",
                              "text":"of %1"}'))sql"_s.arg(tenant));
    QCOMPARE(psql(conninfo + u" user=upgrade_reader"_s,
                  u"SELECT string_agg(text, ',' ORDER BY id) FROM tidemark.note"_s),
             u"of 2,of null"_s);
    psql(conninfo, u"SELECT tidemark.remove_note(id) FROM tidemark.note"_s);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(psql(conninfo, u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"310"_s);
    // What the upgrade made is what a fresh installation makes.
    const QString things = uR"sql(
        SELECT string_agg(thing, E'\n' ORDER BY thing) FROM (
            SELECT p.oid::regprocedure || md5(pg_get_functiondef(p.oid)) || coalesce(p.proacl::text, '')
            FROM pg_proc p WHERE p.pronamespace = 'tidemark'::regnamespace
            UNION ALL
            SELECT c.relname || ' ' || a.attname || ' ' || a.atttypid::regtype || a.attnotnull
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = 'tidemark'::regnamespace AND NOT c.relispartition) AS t (thing)
    )sql"_s;
    QCOMPARE(psql(conninfo, things).split(u'\n'),
             psql(createSchemaDatabase(TestCluster::shared()), things).split(u'\n'));
    const QString settings = uR"sql(SELECT string_agg(s::text, ' ' ORDER BY key) || (SELECT count(*) FROM
                                    tidemark.run_log) FROM tidemark.setting s)sql"_s;
    const QString upgraded = psql(conninfo, settings);
    installSchema(conninfo, CitusUse::Auto);
    QCOMPARE(psql(conninfo, settings), upgraded);
}

void TestUpgrade::aDryRunSaysWhatComesAndChangesNothing_data()
{
    QTest::addColumn<bool>("hasSchema");
    QTest::newRow("nothing") << false;
    QTest::newRow("version 1") << true;
}

void TestUpgrade::aDryRunSaysWhatComesAndChangesNothing()
{
    QFETCH(const bool, hasSchema);
    createSchemaDatabase(TestCluster::shared()); // makes the roles
    const QString conninfo = TestCluster::shared().createDatabase();
    // The dump grants it something.
    psql(
        conninfo,
        u"DO $$ BEGIN CREATE ROLE upgrade_reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
    if (hasSchema)
        restoreDump(conninfo, QStringLiteral(FIRST_VERSION));
    const QByteArray before = dumpOf(conninfo);
    const QSet<QString> relationsBefore = relationsOf(conninfo);
    const QSet<QString> functionsBefore = functionsOf(conninfo);

    const QString program = QStringLiteral(TIDEMARKCTL);
    const CtlRun run = runCtl(program, conninfo, {u"init"_s, u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.json()[u"version_before"_s].toInt(-1), hasSchema ? 1 : 0);
    QCOMPARE(run.json()[u"schema_version"_s].toInt(), programSchemaVersion);
    QCOMPARE(dumpOf(conninfo), before);

    // What it announced is what an installation does.
    installSchema(conninfo, CitusUse::Auto);
    const QSet<QString> relations = relationsOf(conninfo) - relationsBefore;
    QVERIFY(!relations.isEmpty());
    QCOMPARE(planned(run, {u"create"_s}, {u"TABLE"_s}), relations);
    QSet<QString> functions;
    for (const QString &function : functionsOf(conninfo) - functionsBefore)
        functions.insert(function.section(u' ', 0, 0));
    QVERIFY(!functions.isEmpty());
    QCOMPARE(planned(run, {u"create"_s, u"replace"_s}, {u"FUNCTION"_s, u"PROCEDURE"_s}), functions);
    QVERIFY(hasSchema || planned(run, {u"create"_s}, {u"EXTENSION"_s}).contains(u"hll"_s));
}

void TestUpgrade::aDryRunOfAFinishedSchemaHasNothingToDo()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QByteArray before = dumpOf(conninfo);
    const QString program = QStringLiteral(TIDEMARKCTL);
    const CtlRun run = runCtl(program, conninfo, {u"init"_s, u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.array(u"changes"_s).size(), 0);
    psql(conninfo,
         uR"sql(CREATE OR REPLACE FUNCTION tidemark.utc_text(moment timestamptz) RETURNS text LANGUAGE
                          sql IMMUTABLE AS $$ SELECT 'stale' $$;
                          UPDATE tidemark.setting SET value = 'another' WHERE key = 'functions_digest')sql"_s);
    const CtlRun stale = runCtl(program, conninfo, {u"init"_s, u"--dry-run"_s, u"--format"_s, u"json"_s});
    QCOMPARE(planned(stale, {u"replace"_s}, {u"FUNCTION"_s, u"PROCEDURE"_s}),
             QSet<QString>{u"tidemark.utc_text"_s});
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const CtlRun newer = runCtl(program, conninfo, {u"init"_s, u"--dry-run"_s});
    QCOMPARE(newer.exitStatus, 1);
    QVERIFY2(newer.errors.contains("never writes to a newer one"_L1), qPrintable(newer.errors));
}

void TestUpgrade::whatHadExpiredIsKnownByItsDays()
{
    createSchemaDatabase(TestCluster::shared()); // makes the roles
    const QString conninfo = TestCluster::shared().createDatabase();
    restoreDump(conninfo, QStringLiteral(FIRST_VERSION));
    psql(conninfo, uR"sql(
        UPDATE tidemark.rollup_level SET expired_before = (SELECT max(day) + interval '7 hours' FROM tidemark.events_daily)
        WHERE table_name = 'events_15min';
        UPDATE tidemark.rollup_level SET expired_before = '2026-01-01 00:00Z' WHERE dataset = 'http_request';
        UPDATE tidemark.pipeline SET raw_gone_before = (SELECT max(day) FROM tidemark.events_daily) WHERE dataset = 'events')sql"_s);
    installSchema(conninfo, CitusUse::Auto);
    // Days without a row in the coarsest level have lost none: an old log may be loaded there.
    QCOMPARE(psql(conninfo, uR"sql(
        WITH days AS (SELECT range_agg(tstzrange(day, day + interval '24 hours')) AS all_days, max(day) AS newest FROM tidemark.events_daily)
        SELECT (SELECT gone = all_days * tstzmultirange(tstzrange(NULL, newest + interval '7 hours')) FROM tidemark.rollup_level
                WHERE table_name = 'events_15min'),
               (SELECT raw_gone = all_days * tstzmultirange(tstzrange(NULL, newest)) FROM tidemark.pipeline WHERE dataset = 'events'),
               (SELECT gone = '{}' FROM tidemark.rollup_level WHERE table_name = 'events_hourly') FROM days)sql"_s),
             u"t|t|t"_s);
    // Where even that one has expired, nobody knows.
    QCOMPARE(psql(conninfo, uR"sql(SELECT DISTINCT gone = tstzmultirange(tstzrange(NULL, '2026-01-01 00:00Z'))
                                   FROM tidemark.rollup_level WHERE dataset = 'http_request')sql"_s),
             u"t"_s);
}

void TestUpgrade::functionsOfAnotherBuildAreReplaced()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QString mark = u"UPDATE tidemark.setting SET value = '%2' WHERE key = 'functions_%1'"_s;
    const QString isOurs = u"SELECT tidemark.utc_text('2026-01-01 00:00+00') <> 'stale'"_s;
    psql(conninfo,
         uR"sql(CREATE OR REPLACE FUNCTION tidemark.utc_text(moment timestamptz) RETURNS text LANGUAGE
                          sql IMMUTABLE
                          AS $$ SELECT 'stale' $$)sql"_s);
    psql(conninfo, mark.arg(u"digest"_s, u"another"_s));
    QVERIFY(runCtl(QStringLiteral(TIDEMARKCTL), conninfo, {u"doctor"_s}).output.contains("functions-differ"));
    // Those of a newer program stay.
    psql(conninfo, mark.arg(u"version"_s, u"99.0"_s));
    QVERIFY(installSchema(conninfo, CitusUse::Auto).notes.join(u' ').contains(u"99.0"_s));
    QCOMPARE(psql(conninfo, isOurs), u"f"_s);

    psql(conninfo, mark.arg(u"version"_s, u"0.0.9"_s));
    installSchema(conninfo, CitusUse::Auto);
    QCOMPARE(psql(conninfo, isOurs), u"t"_s);
    QVERIFY(
        !runCtl(QStringLiteral(TIDEMARKCTL), conninfo, {u"doctor"_s}).output.contains("functions-differ"));
}

void TestUpgrade::anOlderProgramReadsAndWritesNothing()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QString loaderLogin = createLogin(conninfo, u"tidemark_ingest"_s);
    writeRows(conninfo);
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const QString state =
        uR"sql(SELECT (SELECT count(*) FROM tidemark.events) || ' ' || (SELECT md5(string_agg(p::text, ';')) FROM
               tidemark.pipeline p) || (SELECT md5(string_agg(r::text, ';')) FROM tidemark.run_log r))sql"_s;
    const QString before = psql(conninfo, state);
    const QString program = QStringLiteral(TIDEMARKCTL);
    for (const QStringList &arguments : {QStringList{u"query"_s, u"daily"_s, u"--tenant"_s, u"3"_s},
                                         {u"query"_s, u"live"_s, u"--tenant"_s, u"3"_s},
                                         {u"status"_s}}) {
        const CtlRun run = runCtl(program, conninfo, arguments);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        QVERIFY2(run.errors.contains("The schema has version 99"_L1), qPrintable(run.errors));
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
          {u"annotations"_s, u"add"_s, u"--tenant"_s, u"1"_s, u"--from"_s, u"2026-01-01"_s, u"--text"_s,
           u"x"_s},
          {u"backfill"_s, u"events"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-03"_s}}) {
        const CtlRun run = runCtl(program, conninfo, arguments);
        QVERIFY2(run.exitStatus == 1, qPrintable(arguments.join(u' ') + run.errors));
        QVERIFY2(run.errors.contains("never writes to a newer one"_L1),
                 qPrintable(arguments.join(u' ') + run.errors));
    }
    // As a loader's own login, which may not read the settings.
    const CtlRun loader = runCtl(program, loaderLogin, {u"ingest"_s, u"events-jsonl"_s, file.fileName()});
    QVERIFY2(loader.exitStatus == 1 && loader.errors.contains("never writes to a newer one"_L1),
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
