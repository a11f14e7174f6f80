// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimer>

#include <csignal>
#include <thread>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Where rollups end and raw rows begin: a read that meets a rollup on its way neither misses a row nor
/// counts one twice.
class SeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRollupThatCommitsUnderTheReadChangesNothing();
    void rollupsAtEveryTurnLeaveEveryAnswerExact();
    void pendingBatchesCountFromTheRawRows();
    void falseNewsChangeNothing();

private:
    void insertRows(int count, Dataset dataset);
    [[nodiscard]] RangeQuestion question(Dataset dataset) const;
    static void verifyTotals(const HistoryAnswer &answer, qint64 rows);
    void verifyAnswer(Dataset dataset);
    /// Whether a rollup waits for the brake.
    [[nodiscard]] bool stands();

    QString m_conninfo;
    std::unique_ptr<pg::Connection> m_writer;
    std::unique_ptr<PgReadGateway> m_reader;
    std::unique_ptr<PgAdminGateway> m_operator;
    std::unique_ptr<PgSession> m_brake;
    qint64 m_events = 0;
    qint64 m_requests = 0;
};

void SeamTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    m_writer = std::make_unique<pg::Connection>(profileOf(m_conninfo), u"writer"_s, false);
    QVERIFY(open(*m_writer));
    m_reader =
        std::make_unique<PgReadGateway>(profileOf(createLogin(m_conninfo, u"tidemark_reader"_s)), u"test"_s);
    m_operator = std::make_unique<PgAdminGateway>(profileOf(createLogin(m_conninfo, u"tidemark_operator"_s)),
                                                  u"test"_s);
    m_brake = std::make_unique<PgSession>(m_conninfo);
    QVERIFY(m_brake->open());
}

void SeamTest::insertRows(int count, Dataset dataset)
{
    const bool events = dataset == Dataset::Events;
    const Result<pg::Rows> inserted = runOne(
        *m_writer,
        sql(events
                ? R"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
                           SELECT 1, 'view', jsonb_build_object('user_id', n, 'country', 'de'),
                           timestamptz '2026-01-01 00:00Z' + interval '7 min' * n FROM generate_series(1,
                           $1::int) AS n)sql"
                : R"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, request_country, status_code)
                           SELECT 1, timestamptz '2026-01-01 00:00Z' + interval '7 min' * n, 'de', 200
                           FROM generate_series(1, $1::int) AS n)sql",
            {pg::parameter(qint64(count))}));
    QVERIFY2(inserted, wordsOf(inserted));
    (events ? m_events : m_requests) += count;
}

RangeQuestion SeamTest::question(Dataset dataset) const
{
    RangeQuestion asked;
    asked.dataset = dataset;
    asked.tenant = TenantId(1);
    asked.range = {at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z")};
    asked.zone = "Asia/Kolkata";
    asked.granularity = Granularity::Day;
    return asked;
}

void SeamTest::verifyTotals(const HistoryAnswer &answer, qint64 rows)
{
    QVERIFY2(answer.trend, wordsOf(answer.trend));
    QVERIFY2(answer.countries, wordsOf(answer.countries));
    QCOMPARE((*answer.trend)->total(), rows);
    QCOMPARE((*answer.countries)->total(), rows);
}

void SeamTest::verifyAnswer(Dataset dataset)
{
    const Result<HistoryAnswer> answer = readHistory(*m_reader, question(dataset));
    QVERIFY2(answer, wordsOf(answer));
    verifyTotals(*answer, dataset == Dataset::Events ? m_events : m_requests);
}

bool SeamTest::stands()
{
    return m_brake
               ->run(
                   R"sql(SELECT count(*) FROM pg_locks WHERE locktype = 'relation' AND NOT granted AND relation
                           IN
                           ('tidemark.events_daily'::regclass, 'tidemark.http_request_1day'::regclass))sql")
               .value() == "1";
}

void SeamTest::aRollupThatCommitsUnderTheReadChangesNothing()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 80; ++round) {
        const Dataset dataset = round % 2 == 0 ? Dataset::Events : Dataset::HttpRequest;
        insertRows(40, dataset);
        // Known to the reader: the state before the rollup, which then stops before its last level.
        QVERIFY(readHistory(*m_reader, question(dataset)));
        QVERIFY(m_brake->run("BEGIN").ok);
        QVERIFY(
            m_brake->run("LOCK TABLE tidemark.events_daily, tidemark.http_request_1day IN SHARE MODE").ok);
        std::optional<Result<RollupReport>> rolledUp;
        m_operator->run(RollupRequest{dataset},
                        [&](Result<RollupReport> result) { rolledUp = std::move(result); });
        QTRY_VERIFY(stands());
        verifyAnswer(dataset);
        // It goes on, and commits sooner or later than the read looks.
        std::thread letGo([this] { m_brake->run("COMMIT"); });
        QTest::qWait(random.bounded(12));
        verifyAnswer(dataset);
        letGo.join();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(rolledUp);
        QVERIFY2(*rolledUp, wordsOf(*rolledUp));
    }
}

