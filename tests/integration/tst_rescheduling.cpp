// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;

/// When pg_cron runs the jobs: what may be set, on its older and newer versions, and what is shown of it.
class TestRescheduling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aJobGetsAnotherSchedule();
    void whatIsNoScheduleIsRefused_data();
    void whatIsNoScheduleIsRefused();
    void aScheduleMayCountSeconds();
    void initTakesTheScheduleOfRollups();
    void schedulesGoByTheClockThatIsShown();
    void runsOfJobsGoAfterAWeek();
    void aJobRunsAtOnce();
    void aJobThatDoesNotSucceedIsNamed();

private:
    /// What pg_cron's library can do from 1.5 on.
    [[nodiscard]] bool countsSeconds() const;
    /// What is listed of the job that rolls up.
    [[nodiscard]] ScheduledJob rollupJob() const;
    [[nodiscard]] CtlRun schedule(const QStringList &arguments) const;

    std::unique_ptr<TestCluster> m_server; ///< pg_cron lives in one database of a server
    QString m_conninfo;
};

void TestRescheduling::init()
{
    if (!m_server)
        m_server = std::make_unique<TestCluster>();
    m_conninfo = m_server->conninfo();
    installSchema(m_conninfo, CitusUse::Auto);
    psql(m_conninfo,
         u"SELECT tidemark.set_job_active(jobid, false), tidemark.set_job_schedule(jobid, '* * * * *') "
         "FROM tidemark.jobs() WHERE jobname = 'tidemark rollup'"_s);
}

bool TestRescheduling::countsSeconds() const
{
    const QString version =
        psql(m_conninfo, u"SELECT default_version FROM pg_available_extensions WHERE name = 'pg_cron'"_s);
    return QVersionNumber::fromString(version) >= QVersionNumber(1, 5);
}

ScheduledJob TestRescheduling::rollupJob() const
{
    PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    const auto jobs = scheduledJobs(gateway);
    if (!jobs)
        qFatal("%s", wordsOf(jobs).constData());
    return *std::ranges::find(*jobs, u"tidemark rollup"_s, &ScheduledJob::name);
}

CtlRun TestRescheduling::schedule(const QStringList &arguments) const
{
    return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, QStringList{u"schedule"_s, u"set"_s} + arguments);
}

void TestRescheduling::aJobGetsAnotherSchedule()
{
    const ScheduledJob before = rollupJob();
    const QString id = QString::number(before.id);
    QCOMPARE(before.schedule, u"* * * * *"_s);
    QCOMPARE(before.zone, u"GMT"_s);
    QVERIFY(before.command.contains(u"rollup_loop(6,"_s));
    QCOMPARE(schedule({id, u" */5 * * * * "_s}).exitStatus, 0);
    const ScheduledJob later = rollupJob();
    QCOMPARE(later.schedule, u"*/5 * * * *"_s);
    QVERIFY2(later.command.contains(u"rollup_loop(1,"_s), qPrintable(later.command));
    QVERIFY(!later.active); // as it was
    const QString changes = u"SELECT count(*) FROM tidemark.run_log WHERE detail LIKE '%is scheduled for%'"_s;
    QCOMPARE(psql(m_conninfo, changes), u"1"_s);
    QCOMPARE(schedule({id, u"*/5 * * * *"_s}).exitStatus, 0);
    QCOMPARE(psql(m_conninfo, changes), u"1"_s);
    // init leaves it as the operator wants it.
    QVERIFY(installSchema(m_conninfo, CitusUse::Auto).notes.isEmpty());
    QCOMPARE(rollupJob().schedule, later.schedule);

    const QString reader = createLogin(m_conninfo, u"tidemark_reader"_s);
    const CtlRun denied =
        runCtl(QStringLiteral(TIDEMARKCTL), reader, {u"schedule"_s, u"set"_s, id, u"* * * * *"_s});
    QCOMPARE(denied.exitStatus, 4);
    QCOMPARE(rollupJob().schedule, later.schedule);
    const QString anOperator = createLogin(m_conninfo, u"tidemark_operator"_s);
    const CtlRun back =
        runCtl(QStringLiteral(TIDEMARKCTL), anOperator, {u"schedule"_s, u"set"_s, id, u"* * * * *"_s});
    QVERIFY2(back.exitStatus == 0, qPrintable(back.errors));
    QCOMPARE(rollupJob().command, before.command);
}

void TestRescheduling::whatIsNoScheduleIsRefused_data()
{
    QTest::addColumn<QString>("wrong");
    for (const QString &wrong : {u"61 * * * *"_s, u"often"_s, u"60 seconds"_s, u"0 seconds"_s, u" "_s})
        QTest::newRow(qPrintable(wrong)) << wrong;
}

