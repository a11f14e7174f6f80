// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/login.h"
#include "support/schemadatabase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What each role may do, and above all what it tries in vain.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readerReadsAndNothingElse();
    void aPlainReaderSeesNothing();
    void aTenantsLoginSeesItsTenantsOnly_data();
    void aTenantsLoginSeesItsTenantsOnly();
    void tenantsAreGrantedAnewAndTakenAway();
    void aRenamedLoginLosesWhatIsTakenFromIt();
    void whoeverSeesAllIsGrantedNothing();
    void aLoaderIsNoReader();
    void ingestWritesAndNothingElse();
    void ingestForgesNoRuns();
    void operatorWorksThroughFunctionsOnly();
    void nobodyElseGetsIn();
    void namesOfACallersOwnAreNotUsed();
    void theOwnersJobsUseNoOperatorOfOthers();
    void changesAreLoggedWithWhoMadeThem();
    void everythingBelongsToTheOwner();

private:
    QString m_database;
};

namespace
{

const QByteArrayList tables = {
    "events",        "events_15min",       "events_hourly",      "events_daily",
    "http_request",  "http_request_1min",  "http_request_1hour", "http_request_1day",
    "events_rolled", "http_request_rolled"};
const QByteArrayList bookkeeping = {"pipeline", "pending", "retention",    "setting",
                                    "run_log",  "tenant",  "rollup_level", "ingest_progress"};

// A member of the readers for whom no tenant was granted.
QString plainReader(const QString &database)
{
    static int count = 0;
    const QString name = u"plain_reader_%1"_s.arg(++count);
    psql(database, u"CREATE ROLE %1 LOGIN; GRANT tidemark_reader TO %1"_s.arg(name));
    return database + u" user="_s + name;
}

} // namespace

void TestRoles::initTestCase()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    psql(
        m_database,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 3) t;"
        "INSERT INTO tidemark.http_request (site_id, status_code) SELECT t, 200 FROM generate_series(1, 3) t"_s);
    for (const QString &dataset : {u"events"_s, u"http_request"_s})
        psql(m_database, u"CALL tidemark.run_rollup('%1')"_s.arg(dataset));
}

void TestRoles::readerReadsAndNothingElse()
{
    Login reader(createLogin(m_database, u"tidemark_reader"_s));
    for (const QByteArray &table : tables) {
        QCOMPARE(reader.value("SELECT count(*) FROM tidemark." + table), u"3"_s);
        QCOMPARE(reader.state("DELETE FROM tidemark." + table), denied);
        const QByteArray column = table.startsWith("http") ? "site_id" : "tenant_id";
        QCOMPARE(reader.state("UPDATE tidemark." + table + " SET " + column + " = 1"), denied);
        QCOMPARE(reader.state("INSERT INTO tidemark." + table + " DEFAULT VALUES"), denied);
        QCOMPARE(reader.state("TRUNCATE tidemark." + table), denied);
        QVERIFY(reader.state("ALTER TABLE tidemark." + table + " DISABLE ROW LEVEL SECURITY") != "ok"_L1);
    }
    for (const QByteArray &table : bookkeeping)
        QCOMPARE(reader.state("DELETE FROM tidemark." + table), denied);
    QCOMPARE(reader.state("SELECT * FROM tidemark.events_default"), denied);
    QCOMPARE(reader.value("SELECT count(*) FROM tidemark.dataset_status()"), u"2"_s);
    QCOMPARE(reader.value("SELECT settled_pending::text FROM tidemark.rollup_state('events')"), u"{}"_s);
    for (const QByteArray call : {"SELECT * FROM tidemark.rollup('events')",
                                  "CALL tidemark.run_rollup('events')",
                                  "CALL tidemark.upkeep()",
                                  "SELECT tidemark.make_partitions('events')",
                                  "SELECT * FROM tidemark.expiry_preview('events')",
                                  "SELECT * FROM tidemark.expire_partition('events', 'x')",
                                  "SELECT tidemark.purge_default('events')",
                                  "SELECT tidemark.grant_tenants(session_user::name, NULL)",
                                  "SELECT tidemark.open_batch()",
                                  "SELECT nextval('tidemark.batch_seq')",
                                  "SELECT tidemark.close_batch(0)",
                                  "SELECT tidemark.distribute()",
                                  "SELECT tidemark.set_tenant(1, 'x')",
                                  "SELECT tidemark.begin_run('x', 'y')",
                                  "SELECT tidemark.begin_maintenance('rollup', 'events')",
                                  "SELECT tidemark.run_result(1)",
                                  "SELECT tidemark.trim_run_log()",
                                  "SELECT * FROM tidemark.run_log",
                                  "SELECT tidemark.end_unreported('failed', '')",
                                  "SELECT tidemark.begin_ingest('events')",
                                  "SELECT tidemark.schedule_jobs()",
                                  "SET ROLE tidemark_owner",
                                  "SET ROLE tidemark_operator"})
        QVERIFY2(reader.state(call) == denied, call);
}