void SeamTest::rollupsAtEveryTurnLeaveEveryAnswerExact()
{
    QProcess rollups;
    rollups.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-d"_s, m_conninfo, u"-c"_s,
                              u"CALL tidemark.rollup_loop(2000, interval '50 milliseconds')"_s});
    QVERIFY(rollups.waitForStarted());
    int exact = 0;
    int busy = 0;
    for (int round = 0; round < 120; ++round) {
        if (round % 4 == 0)
            insertRows(100, Dataset::Events);
        const Result<HistoryAnswer> answer = readHistory(*m_reader, question(Dataset::Events));
        if (!answer) {
            // Never a wrong number: rather none.
            QCOMPARE(answer.error().kind, ErrorKind::Busy);
            QVERIFY(answer.error().retryable);
            ++busy;
            continue;
        }
        verifyTotals(*answer, m_events);
        if (QTest::currentTestFailed())
            break;
        ++exact;
    }
    QVERIFY(rollups.state() == QProcess::Running);
    // psql passes an interrupt on to the server.
    ::kill(pid_t(rollups.processId()), SIGINT);
    QVERIFY(rollups.waitForFinished());
    QVERIFY2(exact > 60, qPrintable(u"%1 exact, %2 busy"_s.arg(exact).arg(busy)));
}

void SeamTest::pendingBatchesCountFromTheRawRows()
{
    pg::Connection writer(profileOf(m_conninfo), u"writer"_s, false);
    QVERIFY(open(writer));
    QVERIFY(runOne(writer, sql("BEGIN")));
    QVERIFY(runOne(writer, sql(R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                                 SELECT 1, 'late', timestamptz '2026-01-10 00:00Z' FROM generate_series(1, 50))sql")));
    insertRows(30, Dataset::Events);
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(rollup(*m_operator, Dataset::Events)->outcome == RollupOutcome::Done);
        insertRows(20, Dataset::Events);
    }
    // Committed rows of the batch that the writer holds open are not rolled up, and not missing.
    verifyTotals(*readHistory(*m_reader, question(Dataset::Events)), m_events);
    QVERIFY(runOne(writer, sql("COMMIT")));
    m_events += 50;
    verifyTotals(*readHistory(*m_reader, question(Dataset::Events)), m_events);
    QVERIFY(rollup(*m_operator, Dataset::Events));
    const Result<HistoryAnswer> answer = readHistory(*m_reader, question(Dataset::Events));
    verifyTotals(*answer, m_events);
    QCOMPARE((*answer->trend)->provenance.source, Source::Rollup);
}

void SeamTest::falseNewsChangeNothing()
{
    // Of a tenant that was in no rollup since, whose rows of now no rollup has taken.
    const LiveQuestion live{Dataset::Events, TenantId(1), std::nullopt};
    verifyAnswer(Dataset::Events);
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'view' FROM generate_series(1, 200)"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s); // busy, and so it has bins
    for (int run = 0; run < 2; ++run) {
        psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (2, 'view')"_s);
        psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    }
    QVERIFY(readLive(*m_reader, live));
    verifyAnswer(Dataset::Events);
    insertRows(30, Dataset::Events);
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'view' FROM generate_series(1, 40)"_s);
    // Any login may notify.
    QSignalSpy told(m_reader.get(), &ReadGateway::rollupCommitted);
    psql(m_conninfo,
         uR"sql(SELECT pg_notify('tidemark_rollup', '{"dataset": "events", "done": 999999, "pending": "{}",
                                             "settled_done": 999999, "settled_pending": "{}"}'))sql"_s);
    QTRY_VERIFY(!told.isEmpty());
    const Result<LiveAnswer> counts = readLive(*m_reader, live);
    QVERIFY2(counts && counts->counts, wordsOf(counts));
    QCOMPARE((*counts->counts)->total(), 240);
    verifyAnswer(Dataset::Events);
}

QTEST_GUILESS_MAIN(SeamTest)
#include "tst_seam.moc"