void TestRescheduling::whatIsNoScheduleIsRefused()
{
    QFETCH(QString, wrong);
    const ScheduledJob before = rollupJob();
    const QString id = QString::number(before.id);
    const CtlRun refused = schedule({id, wrong});
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY2(refused.errors.contains(u'"' + wrong + u"\" is not a schedule"_s) &&
                 refused.errors.contains(u"N seconds"_s),
             qPrintable(refused.errors));
    QCOMPARE(rollupJob().schedule, before.schedule);
    QCOMPARE(schedule({id}).exitStatus, 2);
    QCOMPARE(schedule({id, before.schedule, u"5"_s}).exitStatus, 2);
    QCOMPARE(schedule({u"99999"_s, before.schedule}).exitStatus, 2);
}

void TestRescheduling::aScheduleMayCountSeconds()
{
    const ScheduledJob before = rollupJob();
    const QString id = QString::number(before.id);
    const CtlRun set = schedule({id, u"1 second"_s});
    if (!countsSeconds()) {
        QCOMPARE(set.exitStatus, 1);
        QVERIFY2(set.errors.contains(u"pg_cron 1.5"_s) && set.errors.contains(u"pg_cron 1.4"_s),
                 qPrintable(set.errors));
        QCOMPARE(rollupJob().schedule, before.schedule);
        return;
    }
    QVERIFY2(set.exitStatus == 0, qPrintable(set.errors));
    const ScheduledJob quick = rollupJob();
    QCOMPARE(quick.schedule, u"1 second"_s);
    QCOMPARE(quick.zone, QString());
    QVERIFY2(quick.command.contains(u"rollup_loop(1,"_s), qPrintable(quick.command));
    // It is pg_cron that rolls up.
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    psql(m_conninfo, u"SELECT tidemark.set_job_active(%1, true)"_s.arg(id));
    QTRY_COMPARE_WITH_TIMEOUT(
        psql(m_conninfo, u"SELECT coalesce(sum(event_count), 0) FROM tidemark.events_daily"_s), u"1"_s,
        60000);
    psql(m_conninfo, u"SELECT tidemark.set_job_active(%1, false)"_s.arg(id));
    QCOMPARE(schedule({id, before.schedule}).exitStatus, 0);
    QCOMPARE(rollupJob().command, before.command);
}

void TestRescheduling::initTakesTheScheduleOfRollups()
{
    const auto init = [this](const QString &schedule) {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, {u"init"_s, u"--rollup-schedule"_s, schedule});
    };
    const CtlRun slower = init(u"*/2 * * * *"_s);
    QVERIFY2(slower.exitStatus == 0, qPrintable(slower.errors));
    QVERIFY2(slower.output.contains("*/2 * * * *"), slower.output.constData());
    QCOMPARE(rollupJob().schedule, u"*/2 * * * *"_s);
    const CtlRun again = init(u"*/2 * * * *"_s);
    QVERIFY(again.exitStatus == 0 && !again.output.contains("*/2 * * * *"));
    QCOMPARE(init(u"often"_s).exitStatus, 2);
    const CtlRun seconds = init(u"30 seconds"_s);
    QCOMPARE(seconds.exitStatus, countsSeconds() ? 0 : 1);
    QCOMPARE(rollupJob().schedule, countsSeconds() ? u"30 seconds"_s : u"*/2 * * * *"_s);
    QCOMPARE(init(u"* * * * *"_s).exitStatus, 0);
    QVERIFY(rollupJob().command.contains(u"rollup_loop(6,"_s));

    const QString without = createSchemaDatabase(TestCluster::shared());
    const CtlRun none =
        runCtl(QStringLiteral(TIDEMARKCTL), without, {u"init"_s, u"--rollup-schedule"_s, u"* * * * *"_s});
    QCOMPARE(none.exitStatus, 1);
    QVERIFY2(none.errors.contains(u"pg_cron is not installed"_s), qPrintable(none.errors));
}

void TestRescheduling::schedulesGoByTheClockThatIsShown()
{
    if (!countsSeconds()) { // nor does it know the setting
        QVERIFY(tryPsql(m_conninfo, u"SHOW cron.timezone"_s).exitStatus != 0);
        QCOMPARE(rollupJob().zone, u"GMT"_s);
        return;
    }
    psql(m_conninfo, u"ALTER SYSTEM SET cron.timezone = 'Asia/Kolkata'"_s);
    m_server->stop();
    m_server->start();
    QCOMPARE(rollupJob().zone, u"Asia/Kolkata"_s);
    // An operator sees it, who may not read the setting.
    const CtlRun list = runCtl(QStringLiteral(TIDEMARKCTL), createLogin(m_conninfo, u"tidemark_operator"_s),
                               {u"--format"_s, u"json"_s, u"schedule"_s, u"list"_s});
    QVERIFY2(list.output.contains("Asia/Kolkata"), list.output.constData());
    psql(m_conninfo, u"ALTER SYSTEM RESET cron.timezone"_s);
    m_server->stop();
    m_server->start();
}