void TestRoles::aPlainReaderSeesNothing()
{
    Login reader(plainReader(m_database));
    for (const QByteArray &table : tables)
        QCOMPARE(reader.value("SELECT count(*) FROM tidemark." + table), u"0"_s);
    QCOMPARE(reader.value("SELECT count(*) FROM tidemark.tenant"), u"0"_s);
}

void TestRoles::aTenantsLoginSeesItsTenantsOnly_data()
{
    QTest::addColumn<QString>("tenants");
    QTest::addColumn<int>("seen");
    QTest::newRow("one") << u"{2}"_s << 1;
    QTest::newRow("two") << u"{1,3}"_s << 2;
    QTest::newRow("one that is not there") << u"{99}"_s << 0;
    QTest::newRow("none") << u"{}"_s << 0;
}

void TestRoles::aTenantsLoginSeesItsTenantsOnly()
{
    QFETCH(const QString, tenants);
    QFETCH(const int, seen);
    const QString conninfo = plainReader(m_database);
    psql(m_database, u"SELECT tidemark.grant_tenants('%1', '%2')"_s.arg(loginOf(conninfo), tenants));
    Login analyst(conninfo);
    for (const QByteArray &table : tables) {
        const QByteArray column = table.startsWith("http") ? "site_id" : "tenant_id";
        QCOMPARE(analyst.value("SELECT count(*) FROM tidemark." + table), QString::number(seen));
        QCOMPARE(analyst.value("SELECT count(*) FROM tidemark." + table + " WHERE " + column + " <> ALL ('" +
                               tenants.toLatin1() + "')"),
                 u"0"_s);
        // The row security of this session cannot be switched off: it is an error, not a view of everything.
        QCOMPARE(analyst.state("SET row_security = off"), u"ok"_s);
        QCOMPARE(analyst.state("SELECT count(*) FROM tidemark." + table), denied);
        QCOMPARE(analyst.state("SET row_security = on"), u"ok"_s);
    }
    QCOMPARE(analyst.value("SELECT count(*) FROM tidemark.tenant"), QString::number(seen));
    // A function that leaks what it is given sees no other tenant's rows either.
    QVERIFY(analyst.state(R"sql(CREATE FUNCTION pg_temp.leak(int) RETURNS bool LANGUAGE plpgsql COST 0.0001 AS
                                $$ BEGIN RAISE EXCEPTION 'saw %', $1; END $$)sql") == "ok"_L1);
    const QString leaked = analyst.value(
        "SELECT count(*) FROM tidemark.events WHERE pg_temp.leak(tenant_id) AND tenant_id = 77");
    static const QRegularExpression saw(u"\\bsaw (\\d+)\\b"_s);
    const QRegularExpressionMatch match = saw.match(leaked);
    QVERIFY2(leaked == "0"_L1 ||
                 (match.hasMatch() &&
                  tenants.mid(1).chopped(1).split(u',', Qt::SkipEmptyParts).contains(match.captured(1))),
             qPrintable(leaked));
}

void TestRoles::tenantsAreGrantedAnewAndTakenAway()
{
    const QString conninfo = plainReader(m_database);
    Login analyst(conninfo);
    const QByteArray count = "SELECT count(*) FROM tidemark.events_daily";
    const auto grant = [&](const QString &tenants) {
        psql(m_database, u"SELECT tidemark.grant_tenants('%1', %2)"_s.arg(loginOf(conninfo), tenants));
    };
    grant(u"'{1,2}'"_s);
    QCOMPARE(analyst.value(count), u"2"_s);
    grant(u"'{3}'"_s);
    QCOMPARE(analyst.value(count), u"1"_s);
    grant(u"NULL"_s);
    QCOMPARE(analyst.value(count), u"3"_s);
    grant(u"'{}'"_s);
    QCOMPARE(analyst.value(count), u"0"_s);
    const PsqlOutcome group =
        tryPsql(m_database, u"SELECT tidemark.grant_tenants('tidemark_reader', NULL)"_s);
    QVERIFY2(group.errors.contains("one of the groups"_L1), qPrintable(group.errors));
    const PsqlOutcome stranger =
        tryPsql(m_database,
                u"CREATE ROLE stranger_login LOGIN; SELECT tidemark.grant_tenants('stranger_login', NULL)"_s);
    QVERIFY2(stranger.errors.contains("GRANT tidemark_reader TO stranger_login"_L1),
             qPrintable(stranger.errors));
}

void TestRoles::aRenamedLoginLosesWhatIsTakenFromIt()
{
    const QString conninfo = plainReader(m_database);
    const QString old = loginOf(conninfo);
    const QString renamed = u"renamed_"_s + old;
    const QString count = u"SELECT count(*) FROM tidemark.events_daily"_s;
    const auto seenBy = [&](const QString &login) { return psql(m_database + u" user="_s + login, count); };
    const auto grant = [&](const QString &login, const QString &tenants) {
        psql(m_database, u"SELECT tidemark.grant_tenants('%1', '%2')"_s.arg(login, tenants));
    };
    grant(old, u"{1,2}"_s);
    psql(m_database, u"ALTER ROLE %1 RENAME TO %2"_s.arg(old, renamed));
    QCOMPARE(seenBy(renamed), u"2"_s);
    grant(renamed, u"{3}"_s);
    QCOMPARE(seenBy(renamed), u"1"_s);
    grant(renamed, u"{}"_s);
    QCOMPARE(seenBy(renamed), u"0"_s);
    // Another login that takes the old name is another login.
    grant(renamed, u"{1}"_s);
    psql(m_database, u"CREATE ROLE %1 LOGIN; GRANT tidemark_reader TO %1"_s.arg(old));
    grant(old, u"{2,3}"_s);
    QCOMPARE(seenBy(old), u"2"_s);
    QCOMPARE(seenBy(renamed), u"1"_s);
}

void TestRoles::whoeverSeesAllIsGrantedNothing()
{
    const auto refusal = [&](const QString &attributes, const QString &tenants) {
        static int count = 0;
        const QString login = u"sees_all_%1"_s.arg(++count);
        psql(m_database, u"CREATE ROLE %1 LOGIN %2; GRANT tidemark_reader TO %1"_s.arg(login, attributes));
        const PsqlOutcome outcome =
            tryPsql(m_database, u"SELECT tidemark.grant_tenants('%1', %2)"_s.arg(login, tenants));
        return outcome.exitStatus == 0 ? u"granted"_s : outcome.errors;
    };
    QVERIFY(refusal(u"BYPASSRLS"_s, u"'{1}'"_s).contains("bypasses row-level security"_L1));
    QVERIFY(refusal(u"BYPASSRLS"_s, u"NULL"_s).contains("bypasses row-level security"_L1));
    QVERIFY(refusal(u"SUPERUSER"_s, u"'{1}'"_s).contains("is a superuser"_L1));
    QVERIFY(refusal(u"IN ROLE tidemark_operator"_s, u"'{1}'"_s).contains("is an operator"_L1));
    QCOMPARE(refusal(u"IN ROLE tidemark_operator"_s, u"NULL"_s), u"granted"_s);
}

void TestRoles::aLoaderIsNoReader()
{
    for (const QString &role : {u"tidemark_reader"_s, u"tidemark_operator"_s}) {
        const QString login = u"loads_and_"_s + role;
        psql(m_database, u"CREATE ROLE %1 LOGIN; GRANT %2 TO %1"_s.arg(login, role));
        const PsqlOutcome outcome = tryPsql(m_database, u"SELECT tidemark.allow_ingest('%1')"_s.arg(login));
        QVERIFY2(outcome.errors.contains("would see every tenant"_L1), qPrintable(outcome.errors));
        QCOMPARE(psql(m_database, u"SELECT rolbypassrls FROM pg_roles WHERE rolname = '%1'"_s.arg(login)),
                 u"f"_s);
    }
}

void TestRoles::ingestWritesAndNothingElse()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    Login ingest(createLogin(database, u"tidemark_ingest"_s));
    QVERIFY(
        ingest.session().copy("COPY tidemark.events (tenant_id, event_type) FROM STDIN", "1\tcopied\n").ok);
    QCOMPARE(ingest.state("INSERT INTO tidemark.http_request (site_id, status_code) VALUES (1, 200)"),
             u"ok"_s);
    QVERIFY(ingest.value("SELECT tidemark.open_batch()").toLongLong() > 0);
    QCOMPARE(ingest.state("SELECT tidemark.save_progress('k', 'f', 10, 9, 1, '')"), u"ok"_s);
    QCOMPARE(ingest.value("SELECT stored FROM tidemark.read_progress('k')"), u"9"_s);
    const QByteArray run = ingest.value("SELECT tidemark.begin_ingest('events')").toLatin1();
    QCOMPARE(ingest.state("SELECT tidemark.end_ingest(" + run + ", 'done', 1, '')"), u"ok"_s);
    for (const QByteArray &table : tables + bookkeeping) {
        QCOMPARE(ingest.state("SELECT * FROM tidemark." + table), denied);
        QCOMPARE(ingest.state("DELETE FROM tidemark." + table), denied);
        QCOMPARE(ingest.state("COPY tidemark." + table + " TO STDOUT"), denied);
    }
    QCOMPARE(ingest.state("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'x') RETURNING *"),
             denied);
    for (const QByteArray call :
         {"SELECT * FROM tidemark.rollup('events')", "SELECT nextval('tidemark.batch_seq')",
          "SELECT setval('tidemark.batch_seq', 1)", "SELECT tidemark.purge_default('events')",
          "SELECT * FROM tidemark.dataset_status()", "INSERT INTO tidemark.events_daily DEFAULT VALUES"})
        QVERIFY2(ingest.state(call) == denied, call);
    // Somebody else's run is not its to end.
    psql(database, u"SELECT tidemark.begin_run('init', 'events')"_s);
    QVERIFY(ingest.state("SELECT tidemark.end_ingest(" + QByteArray::number(run.toInt() + 1) +
                         ", 'done', 1, '')") != "ok"_L1);
}

