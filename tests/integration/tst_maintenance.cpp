// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/schemainstaller.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QSignalSpy>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Rollups, expiry, partitions, the run log, jobs, and the doctor.
class MaintenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rollsUpOnceAndSaysWhat();
    void saysWhoIsBusy();
    void previewsWhatExpiryWouldDo();
    void expiresPartitionByPartition();
    void keepsWhatIsNotRolledUp();
    void stopsBetweenTwoPartitions();
    void reasonsComeWithTheirCode();
    void functionsOfAnOlderBuildGiveWordsAlone();
    void refusesAKeepTimeThatIsNone();
    void makesPartitionsAhead();
    void jobsArePausedAndResumed();
    void aDatabaseWithoutPgCronHasNoJobs();
    void aHealthyDatabaseGivesNoFindingButTheSchedule();
    void theDoctorNeedsNoSchema();
    void theDoctorFindsWhatIsBroken_data();
    void theDoctorFindsWhatIsBroken();

private:
    [[nodiscard]] Result<std::vector<RunLogEntry>> runLog();
    [[nodiscard]] QStringList codes();

    QString m_conninfo;
    std::unique_ptr<PgAdminGateway> m_gateway;
};

void MaintenanceTest::init()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    m_gateway = std::make_unique<PgAdminGateway>(profileOf(createLogin(m_conninfo, u"tidemark_operator"_s)),
                                                 u"test"_s);
}

Result<std::vector<RunLogEntry>> MaintenanceTest::runLog()
{
    return await(*m_gateway, RunLogReading{100});
}

QStringList MaintenanceTest::codes()
{
    QStringList found;
    const Result<std::vector<Finding>> findings = examine(*m_gateway);
    if (!findings)
        return {u"failed: "_s + findings.error().words()};
    for (const Finding &finding : *findings) {
        if (finding.text.isEmpty() || finding.remedy.isEmpty())
            found.append(u"no words for "_s + finding.code);
        found.append(finding.code);
    }
    return found;
}

void MaintenanceTest::rollsUpOnceAndSaysWhat()
{
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'view' FROM generate_series(1, 25)"_s);
    Result<RollupReport> report = rollup(*m_gateway, Dataset::Events);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->outcome, RollupOutcome::Done);
    QCOMPARE(report->rows, 25);
    QCOMPARE(report->lateRows, 0);
    QCOMPARE(report->batchesWaiting, 0);
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'view',
                            now() - interval
                            '3 days' FROM generate_series(1, 4))sql"_s);
    report = rollup(*m_gateway, Dataset::Events);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->lateRows, 4);
    report = rollup(*m_gateway, Dataset::Events);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->rows, 0);

    const Result<std::vector<RunLogEntry>> log = runLog();
    QVERIFY2(log, wordsOf(log));
    QVERIFY(log->size() >= 3);
    QVERIFY(!log->front().oldestLate);
    const RunLogEntry &second = log->at(1);
    QCOMPARE(second.what, u"rollup"_s);
    QCOMPARE(second.dataset, u"events"_s);
    QCOMPARE(second.result, u"done"_s);
    QCOMPARE(second.rows, 4);
    QCOMPARE(second.lateRows, 4);
    QVERIFY(second.oldestLate && *second.oldestLate < second.started - std::chrono::hours(71));
    QVERIFY(second.finished && *second.finished >= second.started);
    QVERIFY(second.role.startsWith(u"tidemark_operator_login"_s));
}

void MaintenanceTest::saysWhoIsBusy()
{
    pg::Connection holder(profileOf(m_conninfo), u"holder"_s, false);
    QVERIFY(open(holder));
    QVERIFY(runOne(holder, sql("BEGIN")));
    QVERIFY(runOne(holder, sql("SELECT 1 FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE")));
    const Result<RollupReport> report = rollup(*m_gateway, Dataset::Events);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->outcome, RollupOutcome::Busy);
    QVERIFY(!report->reason.isEmpty());
    QCOMPARE(report->rows, 0);
    // The other dataset is nobody's business of theirs.
    QCOMPARE(rollup(*m_gateway, Dataset::HttpRequest)->outcome, RollupOutcome::Done);
}

