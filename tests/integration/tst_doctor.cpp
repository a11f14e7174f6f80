// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;

/// What the doctor tells to be run is run as it stands, and mends what was found.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theCrontabRunsAsItStands();
    void aTransactionThatHoldsTheWatermarkIsEnded();
    void aForgottenPreparedTransactionIsRolledBack();
    void aLockThatStopsEverybodyIsEnded_data();
    void aLockThatStopsEverybodyIsEnded();
    void aWriterAtWorkIsLeftAlone();
    void rightsAndPoliciesComeBack_data();
    void rightsAndPoliciesComeBack();
    void aLoaderIsToldToLetAnotherLook();
    void loginsThatSeeAllOrNothingAreNamed();
    void rowsOfTheDefaultPartitionGoWhereTheyBelong_data();
    void rowsOfTheDefaultPartitionGoWhereTheyBelong();
    void rowsFarAheadAreListed();
    void rowsInABatchThatIsOverAreFoundAndCounted();
    void whoMayStateBatchesIsFound();
    void sketchesThatDifferAreFoundAndRebuilt();
    void failedRunsSucceedAgain_data();
    void failedRunsSucceedAgain();

private:
    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] QString remedyOf(const QString &code) const;
    /// Each line of a remedy, as an operator or cron would run it.
    void carryOut(const QString &remedy) const;
    void holdsTheWatermark(const QString &end) const;
    /// Rolls up, as though the batches that wait had done so for two hours.
    void ageThePendingBatches() const;

    std::unique_ptr<TestCluster> m_server;
    QString m_conninfo; ///< a superuser's
};

