// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/installfacts.h"
#include "coordinator/installing/schemainstaller.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;

/// Schedules that do not run, or run elsewhere, and databases in which nothing can: the doctor says so, and
/// init mends what it can.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScheduleOfThisServerGivesNoFinding();
    void jobsOfADumpAreBroughtHere_data();
    void jobsOfADumpAreBroughtHere();
    void jobsWhoseRoleIsGoneGo();
    void jobsThatCallSomethingElseAreCorrected();
    void runsThatNeverStartedAreListed_data();
    void runsThatNeverStartedAreListed();
    void aJobThatIsNotThereIsNamed();
    void anOwnerWhoMayNotLogInIsNamed();
    void aLauncherThatDoesNotRunIsNamed();
    void aRestoreWithoutTheExtensionIsNamed();
    void initMendsPathsAndSchemas();
    void aReadOnlyDatabaseIsRespected();

private:
    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] Finding finding(const QString &code) const;

    std::unique_ptr<TestCluster> m_server; ///< pg_cron lives in one database of a server
    QString m_conninfo;
};

void TestSchedule::init()
{
    // As it comes, pg_cron connects to the host and port that stand in the job.
    if (!m_server)
        m_server = std::make_unique<TestCluster>(
            TestClusterOptions{.settings = {"cron.use_background_workers = off"}});
    m_conninfo = m_server->conninfo();
    installSchema(m_conninfo, CitusUse::Auto);
    // So that no run comes between: what is tested is what the doctor makes of them.
    psql(m_conninfo, u"SELECT tidemark.set_job_active(jobid, false) FROM tidemark.jobs()"_s);
}

std::vector<Finding> TestSchedule::findings() const
{
    PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    Result<std::vector<Finding>> found = examine(gateway);
    if (!found)
        qFatal("%s", wordsOf(found).constData());
    return std::move(found).value();
}

QStringList TestSchedule::codes() const
{
    QStringList found;
    for (const Finding &each : findings())
        found.append(each.code);
    found.removeDuplicates();
    return found;
}

Finding TestSchedule::finding(const QString &code) const
{
    const std::vector<Finding> found = findings();
    const auto it = std::ranges::find(found, code, &Finding::code);
    return it == found.end() ? Finding{} : *it;
}

void TestSchedule::aScheduleOfThisServerGivesNoFinding()
{
    QTRY_COMPARE(codes(), QStringList{u"job-paused"_s});
    const PsqlOutcome unknown = tryPsql(m_conninfo, u"SELECT tidemark.set_job_active(77777, false)"_s);
    QVERIFY2(unknown.errors.contains("tidemarkctl schedule list"_L1), qPrintable(unknown.errors));
}

void TestSchedule::jobsOfADumpAreBroughtHere_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("words");
    QTest::newRow("database") << u"database = 'old'"_s << u"database old"_s;
    QTest::newRow("port") << u"nodeport = 5999"_s << u"port 5999"_s;
    QTest::newRow("host") << u"nodename = 'old.example'"_s << u"host old.example"_s;
    QTest::newRow("a socket's folder") << u"nodename = '/run/old'"_s << u"host /run/old"_s;
    QTest::newRow("all") << u"database = 'old', nodeport = 5999, nodename = 'old.example'"_s
                         << u"database old"_s;
}

void TestSchedule::jobsOfADumpAreBroughtHere()
{
    QFETCH(QString, there);
    QFETCH(QString, words);
    const QString jobs = u"SELECT string_agg(j::text, ';' ORDER BY jobid) FROM cron.job j"_s;
    const QString before = psql(m_conninfo, jobs);
    QVERIFY(!codes().contains(u"job-elsewhere"_s));
    psql(m_conninfo, u"UPDATE cron.job SET "_s + there);
    const Finding elsewhere = finding(u"job-elsewhere"_s);
    QVERIFY2(elsewhere.text.contains(words), qPrintable(elsewhere.text));
    QCOMPARE(elsewhere.remedy, u"tidemarkctl init"_s);
    // An operator is told, too, and the window lists the jobs.
    PgAdminGateway gateway(profileOf(createLogin(m_conninfo, u"tidemark_operator"_s)), u"test"_s);
    const auto told = examine(gateway);
    QVERIFY2(told, wordsOf(told));
    QVERIFY(std::ranges::any_of(*told, [](const Finding &each) { return each.code == "job-elsewhere"_L1; }));
    const auto listed = scheduledJobs(gateway);
    QVERIFY2(listed, wordsOf(listed));
    QCOMPARE(listed->size(), 2U);

    const InstallReport report = installSchema(m_conninfo, CitusUse::Auto);
    QVERIFY2(report.notes.join(u' ').contains(u"2 pg_cron job"_s), qPrintable(report.notes.join(u' ')));
    QCOMPARE(psql(m_conninfo, jobs), before); // still paused, and the same
    QVERIFY(!codes().contains(u"job-elsewhere"_s));
    QVERIFY(installSchema(m_conninfo, CitusUse::Auto).notes.isEmpty());
}