void MaintenanceTest::previewsWhatExpiryWouldDo()
{
    makeOldEvents(m_conninfo, 40, 30);
    makeOldEvents(m_conninfo, 50, 20);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    makeOldEvents(m_conninfo, 60, 5);
    ExpiryRequest request;
    const Result<ExpiryReport> report = expire(*m_gateway, request);
    QVERIFY2(report, wordsOf(report));
    QVERIFY(report->dryRun);
    QCOMPARE(report->keepRaw, u"35 days"_s);
    QCOMPARE(report->dropped.size(), 2U);
    QCOMPARE(report->dropped[0].rows, 20);
    QVERIFY(report->dropped[0].bytes > 0);
    QCOMPARE(report->dropped[0].range.length(), std::chrono::hours(24));
    QVERIFY(report->dropped[1].range.to <= report->cutoff);
    QCOMPARE(report->kept.size(), 1U);
    QCOMPARE(report->kept[0].rows, 5);
    QVERIFY2(report->kept[0].reason.words.contains(u"5 rows"_s), qPrintable(report->kept[0].reason.words));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"55"_s);
}

void MaintenanceTest::expiresPartitionByPartition()
{
    makeOldEvents(m_conninfo, 40, 30);
    makeOldEvents(m_conninfo, 50, 20);
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'view',
                            '2015-05-17' FROM
                            generate_series(1, 7))sql"_s);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    ExpiryRequest request;
    request.dryRun = false;
    int told = 0;
    std::size_t dropped = 0;
    const Result<ExpiryReport> report = expire(*m_gateway, request, [&](const ExpiryReport &progress) {
        ++told;
        dropped = progress.dropped.size();
    });
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(told, 2);
    QCOMPARE(dropped, 2U);
    QCOMPARE(report->dropped.size(), 3U);
    QCOMPARE(report->dropped[0].rows + report->dropped[1].rows, 50);
    QCOMPARE(report->dropped[2].partition, u"events_default"_s);
    QCOMPARE(report->dropped[2].rows, 7);
    QVERIFY(report->kept.empty());
    QCOMPARE(report->purgedRows, 7);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"57"_s);
}

void MaintenanceTest::keepsWhatIsNotRolledUp()
{
    makeOldEvents(m_conninfo, 40, 30);
    ExpiryRequest request;
    request.dryRun = false;
    const Result<ExpiryReport> report = expire(*m_gateway, request);
    QVERIFY2(report, wordsOf(report));
    QVERIFY(report->dropped.empty());
    QCOMPARE(report->kept.size(), 1U);
    QVERIFY(!report->kept[0].reason.isEmpty());
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"30"_s);
}

/// Of what is kept, of who is busy, and of what is refused.
void MaintenanceTest::reasonsComeWithTheirCode()
{
    // moc cannot read such texts within a macro.
    const Reason rows{u"5 rows are not rolled up yet"_s, R"(["not-rolled-up", 5])"};
    const QByteArray running = R"(["rollup-running", ")";
    const QByteArray notMade = R"(["not-now", ["partitions-not-made", "events"], ["rollup-running", ")";
    const QByteArray whenEnded = R"(["try-when-ended"])";
    const QByteArray noHold = R"(["no-hold", "4711"])";
    const QByteArray listHolds = R"(["list-holds"])";
    makeOldEvents(m_conninfo, 60, 5);
    ExpiryRequest request;
    request.dryRun = false;
    const Result<ExpiryReport> report = expire(*m_gateway, request);
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->kept.size(), 1U);
    QCOMPARE(report->kept[0].reason, rows);

    pg::Connection holder(profileOf(m_conninfo), u"holder"_s, false);
    QVERIFY(open(holder));
    QVERIFY(runOne(holder, sql("BEGIN")));
    QVERIFY(runOne(holder, sql("SELECT 1 FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE")));
    QVERIFY(
        runOne(holder, sql("UPDATE tidemark.pipeline SET late_rows = late_rows WHERE dataset = 'events'")));
    const Result<RollupReport> busy = rollup(*m_gateway, Dataset::Events);
    QVERIFY2(busy, wordsOf(busy));
    QVERIFY2(busy->reason.code.startsWith(running), busy->reason.code);
    const auto made = await(*m_gateway, PartitionsRequest{Dataset::Events});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Busy);
    QVERIFY2(made.error().reasonCode.startsWith(notMade), made.error().reasonCode);
    QCOMPARE(made.error().hintCode, whenEnded);

    const auto released = await(*m_gateway, HoldRelease{4711});
    QVERIFY(!released);
    QCOMPARE(released.error().sqlState, u"22023"_s);
    QCOMPARE(released.error().serverText, u"There is no hold 4711."_s);
    QCOMPARE(released.error().reasonCode, noHold);
    QCOMPARE(released.error().hintCode, listHolds);
}