void TestRoles::ingestForgesNoRuns()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString conninfo = createLogin(database, u"tidemark_ingest"_s);
    Login ingest(conninfo);
    for (const QByteArray call :
         {"SELECT tidemark.begin_maintenance('rollup', 'events')",
          "SELECT tidemark.end_maintenance(1, 'done', 'forged')",
          "SELECT tidemark.end_unreported('failed', 'forged')", "SELECT tidemark.trim_run_log()",
          "DELETE FROM tidemark.run_log", "INSERT INTO tidemark.run_log (what) VALUES ('grant')",
          "SELECT tidemark.grant_tenants(session_user::name, NULL)",
          "SELECT tidemark.begin_run('rollup', 'events')",
          "SELECT tidemark.end_run(1, 'failed', 999, 999, '{}')",
          "SELECT tidemark.note_change('grant', NULL, '{}')"})
        QVERIFY2(ingest.state(call) == denied, call);
    QCOMPARE(ingest.state("SELECT tidemark.begin_ingest('rollups')"), u"22023"_s);
    // A run of the same login that is no load, as an operator who loads, too, would have one.
    psql(database,
         u"GRANT EXECUTE ON FUNCTION tidemark.begin_run(text, text, boolean) TO %1"_s.arg(loginOf(conninfo)));
    const QByteArray run = ingest.value("SELECT tidemark.begin_run('rollup', 'events')").toLatin1();
    QVERIFY(run.toInt() > 0);
    QCOMPARE(ingest.state("SELECT tidemark.end_ingest(" + run + ", 'failed', 999, 'forged')"), u"P0002"_s);
    // Nor does it write a load's outcome anew.
    const QByteArray load = ingest.value("SELECT tidemark.begin_ingest('events')").toLatin1();
    QCOMPARE(ingest.state("SELECT tidemark.end_ingest(" + load + ", 'done', 5, '')"), u"ok"_s);
    QCOMPARE(ingest.state("SELECT tidemark.end_ingest(" + load + ", 'done', 500, '')"), u"P0002"_s);
}

