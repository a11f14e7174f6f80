// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/login.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// The run log is a trail: nobody but its owner changes what stands there, and what an operator tries is in
/// vain.
class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorForgesNoEntries();
    void operatorEndsOnlyWhatItsSessionBegan();
    void whatWasDoneIsCountedByTheCoordinator();
    void whatASessionReportsIsSaidToBeItsReport();
    void aLoadEndsAsALoadDoes();
    void theTrailCannotBeEmptied();
    void onlyAnAdministratorGrantsTenants();
    void refusalsAreKnownByCode_data();
    void refusalsAreKnownByCode();
};

void TestTrail::operatorForgesNoEntries()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    Login op(createLogin(database, u"tidemark_operator"_s));
    psql(database, u"SELECT tidemark.set_retention('events', '20 days')"_s);
    const QString log =
        u"SELECT string_agg(l::text, ';' ORDER BY id) FROM tidemark.run_log l WHERE what <> 'init'"_s;
    const QString before = psql(database, log);
    for (const QByteArray call :
         {"INSERT INTO tidemark.run_log (what) VALUES ('grant')", "UPDATE tidemark.run_log SET detail = 'x'",
          "DELETE FROM tidemark.run_log", "TRUNCATE tidemark.run_log",
          "SELECT setval('tidemark.run_log_id_seq', 1)", "SELECT tidemark.begin_run('grant', NULL)",
          "SELECT tidemark.begin_run('expire', 'events', true)",
          "SELECT tidemark.end_run((SELECT max(id) FROM tidemark.run_log), 'failed', 0, 0, '{}')",
          "SELECT tidemark.note_change('grant', NULL, '{}')", "SELECT tidemark.begin_ingest('events')",
          "SELECT tidemark.end_ingest(1, 'done', 1, 'x')",
          "SELECT tidemark.run_lives(l) FROM tidemark.run_log l"})
        QVERIFY2(op.state(call) == denied, call);
    for (const QByteArray kind :
         {"'grant'", "'retention'", "'init'", "'trim'", "'tenant'", "'ingest'", "'backfill'", "NULL"})
        QCOMPARE(op.state("SELECT tidemark.begin_maintenance(" + kind + ", 'events')"), u"22023"_s);
    QCOMPARE(op.state("SELECT tidemark.begin_maintenance('expire', 'clicks')"), u"22023"_s);
    QCOMPARE(
        op.state(
            "SELECT tidemark.end_maintenance((SELECT max(id) FROM tidemark.run_log), 'done', 'rewritten')"),
        u"P0002"_s);
    QCOMPARE(
        op.state("SELECT * FROM tidemark.logged_rollup((SELECT max(id) FROM tidemark.run_log), 'events')"),
        u"P0002"_s);
    QCOMPARE(op.value("SELECT tidemark.end_unreported('failed', 'x')"), u"0"_s);
    QCOMPARE(psql(database, log), before);
}

void TestTrail::operatorEndsOnlyWhatItsSessionBegan()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString conninfo = createLogin(database, u"tidemark_operator"_s);
    Login op(conninfo);
    Login again(conninfo);
    const QByteArray run = op.value("SELECT tidemark.begin_maintenance('expire', 'events')").toLatin1();
    const QByteArray end = "SELECT tidemark.end_maintenance(" + run + ", 'done', 'first')";
    QCOMPARE(again.state(end), u"P0002"_s); // the same login, but not its session
    QCOMPARE(op.state("SELECT tidemark.end_maintenance(" + run + ", 'splendid', NULL)"), u"22023"_s);
    QCOMPARE(op.state("SELECT * FROM tidemark.logged_rollup(" + run + ", 'events')"), u"P0002"_s);
    QCOMPARE(op.state(end), u"ok"_s);
    QCOMPARE(op.state(end), u"P0002"_s); // what is written stays
    // Whoever takes another role is still who it was.
    QCOMPARE(op.state("SET ROLE tidemark_operator"), u"ok"_s);
    QCOMPARE(op.state("CALL tidemark.run_rollup('events')"), u"ok"_s);
    QCOMPARE(
        psql(database, u"SELECT string_agg(DISTINCT role, ',') FROM tidemark.run_log WHERE what <> 'init'"_s),
        loginOf(conninfo));
}