namespace
{
/// A command line in an environment with these variables and hardly any others. Its failure ends the test.
void shell(const QString &command, QProcessEnvironment environment)
{
    environment.insert(u"PATH"_s,
                       QFileInfo(QStringLiteral(TIDEMARKCTL)).absolutePath() + u":/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(command), process.readAllStandardError().constData());
}
} // namespace

void TestDoctor::initTestCase()
{
    m_server =
        std::make_unique<TestCluster>(TestClusterOptions{.settings = {"max_prepared_transactions = 5"}});
}

void TestDoctor::init()
{
    m_conninfo = createSchemaDatabase(*m_server);
}

std::vector<Finding> TestDoctor::findings() const
{
    PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    Result<std::vector<Finding>> found = examine(gateway);
    if (!found)
        qFatal("%s", wordsOf(found).constData());
    return std::move(found).value();
}

QString TestDoctor::remedyOf(const QString &code) const
{
    for (const Finding &finding : findings()) {
        if (finding.code == code)
            return finding.remedy;
    }
    return {};
}

void TestDoctor::carryOut(const QString &remedy) const
{
    static const QRegularExpression ofCron(u"^(?:[0-9*]+ ){5}(.*)$"_s);
    // An operator is connected by PG* variables; cron has none of them.
    QProcessEnvironment connected;
    connected.insert(u"PGHOST"_s, m_server->socketDir());
    connected.insert(u"PGUSER"_s, u"postgres"_s);
    connected.insert(u"PGDATABASE"_s, psql(m_conninfo, u"SELECT current_database()"_s));
    for (const QString &line : remedy.split(u'\n')) {
        const QRegularExpressionMatch match = ofCron.match(line);
        if (match.hasMatch())
            shell(match.captured(1).replace(u"\\%"_s, u"%"_s), QProcessEnvironment());
        else if (line.startsWith("tidemarkctl"_L1))
            shell(line, connected);
        else
            psql(m_conninfo, line);
    }
}

void TestDoctor::theCrontabRunsAsItStands()
{
    // A name that the shell, cron and libpq each would take amiss.
    psql(m_server->conninfo(),
         u"ALTER DATABASE %1 RENAME TO \"o'dd 50%\""_s.arg(psql(m_conninfo, u"SELECT current_database()"_s)));
    m_conninfo = m_server->conninfo(u"'o\\'dd 50%'"_s);
    const QString lines = remedyOf(u"cron-missing"_s);
    QCOMPARE(lines.split(u'\n').size(), 2);
    QVERIFY2(lines.startsWith("* * * * * tidemarkctl "_L1) && lines.contains("\n7 * * * * tidemarkctl "_L1),
             qPrintable(lines));
    carryOut(lines);
    QCOMPARE(remedyOf(u"cron-missing"_s), QString());
    QCOMPARE(
        psql(m_conninfo, uR"sql(SELECT string_agg(DISTINCT what, ',') FROM tidemark.run_log WHERE result =
                                     'done' AND what <> 'init')sql"_s),
        u"expire,partitions,rollup"_s);
    psql(m_conninfo,
         uR"sql(UPDATE tidemark.run_log SET started_at = started_at - interval '10 minutes' WHERE what =
                'rollup')sql"_s);
    QVERIFY(!remedyOf(u"cron-missing"_s).isEmpty()); // it has stopped
}

void TestDoctor::ageThePendingBatches() const
{
    for (const QString &call : {u"CALL tidemark.run_rollup('events')"_s,
                                u"UPDATE tidemark.pending SET opened_at = now() - interval '2 hours'"_s,
                                u"CALL tidemark.run_rollup('events')"_s})
        psql(m_conninfo, call);
}

void TestDoctor::holdsTheWatermark(const QString &end) const
{
    ageThePendingBatches();
    QCOMPARE(
        psql(m_conninfo, u"SELECT waiting_rows FROM tidemark.dataset_status() WHERE dataset = 'events'"_s),
        u"0"_s);
    const QString remedy = remedyOf(u"watermark-lag"_s);
    QVERIFY2(remedy.startsWith(end), qPrintable(remedy));
    carryOut(remedy);
    carryOut(u"tidemarkctl rollup events"_s);
    QCOMPARE(remedyOf(u"watermark-lag"_s), QString());
}

void TestDoctor::aTransactionThatHoldsTheWatermarkIsEnded()
{
    PgSession writer(m_conninfo);
    QVERIFY(writer.open() && writer.run("BEGIN").ok);
    QVERIFY(writer.run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')").ok);
    holdsTheWatermark(u"SELECT pg_terminate_backend("_s);
    QVERIFY(!writer.run("COMMIT").ok);
}

void TestDoctor::aForgottenPreparedTransactionIsRolledBack()
{
    PgSession writer(m_conninfo);
    QVERIFY(writer.open() && writer.run("BEGIN").ok);
    QVERIFY(writer.run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')").ok);
    QVERIFY(writer.run("PREPARE TRANSACTION 'x''; DROP SCHEMA tidemark CASCADE; --\\'").ok);
    holdsTheWatermark(u"ROLLBACK PREPARED "_s);
}

void TestDoctor::aLockThatStopsEverybodyIsEnded_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("batches to come") << QByteArray(
        "SELECT pg_advisory_lock(20011, g) FROM generate_series(1, 2000) g");
    QTest::newRow("the closing of batches") << QByteArray("SELECT pg_advisory_lock(20012, 0)");
}

void TestDoctor::aLockThatStopsEverybodyIsEnded()
{
    QFETCH(QByteArray, lock);
    const QString insert = u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s;
    const QString reader = createLogin(m_conninfo, u"tidemark_reader"_s);
    PgSession intruder(reader);
    QVERIFY(intruder.open() && intruder.run(lock).ok);
    const QString remedy = remedyOf(u"batch-locked"_s);
    QVERIFY2(remedy.startsWith("SELECT pg_terminate_backend("_L1), qPrintable(remedy));
    carryOut(remedy);
    QTRY_COMPARE(remedyOf(u"batch-locked"_s), QString());
    psql(m_conninfo, insert);
    QCOMPARE(psql(m_conninfo, u"SELECT result FROM tidemark.rollup('events')"_s), u"done"_s);
}

void TestDoctor::aWriterAtWorkIsLeftAlone()
{
    // Nothing has rolled up for long; that is not the doing of whoever writes now.
    psql(m_conninfo, u"CALL tidemark.run_rollup('events')"_s);
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET watermark = now() - interval '1 hour'"_s);
    PgSession writer(m_conninfo);
    QVERIFY(writer.open() && writer.run("BEGIN").ok);
    QVERIFY(writer.run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')").ok);
    QCOMPARE(remedyOf(u"watermark-lag"_s), u"tidemarkctl rollup events"_s);
    QCOMPARE(remedyOf(u"batch-locked"_s), QString());
    QVERIFY(writer.run("COMMIT").ok);
}

void TestDoctor::rightsAndPoliciesComeBack_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("code");
    QTest::newRow("row-level security off")
        << u"ALTER TABLE tidemark.events_daily DISABLE ROW LEVEL SECURITY"_s << u"row-security-off"_s;
    QTest::newRow("operators' policy dropped")
        << u"DROP POLICY operators_see_all ON tidemark.http_request_1min"_s << u"policy-missing"_s;
    QTest::newRow("loaders' policy dropped")
        << u"DROP POLICY ingest_inserts ON tidemark.events"_s << u"policy-missing"_s;
    for (const QString &role : {u"tidemark_reader"_s, u"tidemark_operator"_s, u"tidemark_ingest"_s})
        QTest::newRow(role.toLatin1()) << u"DROP OWNED BY %1"_s.arg(role) << u"grant-missing"_s;
    QTest::newRow("operators read no more")
        << u"REVOKE tidemark_reader FROM tidemark_operator"_s << u"grant-missing"_s;
    QTest::newRow("a function without its path")
        << u"ALTER FUNCTION tidemark.standing(text) RESET search_path"_s << u"function-search-path"_s;
    QTest::newRow("a function with another path")
        << u"ALTER FUNCTION tidemark.datasets() SET search_path = public, pg_catalog"_s
        << u"function-search-path"_s;
    QTest::newRow("the owner's jobs without their path")
        << u"ALTER ROLE tidemark_owner RESET search_path"_s << u"function-search-path"_s;
    QTest::newRow("everybody creates in the schema")
        << u"GRANT CREATE ON SCHEMA tidemark TO PUBLIC"_s << u"schema-create"_s;
    QTest::newRow("operators create in pg_catalog")
        << u"GRANT CREATE ON SCHEMA pg_catalog TO tidemark_operator"_s << u"schema-create"_s;
    QTest::newRow("one function's")
        << u"REVOKE EXECUTE ON PROCEDURE tidemark.upkeep() FROM tidemark_operator"_s << u"grant-missing"_s;
}

void TestDoctor::rightsAndPoliciesComeBack()
{
    QFETCH(QString, broken);
    QFETCH(QString, code);
    // What each role may do, its own and what it has by another, and which rows it sees.
    const QString rights =
        uR"sql(SELECT md5(string_agg(x, ';' ORDER BY x)) FROM (SELECT concat_ws(' ', g, c.oid::regclass, p) AS x
               FROM
               pg_class c, unnest('{tidemark_reader,tidemark_operator,tidemark_ingest}'::text[]) g,
               unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) p WHERE relnamespace = 'tidemark'::regnamespace AND
               relkind IN ('r', 'p') AND has_schema_privilege(g, 'tidemark', 'USAGE') AND has_table_privilege(g,
               c.oid,
               p) UNION ALL SELECT concat_ws(' ', g, c.oid::regclass, p) FROM pg_class c,
               unnest('{tidemark_reader,tidemark_operator,tidemark_ingest}'::text[]) g,
               unnest('{SELECT,USAGE,UPDATE}'::text[]) p WHERE relnamespace = 'tidemark'::regnamespace AND relkind
               =
               'S' AND has_sequence_privilege(g, c.oid, p) UNION ALL SELECT concat_ws(' ', g, f.oid::regprocedure)
               FROM
               pg_proc f, unnest('{tidemark_reader,tidemark_operator,tidemark_ingest}'::text[]) g WHERE
               pronamespace =
               'tidemark'::regnamespace AND has_function_privilege(g, f.oid, 'EXECUTE') UNION ALL
               SELECT concat_ws(' ', polrelid::regclass, polname, polroles, polcmd) FROM pg_policy UNION ALL
               SELECT concat_ws(' ', oid::regclass, relrowsecurity) FROM pg_class WHERE relnamespace =
               'tidemark'::regnamespace) AS rights)sql"_s;
    const QString before = psql(m_conninfo, rights);
    QCOMPARE(remedyOf(code), QString());
    psql(m_conninfo, broken);
    // DROP OWNED takes the policies of the role, too.
    for (const QString &each : {code, u"policy-missing"_s, u"grant-missing"_s}) {
        for (QString remedy = remedyOf(each); !remedy.isEmpty(); remedy = remedyOf(each))
            carryOut(remedy);
    }
    QCOMPARE(psql(m_conninfo, rights), before);
}