void MaintenanceTest::functionsOfAnOlderBuildGiveWordsAlone()
{
    psql(m_conninfo, u"DROP FUNCTION tidemark.backfill_days(text, timestamptz, timestamptz, boolean)"_s);
    psql(m_conninfo, uR"sql(
        CREATE FUNCTION tidemark.backfill_days(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean)
        RETURNS TABLE (day timestamptz, reason text) LANGUAGE sql SECURITY DEFINER
        AS $$ SELECT range_from, 'it is so' $$)sql"_s);
    const auto report =
        await(*m_gateway,
              BackfillRequest{
                  Dataset::Events, {at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z")}, false, true});
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->kept.size(), 1U);
    QCOMPARE(report->kept[0].reason, Reason{u"it is so"_s});
}

void MaintenanceTest::stopsBetweenTwoPartitions()
{
    makeOldEvents(m_conninfo, 40, 30);
    makeOldEvents(m_conninfo, 50, 20);
    makeOldEvents(m_conninfo, 60, 10);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    ExpiryRequest request;
    request.dryRun = false;
    const Result<ExpiryReport> report =
        expire(*m_gateway, request, [&](const ExpiryReport &) { m_gateway->cancel(); });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"50"_s);
    // The gateway goes on.
    QVERIFY(expire(*m_gateway, request));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"0"_s);
}

void MaintenanceTest::refusesAKeepTimeThatIsNone()
{
    ExpiryRequest request;
    for (const QString &text :
         {u"soon"_s, u"-3 days"_s, u"1 second"_s, u"'; DROP TABLE tidemark.events; --"_s}) {
        request.keepRaw = text;
        const Result<ExpiryReport> report = expire(*m_gateway, request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Constraint);
    }
    request.keepRaw = u"2 days"_s;
    QCOMPARE(expire(*m_gateway, request)->keepRaw, u"2 days"_s);
}

void MaintenanceTest::makesPartitionsAhead()
{
    psql(m_conninfo,
         uR"sql(DO $$ DECLARE p text; BEGIN FOR p IN SELECT partition FROM tidemark.partitions('events') WHERE
                range_from > now() + interval '2 days' LOOP EXECUTE format('DROP TABLE tidemark.%I', p); END LOOP;
                END $$)sql"_s);
    const Result<int> made = await(*m_gateway, PartitionsRequest{Dataset::Events});
    QVERIFY2(made, wordsOf(made));
    QVERIFY(*made >= 4);
    const Result<int> again = await(*m_gateway, PartitionsRequest{Dataset::Events});
    QVERIFY2(again, wordsOf(again));
    QCOMPARE(*again, 0);
}

void MaintenanceTest::jobsArePausedAndResumed()
{
    TestCluster cluster; // pg_cron lives in one database of a server
    SchemaInstaller installer(profileOf(cluster.conninfo()));
    QVERIFY(await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(CitusUse::Auto, {}, std::move(reply)); }));
    PgAdminGateway gateway(profileOf(createLogin(cluster.conninfo(), u"tidemark_operator"_s)), u"test"_s);
    const auto jobs = [&] { return scheduledJobs(gateway); };
    const auto setActive = [&](qint64 id, bool active) { return await(gateway, JobSwitch{id, active}); };
    const Result<std::vector<ScheduledJob>> scheduled = jobs();
    QVERIFY2(scheduled, wordsOf(scheduled));
    QCOMPARE(scheduled->size(), 2U);
    const qint64 id = scheduled->front().id;
    QVERIFY(scheduled->front().active);
    QVERIFY(scheduled->front().command.contains(u"rollup_loop"_s));
    QVERIFY(setActive(id, false));
    QVERIFY(!jobs()->front().active);
    const Result<std::vector<Finding>> findings = examine(gateway);
    QVERIFY2(findings, wordsOf(findings));
    QVERIFY(std::any_of(findings->begin(), findings->end(),
                        [](const Finding &finding) { return finding.code == "job-paused"_L1; }));
    QVERIFY(setActive(id, true));
    QVERIFY(jobs()->front().active);
    const auto runs = jobRuns(gateway, 10);
    QVERIFY2(runs, wordsOf(runs));
    QVERIFY(!setActive(987654, false));
}

void MaintenanceTest::aDatabaseWithoutPgCronHasNoJobs()
{
    const auto jobs = scheduledJobs(*m_gateway);
    QVERIFY2(jobs, wordsOf(jobs));
    QVERIFY(jobs->empty());
    const auto changed = await(*m_gateway, JobSwitch{1, false});
    QVERIFY(!changed);
    QVERIFY(changed.error().words().contains(u"pg_cron"_s));
}