void TestTrail::whatWasDoneIsCountedByTheCoordinator()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    psql(
        database,
        u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 't', now() - interval '50 days' FROM generate_series(1, 345)"_s);
    psql(database, u"SELECT tidemark.rollup('events')"_s);
    const QString operating = createLogin(database, u"tidemark_operator"_s);
    Login op(operating);
    const QString entry = u"SELECT rows || '|' || detail FROM tidemark.run_log WHERE id = %1"_s;
    const auto begun = [&op](const QByteArray &what) {
        return op.value("SELECT tidemark.begin_maintenance('" + what + "', 'events')");
    };
    // Nothing was done, whatever is said of it.
    QString run = begun("expire");
    QCOMPARE(
        op.state("SELECT tidemark.end_maintenance(" + run.toLatin1() + ", 'done', '99 partitions dropped')"),
        u"ok"_s);
    QCOMPARE(
        psql(database, entry.arg(run)),
        u"0|reported by %1: 99 partitions dropped; 0 partitions dropped, 0 kept"_s.arg(loginOf(operating)));
    run = begun("expire");
    // What is no partition is no name to be told, and a time by which nothing was deleted none that was kept.
    QCOMPARE(
        op.value(
            "SELECT result FROM tidemark.expire_partition('events', 'x dropped; 12 partitions dropped', '1000 years')"),
        u"kept"_s);
    QCOMPARE(op.value("SELECT tidemark.purge_default('events')"), u"345"_s);
    QCOMPARE(op.state("SELECT tidemark.end_maintenance(" + run.toLatin1() + ", 'done', NULL)"), u"ok"_s);
    QCOMPARE(
        psql(database, entry.arg(run)),
        u"345|0 partitions dropped, 0 kept; 345 rows deleted from the default partition; rows kept for 35 days"_s);
    // A rollup that was not run has not succeeded, nor has a backfill that was not.
    run = begun("rollup");
    QCOMPARE(op.state("SELECT tidemark.end_maintenance(" + run.toLatin1() + ", 'done', NULL)"), u"22023"_s);
    run = op.value("SELECT run FROM tidemark.begin_backfill('events', now() - interval '2 days', now())");
    QCOMPARE(op.state("SELECT tidemark.end_maintenance(" + run.toLatin1() + ", 'done', NULL)"), u"22023"_s);
}

void TestTrail::whatASessionReportsIsSaidToBeItsReport()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString operating = createLogin(database, u"tidemark_operator"_s);
    const QString loading = createLogin(database, u"tidemark_ingest"_s);
    Login op(operating);
    Login ingest(loading);
    const QString entry = u"SELECT detail FROM tidemark.run_log WHERE id = %1"_s;
    const QString run = op.value("SELECT tidemark.begin_maintenance('expire', 'events')");
    QCOMPARE(
        op.state("SELECT tidemark.end_maintenance(" + run.toLatin1() + ", 'failed', 'the disk is gone')"),
        u"ok"_s);
    QCOMPARE(psql(database, entry.arg(run)),
             u"reported by %1: the disk is gone; 0 partitions dropped, 0 kept"_s.arg(loginOf(operating)));
    const QString load = ingest.value("SELECT tidemark.begin_ingest('events')");
    QCOMPARE(ingest.state("SELECT tidemark.end_ingest(" + load.toLatin1() + ", 'done', 999, 'a.log')"),
             u"ok"_s);
    QCOMPARE(psql(database, entry.arg(load)), u"reported by %1: a.log"_s.arg(loginOf(loading)));
}