/// It is told once, and not to become what would let it see every tenant.
void TestDoctor::aLoaderIsToldToLetAnotherLook()
{
    PgAdminGateway gateway(profileOf(createLogin(m_conninfo, u"tidemark_ingest"_s)), u"test"_s);
    const Result<std::vector<Finding>> found = examine(gateway);
    QVERIFY2(found, wordsOf(found));
    QStringList remedies;
    for (const Finding &finding : *found)
        if (finding.code == "check-failed"_L1)
            remedies << finding.remedy;
    QCOMPARE(remedies.size(), 1);
    QVERIFY2(remedies.front().endsWith(u"has the role tidemark_operator."_s), qPrintable(remedies.front()));
}

void TestDoctor::loginsThatSeeAllOrNothingAreNamed()
{
    QCOMPARE(remedyOf(u"login-unbound"_s) + remedyOf(u"login-without-tenants"_s), QString());
    psql(m_conninfo, u"CREATE ROLE \"Ann; O'Neill\" LOGIN; GRANT tidemark_reader TO \"Ann; O'Neill\""_s);
    QCOMPARE(remedyOf(u"login-without-tenants"_s), u"REVOKE tidemark_reader FROM \"Ann; O'Neill\""_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('Ann; O''Neill', '{1}')"_s);
    QCOMPARE(remedyOf(u"login-without-tenants"_s), QString());
    // Seen from another database of the same server she belongs here.
    const QString here = m_conninfo;
    m_conninfo = createSchemaDatabase(*m_server);
    QCOMPARE(remedyOf(u"login-without-tenants"_s), QString());
    m_conninfo = here;
    psql(m_conninfo, u"ALTER ROLE \"Ann; O'Neill\" BYPASSRLS"_s);
    carryOut(remedyOf(u"login-unbound"_s));
    QCOMPARE(remedyOf(u"login-unbound"_s), QString());
    psql(m_conninfo, u"SELECT tidemark.allow_ingest('Ann; O''Neill')"_s);
    psql(m_conninfo, u"CREATE ROLE readers IN ROLE tidemark_reader; GRANT readers TO \"Ann; O'Neill\""_s);
    carryOut(remedyOf(u"login-unbound"_s));
    QCOMPARE(remedyOf(u"login-unbound"_s), QString());
    psql(m_conninfo, u"DROP OWNED BY \"Ann; O'Neill\"; DROP ROLE \"Ann; O'Neill\"; DROP ROLE readers"_s);
}

void TestDoctor::rowsOfTheDefaultPartitionGoWhereTheyBelong_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("left");
    QTest::newRow("within the keep time")
        << u"now() - interval '10 days'"_s << u"SELECT tidemark.make_partitions('events')"_s << u"0"_s;
    // Whoever has loaded it may want it: nothing that deletes it is recommended.
    QTest::newRow("past it")
        << u"timestamptz '2015-05-17'"_s
        << u"tidemarkctl holds add events --from 2015-05-17T00:00:00Z --to 2015-05-18T00:00:00Z --for forever"_s
        << u"1"_s;
}