void TestRoles::operatorWorksThroughFunctionsOnly()
{
    Login op(createLogin(m_database, u"tidemark_operator"_s));
    for (const QByteArray call :
         {"CALL tidemark.run_rollup('events')", "SELECT tidemark.make_partitions('events')",
          "CALL tidemark.upkeep()", "SELECT * FROM tidemark.expiry_preview('events')",
          "SELECT * FROM tidemark.expire_partition('events', 'x')", "SELECT tidemark.purge_default('events')",
          "SELECT * FROM tidemark.jobs()", "SELECT * FROM tidemark.job_runs(5)",
          "SELECT * FROM tidemark.run_log", "SELECT tidemark.set_tenant(1, 'One')",
          "CALL tidemark.rollup_loop(1, '0 s')"})
        QVERIFY2(op.state(call) == "ok"_L1, call + " " + op.value(call).toUtf8());
    for (const QByteArray &table : tables)
        QCOMPARE(op.value("SELECT count(*) FROM tidemark." + table), u"3"_s);
    for (const QByteArray &table : tables + bookkeeping) {
        QCOMPARE(op.state("DELETE FROM tidemark." + table), denied);
        QVERIFY(op.state("DROP TABLE tidemark." + table) != "ok"_L1);
    }
    for (const QByteArray call :
         {"SELECT nextval('tidemark.batch_seq')", "SELECT tidemark.close_batch(0)", "SET ROLE tidemark_owner",
          "SELECT tidemark.distribute()", "SELECT tidemark.allow_ingest(session_user::name)",
          "SELECT tidemark.drop_partition(NULL, 'events_default')", "CREATE TABLE tidemark.mine (a int)"})
        QVERIFY2(op.state(call) == denied, call);
    // Without pg_cron in this database there is nothing to switch, and that is said.
    QCOMPARE(op.state("SELECT tidemark.set_job_active(1, false)"), u"0A000"_s);
}