void MaintenanceTest::aHealthyDatabaseGivesNoFindingButTheSchedule()
{
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    QCOMPARE(codes(), (QStringList{u"cron-missing"_s}));
}

void MaintenanceTest::theDoctorNeedsNoSchema()
{
    const QString empty = TestCluster::shared().createDatabase();
    PgAdminGateway gateway(profileOf(empty), u"test"_s);
    const Result<std::vector<Finding>> findings = examine(gateway);
    QVERIFY2(findings, wordsOf(findings));
    QStringList found;
    for (const Finding &finding : *findings)
        found.append(finding.code + u": "_s + finding.remedy);
    QCOMPARE(found, (QStringList{u"hll-missing: CREATE EXTENSION hll WITH SCHEMA public"_s,
                                 u"schema-missing: tidemarkctl init"_s}));
}

void MaintenanceTest::theDoctorFindsWhatIsBroken_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("partitions end soon")
        << uR"sql(DO $$ DECLARE p text; BEGIN FOR p IN SELECT partition FROM tidemark.partitions('events') WHERE
                  range_from >
                  now() + interval '12 hours' LOOP EXECUTE format('DROP TABLE tidemark.%I', p); END LOOP; END $$)sql"_s
        << u"partition-horizon"_s << u"SELECT tidemark.make_partitions('events')"_s;
    QTest::newRow("index dropped") << u"DROP INDEX tidemark.events_batch_idx"_s << u"index-missing"_s
                                   << u"CREATE INDEX ON tidemark.events (batch)"_s;
    QTest::newRow("another owner")
        << uR"sql(ALTER TABLE tidemark.events_daily OWNER TO postgres; GRANT SELECT ON
                                             tidemark.events_daily TO tidemark_reader)sql"_s
        << u"table-owner"_s << u"ALTER TABLE tidemark.\"events_daily\" OWNER TO tidemark_owner"_s;
    QTest::newRow("other sketches") << u"UPDATE tidemark.setting SET value = '14' WHERE key = 'hll_log2m'"_s
                                    << u"sketch-parameters"_s << QString();
    QTest::newRow("never rolled up")
        << u"INSERT INTO tidemark.http_request (site_id, status_code) VALUES (1, 200)"_s << u"watermark-lag"_s
        << u"tidemarkctl rollup http_request"_s;
    QTest::newRow("far behind")
        << uR"sql(SELECT tidemark.rollup('events'); UPDATE tidemark.pipeline SET watermark = now() -
                  interval '6 minutes' WHERE dataset = 'events'; INSERT INTO tidemark.events (tenant_id,
                  event_type) VALUES
                  (1, 'view'))sql"_s
        << u"watermark-lag"_s << u"tidemarkctl rollup events"_s;
    QTest::newRow("a run failed")
        << uR"sql(INSERT INTO tidemark.run_log (what, dataset, result, finished_at, detail) VALUES
                  ('rollup', 'events', 'failed', now(), 'deadlock detected'))sql"_s
        << u"run-failed"_s << u"tidemarkctl rollup events"_s;
    QTest::newRow("newer") << u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s
                           << u"schema-newer"_s << QString();
}

void MaintenanceTest::theDoctorFindsWhatIsBroken()
{
    QFETCH(QString, broken);
    QFETCH(QString, code);
    QFETCH(QString, remedy);
    QVERIFY(!codes().contains(code));
    psql(m_conninfo, broken);
    const Result<std::vector<Finding>> findings = examine(*m_gateway);
    QVERIFY2(findings, wordsOf(findings));
    QStringList found;
    QString mends;
    for (const Finding &finding : *findings) {
        found.append(finding.code);
        if (finding.code == code)
            mends = finding.remedy;
    }
    found.removeAll(u"cron-missing"_s);
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(u"check-failed"_s), qPrintable(found.join(u' ')));
    if (remedy.isEmpty())
        return;
    QCOMPARE(mends, remedy);
    // And it mends.
    if (mends.startsWith(u"tidemarkctl rollup"_s))
        QVERIFY(rollup(*m_gateway, *datasetNamed(mends.section(u' ', -1))));
    else
        psql(m_conninfo, mends);
    QVERIFY2(!codes().contains(code), qPrintable(codes().join(u' ')));
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "tst_maintenance.moc"