void TestRescheduling::runsOfJobsGoAfterAWeek()
{
    const QString all = u"SELECT string_agg(runid::text, ',' ORDER BY runid) FROM cron.job_run_details"_s;
    psql(m_conninfo, uR"sql(DELETE FROM cron.job_run_details;
            INSERT INTO cron.job_run_details (jobid, runid, job_pid, database, username, command, status, start_time)
            SELECT 1, 1000000 + n, CASE WHEN n <> 3 THEN n END, 'postgres', CASE WHEN n = 2 THEN 'postgres' ELSE
                   'tidemark_owner' END, 'x', 'succeeded', CASE WHEN n <> 3 THEN now() - (8 - n) * interval '2 days' END
            FROM generate_series(1, 7) n)sql"_s);
    psql(m_conninfo, u"CALL tidemark.upkeep()"_s);
    QCOMPARE(psql(m_conninfo, all), u"1000002,1000005,1000006,1000007"_s);
    psql(m_conninfo, u"CALL tidemark.upkeep()"_s);
    QCOMPARE(psql(m_conninfo, all), u"1000002,1000005,1000006,1000007"_s);
    psql(m_conninfo, u"DELETE FROM cron.job_run_details"_s);
}

void TestRescheduling::aJobRunsAtOnce()
{
    const auto run = [](const QString &job, const QString &conninfo) {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo, {u"schedule"_s, u"run"_s, job});
    };
    const QString waiting = u"SELECT (SELECT count(*) FROM tidemark.http_request) - "
                            "(SELECT coalesce(sum(request_count), 0) FROM tidemark.http_request_1day)"_s;
    psql(m_conninfo, u"INSERT INTO tidemark.http_request (site_id, status_code) VALUES (1, 200)"_s);
    QCOMPARE(psql(m_conninfo, waiting), u"1"_s);
    const QString anOperator = createLogin(m_conninfo, u"tidemark_operator"_s);
    const CtlRun rolledUp = run(QString::number(rollupJob().id), anOperator);
    QVERIFY2(rolledUp.exitStatus == 0, qPrintable(rolledUp.errors));
    QVERIFY2(rolledUp.output.contains("http_request"), rolledUp.output.constData());
    QCOMPARE(psql(m_conninfo, waiting), u"0"_s);
    const QString upkeep =
        psql(m_conninfo, u"SELECT jobid FROM tidemark.jobs() WHERE jobname = 'tidemark upkeep'"_s);
    const CtlRun kept = run(upkeep, anOperator);
    QVERIFY2(kept.exitStatus == 0, qPrintable(kept.errors));
    QVERIFY2(kept.output.contains("partitions"), kept.output.constData());
    QCOMPARE(run(u"99999"_s, anOperator).exitStatus, 2);
}

void TestRescheduling::aJobThatDoesNotSucceedIsNamed()
{
    const qint64 job = rollupJob().id;
    // Active, and not due while this runs.
    psql(m_conninfo,
         uR"sql(SELECT tidemark.set_job_schedule(%1, '0 0 30 2 *'), tidemark.set_job_active(%1, true);
        DELETE FROM cron.job_run_details;
        INSERT INTO cron.job_run_details (jobid, runid, job_pid, database, username, command, status, return_message, start_time, end_time)
        SELECT %1, 2000000 + n, n, 'postgres', 'tidemark_owner', 'x', CASE WHEN n <= 5 THEN 'succeeded' ELSE 'failed' END,
               CASE WHEN n > 5 THEN E'ERROR:\n no space' END, now() - (11 - n) * interval '1 minute',
               now() - (11 - n) * interval '1 minute' + interval '1 second'
        FROM generate_series(1, 7) n)sql"_s.arg(job));
    const auto named = [this] {
        PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
        const auto findings = examine(gateway);
        if (!findings)
            return QStringList{findings.error().words()};
        QStringList texts;
        for (const Finding &finding : *findings) {
            if (finding.code == "job-unsuccessful"_L1)
                texts << finding.text;
        }
        return texts;
    };
    // Five minutes after the last success, by a run a minute.
    const QStringList found = named();
    QVERIFY2(found.size() == 1 && found.front().contains(u"tidemark rollup"_s) &&
                 found.front().contains(u"no space"_s),
             qPrintable(found.join(u'|')));
    // Nobody expects anything of a paused one.
    psql(m_conninfo, u"SELECT tidemark.set_job_active(%1, false)"_s.arg(job));
    QCOMPARE(named(), QStringList());
    psql(m_conninfo, u"SELECT tidemark.set_job_active(%1, true)"_s.arg(job));
    psql(
        m_conninfo,
        uR"sql(INSERT INTO cron.job_run_details (jobid, runid, job_pid, database, username, command, status, start_time, end_time)
                            VALUES (%1, 2000009, 9, 'postgres', 'tidemark_owner', 'x', 'succeeded', now(), now()))sql"_s
            .arg(job));
    QCOMPARE(named(), QStringList());
    psql(m_conninfo,
         u"DELETE FROM cron.job_run_details; SELECT tidemark.set_job_active(%1, false)"_s.arg(job));
}

QTEST_GUILESS_MAIN(TestRescheduling)
#include "tst_rescheduling.moc"