void TestTrail::aLoadEndsAsALoadDoes()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    Login ingest(createLogin(database, u"tidemark_ingest"_s));
    const QString run = ingest.value("SELECT tidemark.begin_ingest('events')");
    const QByteArray end = "SELECT tidemark.end_ingest(" + run.toLatin1() + ", ";
    for (const QByteArray rest : {"'running', 1, 'x')", "'interrupted', 1, 'x')", "'busy', 1, 'x')",
                                  "'anything <b>', 1, 'x')", "NULL, 1, 'x')", "'done', -5, 'neg')"})
        QVERIFY2(ingest.state(end + rest) == "22023"_L1, rest);
    const QString entry =
        u"SELECT result, rows, length(detail) < 2100, detail LIKE '%…' FROM tidemark.run_log WHERE id = %1"_s;
    QCOMPARE(psql(database, entry.arg(run)), u"running|0||"_s);
    QCOMPARE(ingest.state(end + "'cancelled', 7, repeat('x', 3000000))"), u"ok"_s);
    QCOMPARE(psql(database, entry.arg(run)), u"cancelled|7|t|t"_s);
}

void TestTrail::theTrailCannotBeEmptied()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString conninfo = createLogin(database, u"tidemark_operator"_s);
    Login op(conninfo);
    // Runs of 20, 40 and 400 days ago, and a change of 400.
    psql(database, uR"sql(INSERT INTO tidemark.run_log (what, dataset, result, started_at, finished_at)
                SELECT w, 'events', 'done', now() - d * interval '1 day', now() - d * interval '1 day'
                FROM (VALUES ('expire', 20), ('expire', 40), ('rollup', 400), ('retention', 400)) v (w, d))sql"_s);
    QCOMPARE(op.state("SELECT tidemark.set_retention('run_log', '1 minute')"), u"22023"_s);
    QVERIFY(op.value("SELECT tidemark.set_retention('run_log', '29 days')").contains("at least 30 days"_L1));
    // Nor does one that an older schema let in.
    psql(database, u"UPDATE tidemark.retention SET keep = '1 minute' WHERE table_name = 'run_log'"_s);
    QCOMPARE(op.value("SELECT tidemark.trim_run_log()"), u"2"_s);
    const QString left =
        u"SELECT string_agg(what, ',' ORDER BY id) FROM tidemark.run_log WHERE what <> 'init'"_s;
    QCOMPARE(psql(database, left), u"expire,retention,trim"_s);
    QCOMPARE(
        psql(database,
             u"SELECT role, rows, detail LIKE '2 runs from %' FROM tidemark.run_log WHERE what = 'trim'"_s),
        loginOf(conninfo) + u"|2|t"_s);
    // However often, and however old the entry is by then.
    psql(database,
         u"UPDATE tidemark.run_log SET started_at = started_at - interval '900 days' WHERE what = 'trim'"_s);
    QCOMPARE(op.value("SELECT tidemark.trim_run_log()"), u"0"_s);
    QCOMPARE(op.state("CALL tidemark.upkeep()"), u"ok"_s);
    QVERIFY(psql(database, left).startsWith("expire,retention,trim"_L1));
}

void TestTrail::onlyAnAdministratorGrantsTenants()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString reader = u"trail_reader"_s;
    psql(database, u"CREATE ROLE %1 LOGIN; GRANT tidemark_reader TO %1"_s.arg(reader));
    Login op(createLogin(database, u"tidemark_operator"_s));
    for (const QByteArray tenants : {"NULL", "'{1}'", "'{}'"})
        QCOMPARE(op.state("SELECT tidemark.grant_tenants('" + reader.toLatin1() + "', " + tenants + ")"),
                 denied);
    QCOMPARE(op.state("CREATE POLICY mine ON tidemark.events FOR SELECT TO PUBLIC USING (true)"), denied);
    // An argument that is missing is named.
    QVERIFY(
        tryPsql(database, u"SELECT tidemark.grant_tenants(NULL, NULL)"_s).errors.contains("is missing"_L1));
    QVERIFY(tryPsql(database, u"SELECT tidemark.allow_ingest(NULL)"_s).errors.contains("is missing"_L1));
}