void TestDoctor::rowsOfTheDefaultPartitionGoWhereTheyBelong()
{
    QFETCH(QString, time);
    QFETCH(QString, remedy);
    QFETCH(const QString, left);
    const QString code = u"default-partition"_s;
    QCOMPARE(remedyOf(code), QString());
    psql(m_conninfo,
         u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'view', %1)"_s.arg(
             time));
    QCOMPARE(remedyOf(code), remedy);
    carryOut(remedy);
    QCOMPARE(remedyOf(code), QString());
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events_default"_s), left);
    // Kept for ever, what is older than any partition is made for has its place there.
    psql(m_conninfo, u"SELECT tidemark.set_retention('events', NULL)"_s);
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'view',
                            '2015-05-17'))sql"_s);
    QCOMPARE(remedyOf(code), QString());
}

void TestDoctor::rowsFarAheadAreListed()
{
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ingest_time) SELECT 77, 200, now() +
                interval '90 days' FROM generate_series(1, 3))sql"_s);
    const QString remedy = remedyOf(u"default-partition-ahead"_s);
    QVERIFY2(psql(m_conninfo, remedy).startsWith("77|3|"_L1), qPrintable(remedy));
}

void TestDoctor::rowsInABatchThatIsOverAreFoundAndCounted()
{
    const QString day = u"date_trunc('day', now(), 'UTC') - interval '2 days'"_s;
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'view', %1
                            FROM generate_series(1, 5))sql"_s.arg(day));
    QVERIFY(remedyOf(u"rows-uncounted"_s).isEmpty()); // they wait
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    QVERIFY(remedyOf(u"rows-uncounted"_s).isEmpty());
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, batch) SELECT 1, 'view',
                %1, 1 FROM generate_series(1, 3))sql"_s.arg(day));
    const QString remedy = remedyOf(u"rows-uncounted"_s);
    QVERIFY2(remedy.startsWith("tidemarkctl backfill events --from "_L1), qPrintable(remedy));
    carryOut(remedy);
    QVERIFY(remedyOf(u"rows-uncounted"_s).isEmpty());
    QCOMPARE(psql(m_conninfo, u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"8"_s);
}