void TestRoles::nobodyElseGetsIn()
{
    psql(m_database, u"CREATE ROLE nobody_of_ours LOGIN"_s);
    Login nobody(m_database + u" user=nobody_of_ours"_s);
    for (const QByteArray &table : tables + bookkeeping)
        QCOMPARE(nobody.state("SELECT * FROM tidemark." + table), denied);
    QCOMPARE(
        psql(m_database, uR"sql(SELECT count(*) FROM pg_proc WHERE pronamespace = 'tidemark'::regnamespace
                                     AND has_function_privilege('nobody_of_ours', oid, 'EXECUTE'))sql"_s),
        u"0"_s);
}

void TestRoles::namesOfACallersOwnAreNotUsed()
{
    Login op(createLogin(m_database, u"tidemark_operator"_s));
    // Tables, functions and operators of the caller's, where a careless function would find them first.
    QCOMPARE(op.state("CREATE TEMP TABLE pipeline (dataset text, raw_table text)"), u"ok"_s);
    QCOMPARE(op.state("CREATE TEMP TABLE pg_locks (locktype text)"), u"ok"_s);
    QCOMPARE(op.state("CREATE TEMP TABLE pg_class (oid oid)"), u"ok"_s);
    QCOMPARE(op.state(R"sql(CREATE FUNCTION pg_temp.format(text, text) RETURNS text LANGUAGE sql AS $$ SELECT
                            'DROP TABLE tidemark.events' $$)sql"),
             u"ok"_s);
    QCOMPARE(op.state(R"sql(CREATE FUNCTION pg_temp.trap(text, text) RETURNS bool LANGUAGE plpgsql AS
                            $$ BEGIN RAISE EXCEPTION 'trapped as %', current_user; END $$)sql"),
             u"ok"_s);
    QCOMPARE(op.state("CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.trap)"),
             u"ok"_s);
    QCOMPARE(op.state("SET search_path = pg_temp, pg_catalog"), u"ok"_s);
    for (const QByteArray call :
         {"SELECT * FROM tidemark.rollup('events')", "SELECT tidemark.make_partitions('events')",
          "SELECT * FROM tidemark.expiry_preview('events')", "SELECT tidemark.purge_default('events')",
          "SELECT * FROM tidemark.dataset_status()", "SELECT * FROM tidemark.partitions('events')"})
        QVERIFY2(op.state(call) == "ok"_L1, call + " " + op.value(call).toUtf8());
    // And every SECURITY DEFINER function fixes its path, temporary names last.
    QCOMPARE(
        psql(m_database,
             uR"sql(SELECT count(*) FROM pg_proc WHERE pronamespace = 'tidemark'::regnamespace AND prosecdef
                         AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false))sql"_s),
        u"0"_s);
}