void TestTrail::refusalsAreKnownByCode_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("codes"); // of the message and the hint
    const QString owner;
    const QString op = u"tidemark_operator"_s;
    const QString loader = u"tidemark_ingest"_s;
    QTest::newRow("maintenance") << op << u"begin_maintenance('grant', 'events')"_s
                                 << u"\"grant\" is not a kind of maintenance."_s
                                 << u"[\"no-maintenance\", \"grant\"]|"_s;
    QTest::newRow("run") << op << u"end_maintenance(NULL, 'done', NULL)"_s
                         << u"This session has no run <NULL>."_s << u"[\"no-run-here\", \"<NULL>\"]|"_s;
    QTest::newRow("break-off") << op << u"end_unreported(NULL, 'x')"_s
                               << u"\"<NULL>\" is not how a run is broken off."_s
                               << u"[\"no-break-off\", \"<NULL>\"]|"_s;
    QTest::newRow("backfill") << op << u"backfill_step(7)"_s << u"This session has no running backfill 7."_s
                              << u"[\"no-backfill-here\", \"7\"]|"_s;
    QTest::newRow("rollup") << op << u"logged_rollup(7, 'events')"_s
                            << u"There is no unfinished rollup 7 of events."_s
                            << u"[\"no-rollup\", \"7\", \"events\"]|"_s;
    QTest::newRow("load") << loader << u"end_ingest(7, 'done', 1, 'x')"_s << u"There is no load 7 of LOGIN."_s
                          << u"[\"no-load\", \"7\", \"LOGIN\"]|"_s;
    QTest::newRow("rows") << loader << u"end_ingest(tidemark.begin_ingest('events'), 'done', -5, 'x')"_s
                          << u"A load cannot have stored -5 rows."_s << u"[\"no-row-count\", -5]|"_s;
    QTest::newRow("no such role")
        << owner << u"grant_tenants('nobody here', '{1}')"_s << u"There is no role \"nobody here\"."_s
        << u"[\"no-role\", \"nobody here\"]|\"CREATE ROLE \\\"nobody here\\\" LOGIN;\""_s;
    QTest::newRow("a bypassing role")
        << owner << u"grant_tenants('tidemark_loading', '{1}')"_s
        << u"The role \"tidemark_loading\" bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it."_s
        << u"[\"role-bypasses\", \"tidemark_loading\"]|[\"let-another-read\"]"_s;
}

/// In psql they read as ever.
void TestTrail::refusalsAreKnownByCode()
{
    QFETCH(const QString, role);
    QFETCH(const QString, call);
    QFETCH(QString, message);
    QFETCH(QString, codes);
    const QString database = createSchemaDatabase(TestCluster::shared());
    psql(database, uR"sql(DO $$ BEGIN CREATE ROLE tidemark_loading LOGIN BYPASSRLS;
                              EXCEPTION WHEN duplicate_object THEN NULL; END $$)sql"_s);
    const QString conninfo = role.isEmpty() ? database : createLogin(database, role);
    Login login(conninfo);
    QCOMPARE(login.value("SELECT FROM tidemark." + call.toUtf8()).section(u'\n', 0, 0),
             u"ERROR:  "_s + message.replace(u"LOGIN"_s, loginOf(conninfo)));
    QCOMPARE(
        login.state(QByteArray(R"sql(CREATE FUNCTION pg_temp.refused() RETURNS text LANGUAGE plpgsql AS $$
                DECLARE why text; hint text;
                BEGIN PERFORM tidemark.)sql") +
                    call.toUtf8() + R"sql(; RETURN 'done';
                EXCEPTION WHEN OTHERS THEN
                    GET STACKED DIAGNOSTICS why = CONSTRAINT_NAME, hint = COLUMN_NAME;
                    RETURN concat(why, '|', hint);
                END $$)sql"),
        u"ok"_s);
    QCOMPARE(login.value("SELECT pg_temp.refused()"),
             codes.replace(u"LOGIN"_s, role.isEmpty() ? u"LOGIN"_s : loginOf(conninfo)));
}

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