void TestDoctor::whoMayStateBatchesIsFound()
{
    psql(m_conninfo, u"GRANT INSERT ON tidemark.events TO tidemark_ingest"_s);
    psql(m_conninfo, remedyOf(u"batch-stated"_s));
    QVERIFY(remedyOf(u"batch-stated"_s).isEmpty());
    QVERIFY(remedyOf(u"grant-missing"_s).isEmpty());
}

void TestDoctor::sketchesThatDifferAreFoundAndRebuilt()
{
    QVERIFY(remedyOf(u"sketches-differ"_s).isEmpty());
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data) SELECT 1, 'view',
                date_trunc('day', now(), 'UTC') - interval '24 hours' + h * interval '1 hour',
                jsonb_build_object('user_id', 'u' || h) FROM generate_series(0, 23) h)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    const QString hour = u"date_trunc('day', now(), 'UTC') - interval '20 hours'"_s;
    putForeignSketches(m_conninfo, u"hour = %1"_s.arg(hour));
    const QString when = psql(
        m_conninfo, u"SELECT to_char((%1) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"_s.arg(hour));
    const std::vector<Finding> found = findings();
    const auto finding = std::find_if(found.begin(), found.end(),
                                      [](const Finding &f) { return f.code == u"sketches-differ"_s; });
    QVERIFY(finding != found.end());
    QCOMPARE(finding->severity, Severity::Serious);
    QVERIFY2(finding->text.contains(u" of events_hourly between %1 and "_s.arg(when)),
             qPrintable(finding->text));
    // A sample finds it, too, and says that it is one.
    QCOMPARE(psql(m_conninfo, u"SELECT sampled FROM tidemark.foreign_sketches(8191)"_s), u"t"_s);
    carryOut(finding->remedy);
    QVERIFY(remedyOf(u"sketches-differ"_s).isEmpty());
    QCOMPARE(psql(m_conninfo, uR"sql(SELECT round(public.hll_cardinality(public.hll_union_agg(users_hll)))
                                     FROM tidemark.events_hourly)sql"_s),
             u"24"_s);
}

void TestDoctor::failedRunsSucceedAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("rollup") << u"rollup"_s << u"tidemarkctl rollup events"_s;
    QTest::newRow("partitions") << u"partitions"_s << u"tidemarkctl upkeep"_s;
    QTest::newRow("expire") << u"expire"_s << u"tidemarkctl upkeep"_s;
    QTest::newRow("backfill")
        << u"backfill"_s
        << u"tidemarkctl backfill events --from 2026-05-01T00:00:00Z --to 2026-05-04T00:00:00Z"_s;
}

void TestDoctor::failedRunsSucceedAgain()
{
    QFETCH(QString, what);
    QFETCH(QString, remedy);
    if (what == "backfill"_L1)
        psql(m_conninfo,
             uR"sql(INSERT INTO tidemark.backfill_progress (dataset, range_from, range_to, next_day)
                                VALUES ('events',
                                '2026-05-01 00:00Z', '2026-05-04 00:00Z', '2026-05-02 00:00Z'))sql"_s);
    psql(m_conninfo,
         u"SELECT tidemark.end_run(tidemark.begin_run('%1', 'events'), 'failed', 0, 0, '\"x\"')"_s.arg(what));
    QCOMPARE(remedyOf(u"run-failed"_s), remedy);
    carryOut(remedy);
    QCOMPARE(remedyOf(u"run-failed"_s), QString());
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
