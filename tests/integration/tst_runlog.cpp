// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QScopeGuard>

#include <algorithm>
#include <optional>
#include <thread>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What maintenance says and writes down of what it did.
class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsItsReportWhereTheDefaultPartitionIsBusy();
    void saysWhereRowsAreKeptForEver();
    void logsWhatItDid();
    void anImpossibleEntryHidesNoOther();
    void theRunLogIsNotFullOfNothing();
    void theDaysRollupsAreSummedUp();
    void upkeepTellsItsSteps();
    void aRunWhoseSessionIsGoneIsInterruptedAtOnce();
    void aCancelledRollupIsLogged();
    void theOutcomeOfALostRunIsFound();
    void makingPartitionsIsLogged();

private:
    [[nodiscard]] Result<std::vector<RunLogEntry>> runLog();
    /// The result of the latest rollup of events, as it is read.
    [[nodiscard]] QString rollupResult();

    QString m_conninfo;
    QString m_operator;
    std::unique_ptr<PgAdminGateway> m_gateway;
};

void TestRunLog::init()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    m_operator = createLogin(m_conninfo, u"tidemark_operator"_s);
    m_gateway = std::make_unique<PgAdminGateway>(profileOf(m_operator), u"test"_s);
}

Result<std::vector<RunLogEntry>> TestRunLog::runLog()
{
    return await(*m_gateway, RunLogReading{100});
}

QString TestRunLog::rollupResult()
{
    const Result<std::vector<RunLogEntry>> log = runLog();
    if (!log)
        return QString::fromUtf8(wordsOf(log));
    const auto found = std::ranges::find_if(*log, [](const RunLogEntry &entry) {
        return entry.what == "rollup"_L1 && entry.dataset == "events"_L1;
    });
    return found == log->end() ? QString() : found->result;
}

void TestRunLog::keepsItsReportWhereTheDefaultPartitionIsBusy()
{
    makeOldEvents(m_conninfo, 40, 30);
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'view',
                            '2015-05-17' FROM generate_series(1, 7))sql"_s);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    ExpiryRequest request;
    request.dryRun = false;
    // Somebody takes the dataset once the partition is gone.
    pg::Connection holder(profileOf(m_conninfo), u"holder"_s, false);
    QVERIFY(open(holder));
    const Result<ExpiryReport> report = expire(*m_gateway, request, [&](const ExpiryReport &) {
        QVERIFY(runOne(holder, sql("BEGIN")));
        QVERIFY(runOne(holder, sql("SELECT 1 FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE")));
    });
    QVERIFY2(report, wordsOf(report));
    QCOMPARE(report->dropped.size(), 1U);
    QCOMPARE(report->dropped[0].rows, 30);
    QCOMPARE(report->kept.size(), 1U);
    QCOMPARE(report->kept[0].partition, u"events_default"_s);
    QCOMPARE(report->kept[0].rows, 7);
    QVERIFY2(report->kept[0].reason.words.contains(u"running since"_s) ||
                 report->kept[0].reason.words.contains(u"another session"_s),
             qPrintable(report->kept[0].reason.words));
    QVERIFY(runOne(holder, sql("ROLLBACK")));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"7"_s);
}

void TestRunLog::saysWhereRowsAreKeptForEver()
{
    psql(m_conninfo, u"SELECT tidemark.set_retention('events', NULL)"_s);
    const Result<ExpiryReport> report = expire(*m_gateway, {});
    QVERIFY2(report, wordsOf(report));
    QVERIFY(!report->cutoff && !report->keepRaw);
    QVERIFY(report->dropped.empty() && report->kept.empty());
}

void TestRunLog::logsWhatItDid()
{
    makeOldEvents(m_conninfo, 40, 30);
    makeOldEvents(m_conninfo, 50, 20);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    makeOldEvents(m_conninfo, 60, 5);
    ExpiryRequest request;
    QVERIFY(expire(*m_gateway, request));
    QCOMPARE(runLog()->front().what, u"rollup"_s); // a look changes nothing
    request.dryRun = false;
    request.keepRaw = u"45 days"_s;
    QVERIFY(expire(*m_gateway, request));
    const std::vector<RunLogEntry> entries = *runLog();
    const RunLogEntry &drop = entries.at(0);
    QCOMPARE(drop.what, u"delete"_s);
    QCOMPARE(drop.rows, 20);
    QVERIFY2(drop.detail.code.contains("[\"partition-dropped\", \"events_p"), drop.detail.code);
    QVERIFY2(drop.detail.words.endsWith(u" dropped: raw rows are kept for 45 days"_s),
             qPrintable(drop.detail.words));
    QVERIFY(drop.role.startsWith(u"tidemark_operator_login"_s));
    const RunLogEntry &entry = entries.at(1);
    QCOMPARE(entry.what, u"expire"_s);
    QCOMPARE(entry.dataset, u"events"_s);
    QCOMPARE(entry.result, u"done"_s);
    QCOMPARE(entry.rows, 20);
    QVERIFY(entry.role.startsWith(u"tidemark_operator_login"_s));
    QCOMPARE(
        entry.detail.words,
        u"1 partition dropped, 1 kept; rows kept for 45 days; events_p%1 kept: 5 rows are not rolled up yet"_s
            .arg(QDateTime::currentDateTimeUtc().addDays(-60).toString(u"yyyyMMdd"_s)));
    // Every reason of it is known by its code, which words the same.
    QCOMPARE(
        QString::fromUtf8(entry.detail.code),
        uR"([["partitions-dropped", 1, 1], ["rows-kept-for", "45 days"], ["kept", "events_p%1", ["not-rolled-up", 5]]])"_s
            .arg(QDateTime::currentDateTimeUtc().addDays(-60).toString(u"yyyyMMdd"_s)));
    QCOMPARE(
        psql(
            m_conninfo,
            uR"sql(SELECT count(*) FILTER (WHERE tidemark.reason_words(counted -> 'detail') IS DISTINCT FROM detail)
                                     FROM tidemark.run_log WHERE what <> 'init' AND detail <> '')sql"_s),
        u"0"_s);
}