void TestSchedule::jobsWhoseRoleIsGoneGo()
{
    psql(m_conninfo, uR"sql(INSERT INTO cron.job (schedule, command, nodeport, username, jobname) VALUES
                            ('* * * * *', 'CALL tidemark.upkeep()', 5432, 'ghost', 'tidemark upkeep'))sql"_s);
    const Finding gone = finding(u"job-role"_s);
    QVERIFY2(gone.text.contains(u"ghost"_s), qPrintable(gone.text));
    QCOMPARE(gone.remedy, u"tidemarkctl init"_s);
    installSchema(m_conninfo, CitusUse::Auto);
    QCOMPARE(psql(m_conninfo, u"SELECT string_agg(DISTINCT username, ',') FROM cron.job"_s),
             u"tidemark_owner"_s);
    QVERIFY(!codes().contains(u"job-role"_s));
}

void TestSchedule::jobsThatCallSomethingElseAreCorrected()
{
    psql(
        m_conninfo,
        u"UPDATE cron.job SET command = 'SELECT 1', schedule = '*/5 * * * *' WHERE jobname = 'tidemark rollup'"_s);
    psql(
        m_conninfo,
        u"UPDATE cron.job SET command = 'CALL tidemark.upkeep() -- ours' WHERE jobname = 'tidemark upkeep'"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT made, corrected FROM tidemark.schedule_jobs()"_s), u"0|1"_s);
    QCOMPARE(
        psql(
            m_conninfo,
            u"SELECT string_agg(schedule || ' ' || split_part(command, '(', 1), ', ' ORDER BY jobname) FROM cron.job WHERE jobname LIKE 'tidemark %'"_s),
        u"*/5 * * * * CALL tidemark.rollup_loop, 7 * * * * CALL tidemark.upkeep"_s);
}

void TestSchedule::runsThatNeverStartedAreListed_data()
{
    QTest::addColumn<QString>("times");
    QTest::newRow("before pg_cron 1.6.3") << u"NULL, NULL"_s;
    QTest::newRow("pg_cron 1.6.3") << u"now(), now()"_s;
}

void TestSchedule::runsThatNeverStartedAreListed()
{
    QFETCH(QString, times);
    psql(m_conninfo,
         uR"sql(INSERT INTO cron.job_run_details (jobid, runid, database, username, command, status,
                return_message, start_time, end_time) SELECT min(jobid), 1000000, 'postgres', 'tidemark_owner', 'x',
                'failed', 'connection failed', %1 FROM cron.job)sql"_s.arg(times));
    const Finding never = finding(u"job-never-starts"_s);
    QVERIFY2(never.text.contains(u"connection failed"_s), qPrintable(never.text));
    PgAdminGateway gateway(profileOf(createLogin(m_conninfo, u"tidemark_operator"_s)), u"test"_s);
    const auto runs = jobRuns(gateway, 10);
    QVERIFY2(runs, wordsOf(runs));
    QVERIFY(!runs->front().started);
    QVERIFY(!runs->front().finished);
    QCOMPARE(runs->front().message, u"connection failed"_s);
    // A later run that started heals it, also one that failed then.
    psql(m_conninfo,
         uR"sql(INSERT INTO cron.job_run_details (jobid, runid, job_pid, database, username, command, status,
                            start_time, end_time) SELECT min(jobid), 1000001, 4711, 'postgres', 'tidemark_owner', 'x',
                            'failed', now(), now() FROM cron.job)sql"_s);
    QVERIFY(!codes().contains(u"job-never-starts"_s));
    psql(m_conninfo, u"DELETE FROM cron.job_run_details WHERE runid >= 1000000"_s);
}

void TestSchedule::aJobThatIsNotThereIsNamed()
{
    for (const QString &action : {u"pause"_s, u"resume"_s}) {
        const CtlRun run =
            runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, {u"schedule"_s, action, u"99999"_s});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains("no scheduled job 99999"_L1) &&
                     run.errors.contains("schedule list"_L1) && !run.errors.contains("stored"_L1),
                 qPrintable(run.errors));
    }
}