void TestRoles::theOwnersJobsUseNoOperatorOfOthers()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    // Whoever may create in schema public, which the owner's sessions would search by default.
    psql(database,
         u"CREATE TABLE public.trapped (who name); GRANT INSERT ON public.trapped TO PUBLIC;"
         "CREATE FUNCTION public.trap(int, interval) RETURNS interval LANGUAGE sql AS $$ INSERT INTO "
         "public.trapped SELECT current_user; SELECT interval '0' $$;"
         "CREATE OPERATOR public.* (LEFTARG = int, RIGHTARG = interval, FUNCTION = public.trap)"_s);
    const QString owner = database + u" user=tidemark_owner"_s;
    QCOMPARE(psql(owner, u"SHOW search_path"_s), u"pg_catalog, pg_temp"_s);
    psql(owner + u" options='-c search_path=public'"_s, u"CALL tidemark.rollup_loop(2, '0.01 s')"_s);
    QCOMPARE(psql(database, u"SELECT count(*) FROM public.trapped"_s), u"0"_s);
}

void TestRoles::changesAreLoggedWithWhoMadeThem()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    const QString op = createLogin(database, u"tidemark_operator"_s);
    const QString reader = loginOf(plainReader(database));
    psql(database, u"SELECT tidemark.grant_tenants('%1', '{1,2}')"_s.arg(reader));
    psql(op, u"SELECT tidemark.set_retention('events', '3 days')"_s);
    psql(op, u"SELECT tidemark.set_retention('events_daily', NULL)"_s);
    psql(op, u"SELECT tidemark.set_tenant(1, 'One')"_s);
    const QString who = loginOf(op);
    QCOMPARE(
        psql(op, uR"sql(SELECT what, coalesce(dataset, '-'), role, detail FROM tidemark.run_log WHERE what <>
                         'init' AND finished_at IS NOT NULL ORDER BY id)sql"_s)
            .split(u'\n'),
        (QStringList{u"grant|-|postgres|%1 may see the tenants 1, 2"_s.arg(reader),
                     u"retention|events|%1|events is kept for 3 days"_s.arg(who),
                     u"retention|-|%1|events_daily is kept for ever"_s.arg(who),
                     u"tenant|-|%1|1 is called \"One\""_s.arg(who)}));
    const QString loader = u"logged_loader"_s;
    psql(database, u"CREATE ROLE %1 LOGIN; SELECT tidemark.allow_ingest('%1')"_s.arg(loader));
    QCOMPARE(psql(database, u"SELECT role, detail FROM tidemark.run_log ORDER BY id DESC LIMIT 1"_s),
             u"postgres|logged_loader may load rows"_s);
}

void TestRoles::everythingBelongsToTheOwner()
{
    QCOMPARE(
        psql(
            m_database,
            uR"sql(SELECT string_agg(relname, ',') FROM pg_class WHERE relnamespace = 'tidemark'::regnamespace
                    AND relowner <> 'tidemark_owner'::regrole)sql"_s),
        QString());
    QCOMPARE(
        psql(m_database,
             uR"sql(SELECT string_agg(proname, ',') FROM pg_proc WHERE pronamespace = 'tidemark'::regnamespace
                    AND proowner <> 'tidemark_owner'::regrole)sql"_s),
        QString());
    QCOMPARE(
        psql(
            m_database,
            u"SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = 'tidemark_owner'"_s),
        u"f"_s);
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