void TestRunLog::anImpossibleEntryHidesNoOther()
{
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.run_log (what, dataset, finished_at, result, rows, late_rows, detail)
                VALUES ('ingest', 'events', now(), 'running', -5, -6, repeat('x', 3000000)))sql"_s);
    psql(m_conninfo, u"SELECT tidemark.note_change('tenant', NULL, '\"after it\"')"_s);
    const Result<std::vector<RunLogEntry>> log = runLog();
    QVERIFY2(log, wordsOf(log));
    QCOMPARE(log->at(0).detail.words, u"after it"_s);
    QCOMPARE(log->at(1).rows, 0);
    QCOMPARE(log->at(1).lateRows, 0);
    QVERIFY(log->at(1).detail.words.size() <= 100'000);
}

void TestRunLog::theRunLogIsNotFullOfNothing()
{
    makeOldEvents(m_conninfo, 40, 30);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(rollup(*m_gateway, Dataset::Events));
        QVERIFY(rollup(*m_gateway, Dataset::HttpRequest));
    }
    const Result<std::vector<RunLogEntry>> log = runLog();
    QVERIFY2(log, wordsOf(log));
    QStringList rollups;
    for (const RunLogEntry &entry : *log) {
        if (entry.what == "rollup"_L1)
            rollups.append(entry.dataset + u' ' + QString::number(entry.rows));
    }
    QCOMPARE(rollups, (QStringList{u"http_request 0"_s, u"events 0"_s, u"events 30"_s}));
}

void TestRunLog::theDaysRollupsAreSummedUp()
{
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    makeOldEvents(m_conninfo, 40, 30);
    makeOldEvents(m_conninfo, 50, 20);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.run_log (what, dataset, result, finished_at) VALUES ('rollup', 'events', 'failed', now())"_s);
    const auto days = await(*m_gateway, RollupDaysReading{});
    QVERIFY2(days, wordsOf(days));
    QCOMPARE(days->size(), 2U);
    const RollupDay &events = days->front();
    QCOMPARE(events.dataset, u"events"_s);
    QCOMPARE(events.runs, 3);
    QCOMPARE(events.failed, 1);
    QCOMPARE(events.rows, 50);
    QCOMPARE(events.lateRows, 50);
    QVERIFY(events.oldestLate && *events.oldestLate < localNow() - std::chrono::hours(24 * 49));
    QCOMPARE(days->back().runs, 0);
    QVERIFY(!days->back().oldestLate);
}

void TestRunLog::upkeepTellsItsSteps()
{
    makeOldEvents(m_conninfo, 40, 30);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    for (int round = 0; round < 2; ++round) {
        const auto steps = await(*m_gateway, UpkeepRequest{});
        QVERIFY2(steps, wordsOf(steps));
        QStringList told;
        for (const RunLogEntry &step : *steps)
            told.append(step.what + u' ' + step.dataset + u' ' + step.result + u' ' +
                        QString::number(step.rows));
        QCOMPARE(told, (QStringList{u"partitions events done 0"_s,
                                    u"expire events done %1"_s.arg(round == 0 ? 30 : 0),
                                    u"partitions http_request done 0"_s, u"expire http_request done 0"_s}));
    }
}