void TestSchedule::anOwnerWhoMayNotLogInIsNamed()
{
    psql(m_conninfo, u"ALTER ROLE tidemark_owner NOLOGIN"_s);
    psql(m_conninfo, finding(u"job-role"_s).remedy);
    QVERIFY(!codes().contains(u"job-role"_s));
}

void TestSchedule::aLauncherThatDoesNotRunIsNamed()
{
    QTRY_VERIFY(!codes().contains(u"cron-stopped"_s));
    psql(m_conninfo, u"ALTER SYSTEM SET shared_preload_libraries = 'hll'"_s);
    m_server->stop();
    m_server->start();
    const Finding stopped = finding(u"cron-stopped"_s);
    QVERIFY2(stopped.remedy.contains(u"shared_preload_libraries"_s), qPrintable(stopped.remedy));
    QCOMPARE(stopped.severity, Severity::Serious);
    psql(m_conninfo, u"ALTER SYSTEM RESET shared_preload_libraries"_s);
    m_server->stop();
    m_server->start();
    QTRY_VERIFY(!codes().contains(u"cron-stopped"_s));
}

void TestSchedule::aRestoreWithoutTheExtensionIsNamed()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    const QString plain = finding(u"cron-missing"_s).text;
    QVERIFY2(plain.contains(u"works in database postgres only"_s), qPrintable(plain));
    QVERIFY(!plain.contains(u"restored"_s));
    psql(m_conninfo + u" user=tidemark_owner"_s, u"CALL tidemark.rollup_loop(1, '0 s')"_s); // as pg_cron does
    psql(m_conninfo, u"UPDATE tidemark.run_log SET started_at = now() - interval '1 hour'"_s);
    const QString restored = finding(u"cron-missing"_s).text;
    QVERIFY2(restored.contains(u"dump restored"_s) && restored.contains(u"CREATE EXTENSION pg_cron"_s),
             qPrintable(restored));
    const auto beforeRestore = [](int version, const QString &cron) {
        InstallFacts facts;
        facts.versionNumber = version;
        facts.cronAvailable = cron;
        return facts.cronBeforeRestore();
    };
    QCOMPARE(beforeRestore(150'015, u"1.4"_s), u"CREATE EXTENSION pg_cron"_s);
    QCOMPARE(beforeRestore(150'015, u"1.6"_s), u"CREATE EXTENSION pg_cron WITH SCHEMA pg_catalog"_s);
    QCOMPARE(beforeRestore(170'002, QString()), u"CREATE EXTENSION pg_cron WITH SCHEMA pg_catalog"_s);
}

void TestSchedule::initMendsPathsAndSchemas()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, u"ALTER FUNCTION tidemark.standing(text) RESET search_path;"
                     "GRANT CREATE ON SCHEMA tidemark TO tidemark_reader"_s);
    QVERIFY(codes().contains(u"function-search-path"_s));
    QVERIFY(codes().contains(u"schema-create"_s));
    QVERIFY(installSchema(m_conninfo, CitusUse::Auto).notes.join(u' ').contains(u"were restored"_s));
    QVERIFY(!codes().contains(u"function-search-path"_s));
    QVERIFY(!codes().contains(u"schema-create"_s));
    QCOMPARE(psql(m_conninfo, u"SELECT has_schema_privilege('tidemark_reader', 'tidemark', 'CREATE')"_s),
             u"f"_s);
}

void TestSchedule::aReadOnlyDatabaseIsRespected()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    const QString log = u"SELECT count(*) FROM tidemark.run_log"_s;
    const QString before = psql(m_conninfo, log);
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    psql(m_conninfo,
         uR"sql(DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',
                current_database()); END $$)sql"_s);
    PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    const Result<RollupReport> refused = rollup(gateway, Dataset::Events);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(psql(m_conninfo, log), before);
    SchemaInstaller installer(profileOf(m_conninfo));
    const auto installed = await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(CitusUse::Auto, {}, std::move(reply)); });
    QVERIFY(!installed);
    QCOMPARE(installed.error().kind, ErrorKind::ReadOnly);
    const Finding readOnly = finding(u"database-read-only"_s);
    QVERIFY2(readOnly.remedy.contains(u"ALTER DATABASE"_s), qPrintable(readOnly.remedy));
    psql(m_conninfo, readOnly.remedy);
    PgAdminGateway again(profileOf(m_conninfo), u"test"_s);
    QVERIFY(rollup(again, Dataset::Events));
    QVERIFY(!codes().contains(u"database-read-only"_s));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