void TestRunLog::aRunWhoseSessionIsGoneIsInterruptedAtOnce()
{
    makeOldEvents(m_conninfo, 40, 30);
    PgSession holder(m_conninfo);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(holder.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
    PgSession runner(m_conninfo);
    QVERIFY(runner.open());
    const QString pid = QString::fromUtf8(runner.run("SELECT pg_backend_pid()").value());
    std::thread run([&] { runner.run("CALL tidemark.run_rollup('events')"); });
    const auto join = qScopeGuard([&] { run.join(); });
    QTRY_COMPARE(psql(m_conninfo, u"SELECT wait_event_type FROM pg_stat_activity WHERE pid = "_s + pid),
                 u"Lock"_s);
    QCOMPARE(rollupResult(), u"running"_s);
    QVERIFY(holder.run("SELECT pg_terminate_backend($1::int, 60000)", {pid.toUtf8()}).ok);
    QCOMPARE(rollupResult(), u"interrupted"_s);
    // So do the day's sums, the doctor, and psql.
    const auto days = await(*m_gateway, RollupDaysReading{});
    QVERIFY2(days, wordsOf(days));
    QCOMPARE(days->front().failed, 1);
    const auto findings = examine(*m_gateway);
    QVERIFY2(findings, wordsOf(findings));
    QVERIFY(std::ranges::any_of(*findings, [](const Finding &finding) {
        return finding.code == "run-failed"_L1 && finding.text.contains("interrupted"_L1);
    }));
    QVERIFY(holder.run("ROLLBACK").ok);
    psql(m_conninfo, u"CALL tidemark.run_rollup('http_request')"_s);
    QCOMPARE(psql(m_conninfo,
                  u"SELECT result FROM tidemark.run_log WHERE what = 'rollup' AND dataset = 'events'"_s),
             u"interrupted"_s);
}

void TestRunLog::aCancelledRollupIsLogged()
{
    makeOldEvents(m_conninfo, 40, 30);
    PgSession holder(m_conninfo);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(holder.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
    std::optional<Result<RollupReport>> outcome;
    m_gateway->run(RollupRequest{Dataset::Events},
                   [&](Result<RollupReport> report) { outcome = std::move(report); });
    QTRY_COMPARE(
        psql(m_conninfo, uR"sql(SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND
                                         datname = current_database() AND query LIKE '%run_rollup%')sql"_s),
        u"1"_s);
    m_gateway->cancel();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QVERIFY(holder.run("ROLLBACK").ok);
    QCOMPARE(rollupResult(), u"cancelled"_s);
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    QCOMPARE(
        psql(m_conninfo,
             u"SELECT string_agg(result, ',' ORDER BY id) FROM tidemark.run_log WHERE what = 'rollup'"_s),
        u"cancelled,done"_s);
}

void TestRunLog::theOutcomeOfALostRunIsFound()
{
    const auto stateOf = [&](const QString &what, const SessionMark &session) {
        auto state = await(*m_gateway, LostRunReading{{what, u"events"_s, session}});
        if (!state)
            return QString::fromUtf8(wordsOf(state));
        return (state->entry ? state->entry->result : u"none"_s) + (state->isSettled() ? QString() : u"?"_s);
    };
    QVERIFY(rollup(*m_gateway, Dataset::HttpRequest));
    const SessionMark first = m_gateway->session();
    QVERIFY(first.pid > 0);
    // Not the entries of an earlier call of the session.
    QVERIFY(rollup(*m_gateway, Dataset::Events));
    const SessionMark second = m_gateway->session();
    QCOMPARE(second.pid, first.pid);
    QCOMPARE(stateOf(u"rollup"_s, second), u"done"_s);
    QVERIFY(rollup(*m_gateway, Dataset::HttpRequest));
    QVERIFY(stateOf(u"rollup"_s, m_gateway->session()).startsWith("none"_L1));

    makeOldEvents(m_conninfo, 40, 30);
    PgSession holder(m_conninfo);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(holder.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
    PgAdminGateway other(profileOf(m_operator), u"test"_s);
    std::optional<Result<RollupReport>> outcome;
    other.run(RollupRequest{Dataset::Events},
              [&](Result<RollupReport> report) { outcome = std::move(report); });
    QTRY_COMPARE(
        psql(m_conninfo, uR"sql(SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND
                                         datname = current_database() AND query LIKE '%run_rollup%')sql"_s),
        u"1"_s);
    const SessionMark lost = other.session();
    QCOMPARE(stateOf(u"rollup"_s, lost), u"running?"_s);
    QVERIFY(holder.run("SELECT pg_terminate_backend($1::int, 60000)", {QByteArray::number(lost.pid)}).ok);
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome && outcome->error().connectionLost);
    QCOMPARE(other.session(), lost);
    QCOMPARE(stateOf(u"rollup"_s, lost), u"interrupted"_s);
    QCOMPARE(stateOf(u"backfill"_s, lost), u"none"_s); // it had not begun
    QVERIFY(holder.run("ROLLBACK").ok);
}

void TestRunLog::makingPartitionsIsLogged()
{
    const auto made = await(*m_gateway, PartitionsRequest{Dataset::Events});
    QVERIFY2(made, wordsOf(made));
    const RunLogEntry entry = runLog()->front();
    QCOMPARE(entry.what + u' ' + entry.dataset + u' ' + entry.result, u"partitions events done"_s);
    QCOMPARE(entry.detail.words, (*made == 1 ? u"1 partition made"_s : u"%1 partitions made"_s.arg(*made)));
}

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
