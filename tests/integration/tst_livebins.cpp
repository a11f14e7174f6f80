// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/sqltext.h"
#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// The five-second bins that rollups keep of busy tenants: what is read of them is what the raw rows say.
class TestLiveBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void busyTenantsHaveBins();
    void theGatewayReadsThem();
    void rowsOfAnOpenTransactionComeOnce();
    void aRollupUnderTheReadChangesNothing();
    void sameAsTheRawRowsAtEachInstant_data();
    void sameAsTheRawRowsAtEachInstant();
    void areTrimmed();
    void beginAgainAfterTheClockWasSetBack();
    void rawRowsAreCountedWhereBinsDoNotReach();
    void partitionsOfOtherNamesAreRead();
    void aRebuiltDayIsCountedFromItsRows();
    void showNoTenantThatIsNotGranted();
    void policiesOfOtherShapesAreHeeded();

private:
    void insert(int tenant, int rows, const QString &ago = u"random() * interval '9 min'"_s);
    void rollUp();
    [[nodiscard]] QString binned();
    /// How many bins of binned tenants, as far back as they are kept, are not what the raw rows say.
    [[nodiscard]] QString wrongBins();
    /// The gateway's counts of a tenant, and those of raw rows for the same window, once they agree on it.
    void verifyLive(int tenant);

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_reader;
};

void TestLiveBins::init()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    m_reader =
        std::make_unique<PgReadGateway>(profileOf(createLogin(m_conninfo, u"tidemark_reader"_s)), u"test"_s);
}

void TestLiveBins::insert(int tenant, int rows, const QString &ago)
{
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                SELECT %1, (ARRAY['view', 'click', ''])[1 + n %% 3], clock_timestamp() - %2 FROM generate_series(1, %3) AS n)sql"_s
                         .arg(tenant)
                         .arg(ago)
                         .arg(rows)
                         .replace(u"%%"_s, u"%"_s));
}

void TestLiveBins::rollUp()
{
    QCOMPARE(psql(m_conninfo, u"SELECT result FROM tidemark.rollup('events')"_s), u"done"_s);
}

QString TestLiveBins::binned()
{
    return psql(m_conninfo, u"SELECT coalesce(string_agg(tenant_id::text, ',' ORDER BY tenant_id), 'none') "
                            "FROM tidemark.events_rolled WHERE binned"_s);
}

QString TestLiveBins::wrongBins()
{
    return psql(m_conninfo, uR"sql(
        SELECT count(*)
        FROM (SELECT e.tenant_id, date_bin('5 s', e.occurred_at, '0001-01-01 00:00Z') AS bucket, e.event_type AS type, count(*) AS n
              FROM tidemark.events e JOIN tidemark.events_rolled r USING (tenant_id), tidemark.pipeline p
              WHERE p.dataset = 'events' AND r.binned AND e.batch <= r.done AND e.batch <> ALL (r.pending)
                AND e.occurred_at >= p.bins_from GROUP BY 1, 2, 3) raw
        FULL JOIN (SELECT b.* FROM tidemark.events_5s b JOIN tidemark.events_rolled r USING (tenant_id), tidemark.pipeline p
                   WHERE p.dataset = 'events' AND r.binned AND b.bucket >= p.bins_from) kept USING (tenant_id, bucket, type)
        WHERE raw.n IS DISTINCT FROM kept.n)sql"_s);
}

void TestLiveBins::verifyLive(int tenant)
{
    const Result<LiveAnswer> answer = readLive(*m_reader, {Dataset::Events, TenantId(tenant), std::nullopt});
    QVERIFY2(answer, wordsOf(answer));
    QVERIFY2(answer->counts, wordsOf(answer->counts));
    const LiveCounts &live = **answer->counts;
    const auto counted = [&](Instant from, Instant to) {
        return psql(
            m_conninfo,
            uR"sql(SELECT count(*) FROM tidemark.events WHERE tenant_id = %1 AND occurred_at >= '%2' AND occurred_at < '%3')sql"_s
                .arg(tenant)
                .arg(toIso(from), toIso(to)));
    };
    QCOMPARE(QString::number(live.total()), counted(live.range.from, live.range.to));
    for (int bin = 0; bin < liveBins; ++bin) {
        qint64 n = 0;
        for (const std::vector<qint64> &of : live.counts)
            n += of.at(std::size_t(bin));
        const Instant from = live.range.from + bin * std::chrono::seconds(liveBinSeconds);
        QCOMPARE(QString::number(n), counted(from, from + std::chrono::seconds(liveBinSeconds)));
    }
}

void TestLiveBins::busyTenantsHaveBins()
{
    QCOMPARE(binned(), u"none"_s);
    insert(1, 500);
    insert(2, 99);
    insert(3, 500, u"interval '2 days'"_s); // a bulk load of the past
    rollUp();
    QCOMPARE(binned(), u"1"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(n) FROM tidemark.events_5s"_s), u"500"_s);
    QCOMPARE(wrongBins(), u"0"_s);
    // A tenant that becomes busy gets bins of what was rolled up before, too.
    insert(2, 300);
    insert(1, 7); // stays binned, with a few rows
    rollUp();
    QCOMPARE(binned(), u"1,2"_s);
    QCOMPARE(wrongBins(), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(n) FROM tidemark.events_5s WHERE tenant_id = 2"_s), u"399"_s);
}

void TestLiveBins::theGatewayReadsThem()
{
    insert(1, 5000);
    insert(2, 50);
    rollUp();
    verifyLive(1);
    verifyLive(2);
    insert(1, 20);
    verifyLive(1); // as raw rows, beside the bins
    rollUp();
    verifyLive(1);
    // Whatever the bins say is shown: they are read, and not the raw rows.
    psql(m_conninfo,
         u"UPDATE tidemark.events_5s SET n = 1000000 WHERE tenant_id = 1 AND (bucket, type) = "
         "(SELECT bucket, type FROM tidemark.events_5s WHERE bucket > now() - interval '4 min' LIMIT 1)"_s);
    const Result<LiveAnswer> answer = readLive(*m_reader, {Dataset::Events, TenantId(1), std::nullopt});
    QVERIFY2(answer && answer->counts, wordsOf(answer));
    QVERIFY((*answer->counts)->total() > 1'000'000);
}

void TestLiveBins::rowsOfAnOpenTransactionComeOnce()
{
    insert(1, 1000);
    rollUp();
    PgSession writer(m_conninfo);
    QVERIFY(writer.open());
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer
                .run("INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) "
                     "SELECT 1, 'late', clock_timestamp() - interval '2 min' FROM generate_series(1, 200)")
                .ok);
    rollUp(); // leaves the writer's batch pending
    insert(1, 300);
    rollUp();
    QCOMPARE(psql(m_conninfo,
                  u"SELECT cardinality(pending) > 0 FROM tidemark.events_rolled WHERE tenant_id = 1"_s),
             u"t"_s);
    verifyLive(1);
    QVERIFY(writer.run("COMMIT").ok);
    verifyLive(1);
    rollUp();
    verifyLive(1);
    QCOMPARE(wrongBins(), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(n) FROM tidemark.events_5s WHERE type = 'late'"_s), u"200"_s);
}

void TestLiveBins::aRollupUnderTheReadChangesNothing()
{
    insert(1, 1000);
    rollUp();
    QRandomGenerator random(20261129);
    qint64 rows = 1000;
    for (int round = 0; round < 25; ++round) {
        insert(1, 150, u"interval '1 min'"_s);
        rows += 150;
        PgSession brake(m_conninfo);
        QVERIFY(brake.open());
        QVERIFY(brake.run("BEGIN").ok);
        QVERIFY(brake.run("LOCK TABLE tidemark.events_5s IN SHARE MODE").ok);
        std::thread roller([this] { psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s); });
        const auto stands = [&] {
            return brake
                       .run(
                           "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'tidemark.events_5s'::regclass")
                       .value() == "1";
        };
        const bool stood = QTest::qWaitFor(stands, 30'000);
        // It goes on, and commits sooner or later than the read looks.
        std::thread letGo([&brake] { brake.run("COMMIT"); });
        QTest::qWait(int(random.bounded(10)));
        const Result<LiveAnswer> answer = readLive(*m_reader, {Dataset::Events, TenantId(1), std::nullopt});
        letGo.join();
        roller.join();
        QVERIFY(stood);
        QVERIFY2(answer && answer->counts, wordsOf(answer));
        const LiveCounts &live = **answer->counts;
        QCOMPARE(
            QString::number(live.total()),
            psql(m_conninfo,
                 u"SELECT count(*) FROM tidemark.events WHERE occurred_at >= '%1' AND occurred_at < '%2'"_s
                     .arg(toIso(live.range.from), toIso(live.range.to))));
    }
    QCOMPARE(wrongBins(), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), QString::number(rows));
}

void TestLiveBins::sameAsTheRawRowsAtEachInstant_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::newRow("events") << Dataset::Events;
    QTest::newRow("requests") << Dataset::HttpRequest;
}

void TestLiveBins::sameAsTheRawRowsAtEachInstant()
{
    QFETCH(const Dataset, dataset);
    const bool events = dataset == Dataset::Events;
    const QByteArray name = datasetName(dataset).toLatin1();
    std::atomic<bool> stop = false;
    std::vector<std::thread> others;
    for (int number = 0; number < 3; ++number)
        others.emplace_back([this, number, events, &stop] {
            QRandomGenerator random{quint32(number)};
            PgSession session(m_conninfo);
            session.open();
            while (!stop) {
                session.run("BEGIN");
                // Some are minutes late, some lie ahead.
                session.run(
                    (events
                         ? "INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) "
                           "SELECT 1, 'type ' || n % 4, clock_timestamp() - interval '1 s' * (random() * 660 - 30)"
                         : "INSERT INTO tidemark.http_request (site_id, status_code, ingest_time) "
                           "SELECT 1, 100 + n * 100, clock_timestamp() - interval '1 s' * (random() * 660 - 30)") +
                    QByteArray(" FROM generate_series(1, 1 + (random() * 200)::int) AS n"));
                std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(60)));
                session.run(random.bounded(6) == 0 ? "ROLLBACK" : "COMMIT");
            }
        });
    others.emplace_back([this, name, &stop] {
        PgSession session(m_conninfo);
        session.open();
        while (!stop) {
            session.run("SELECT tidemark.rollup('" + name + "')");
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    PgSession session(m_conninfo);
    int compared = 0;
    QByteArray differing;
    const bool opened = session.open();
    const QByteArray raw = pg::sqlStatement(QLatin1StringView("read/" + name + "_live"), {}).sql;
    const QByteArray bins = pg::sqlStatement("read/live_bins"_L1, {}).sql;
    const auto sorted = [](QList<QByteArrayList> rows) {
        std::ranges::sort(rows);
        return rows;
    };
    for (int look = 0; opened && look < 400 && compared < 60 && differing.isEmpty(); ++look) {
        session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        const PgSession::Answer at = session.run(
            "SELECT r.done, r.pending, p.bins_from <= t.first_bin, t.* FROM tidemark." + name +
            "_rolled r, tidemark.pipeline p, "
            "LATERAL (SELECT x.starts - interval '297.3 s' AS previous, x.starts, x.ends, x.starts - interval '295 s' AS first_bin "
            "         FROM (SELECT ends - interval '5 min' AS starts, ends "
            "               FROM date_bin('5 s', clock_timestamp() + interval '5 s', '0001-01-01 00:00Z') AS ends) x) t "
            "WHERE r.binned AND p.dataset = '" +
            name + "'");
        if (at.value(0, 2) == "t") {
            const QByteArrayList &w = at.rows.front();
            const QByteArrayList window{"1", w.at(3), w.at(4), w.at(5)};
            // Of all types, and all countries.
            const PgSession::Answer fromRaw =
                session.run(raw, window + QByteArrayList{QByteArray(), QByteArray()});
            const PgSession::Answer fromBins =
                session.run(bins, QByteArrayList{name} + window + QByteArrayList{w.at(6), w.at(0), w.at(1)});
            if (!fromRaw.ok || !fromBins.ok || sorted(fromRaw.rows) != sorted(fromBins.rows))
                differing = "look " + QByteArray::number(look) + ": " + fromRaw.message + fromBins.message;
            compared += fromBins.rows.isEmpty() ? 0 : 1;
        }
        session.run("COMMIT");
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    stop = true;
    for (std::thread &other : others)
        other.join();
    QVERIFY(opened);
    QVERIFY2(differing.isEmpty(), differing.constData());
    QVERIFY2(compared >= 30, qPrintable(QString::number(compared)));
}

void TestLiveBins::areTrimmed()
{
    insert(1, 500);
    insert(2, 500);
    rollUp();
    QCOMPARE(binned(), u"1,2"_s);
    // As if twenty minutes had passed, in which tenant 2 had no rows.
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET bins_from = bins_from - interval '20 min'"_s);
    psql(m_conninfo, u"UPDATE tidemark.events_5s SET bucket = bucket - interval '20 min'"_s);
    psql(m_conninfo, u"UPDATE tidemark.events SET occurred_at = occurred_at - interval '20 min'"_s);
    insert(1, 10);
    rollUp();
    QCOMPARE(binned(), u"none"_s); // ten rows are as quickly counted
    QCOMPARE(psql(m_conninfo,
                  u"SELECT count(*) FROM tidemark.events_5s WHERE bucket < now() - interval '16 min'"_s),
             u"0"_s);
    insert(1, 200);
    rollUp();
    QCOMPARE(binned(), u"1"_s);
    QCOMPARE(wrongBins(), u"0"_s);
    verifyLive(1);
    verifyLive(2);
}

void TestLiveBins::beginAgainAfterTheClockWasSetBack()
{
    insert(1, 500);
    rollUp();
    // As a clock that was an hour ahead has left it: bins of then are gone, and those of now were never kept.
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET bins_from = now() + interval '45 min'"_s);
    psql(m_conninfo, u"DELETE FROM tidemark.events_5s"_s);
    verifyLive(1);
    insert(1, 400);
    rollUp();
    QCOMPARE(binned(), u"1"_s);
    QCOMPARE(wrongBins(), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(n) FROM tidemark.events_5s"_s), u"900"_s);
    verifyLive(1);
}

void TestLiveBins::rawRowsAreCountedWhereBinsDoNotReach()
{
    insert(1, 500);
    rollUp();
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET bins_from = now() - interval '6 min'"_s);
    psql(m_conninfo, u"DELETE FROM tidemark.events_5s"_s);
    verifyLive(1);
}

void TestLiveBins::partitionsOfOtherNamesAreRead()
{
    insert(1, 500, u"interval '1 min'"_s);
    rollUp();
    // Today's and tomorrow's, as the test may run at midnight.
    for (const QString &day : {u"now() - interval '1 min'"_s, u"now()"_s})
        psql(m_conninfo, uR"sql(DO $do$ BEGIN
                    EXECUTE (SELECT format('ALTER TABLE tidemark.%I RENAME TO %I', c.relname, 'other_' || c.relname)
                             FROM pg_class c WHERE c.oid = to_regclass('tidemark.events_p' || to_char((%1) AT TIME ZONE 'UTC', 'YYYYMMDD')));
                    EXCEPTION WHEN null_value_not_allowed THEN NULL; END $do$)sql"_s.arg(day));
    insert(1, 20, u"interval '1 min'"_s);
    verifyLive(1);
}

void TestLiveBins::aRebuiltDayIsCountedFromItsRows()
{
    insert(1, 600, u"interval '1 min'"_s);
    rollUp();
    // Rows that should not have come, taken out by hand.
    psql(m_conninfo, u"DELETE FROM tidemark.events WHERE event_type = 'view'"_s);
    psql(
        m_conninfo,
        u"SELECT tidemark.backfill_day('events', date_bin('1 day', now() - interval '1 min', '0001-01-01 00:00Z'), true)"_s);
    verifyLive(1);
    insert(1, 200);
    rollUp();
    QCOMPARE(binned(), u"1"_s);
    QCOMPARE(wrongBins(), u"0"_s);
    verifyLive(1);
}

void TestLiveBins::showNoTenantThatIsNotGranted()
{
    insert(1, 500);
    insert(2, 500);
    rollUp();
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{1,3}')"_s.arg(login.section(u"user="_s, -1)));
    m_reader = std::make_unique<PgReadGateway>(profileOf(login), u"test"_s);
    verifyLive(1);
    const Result<LiveAnswer> other = readLive(*m_reader, {Dataset::Events, TenantId(2), std::nullopt});
    QVERIFY2(other, wordsOf(other));
    QVERIFY(!other->counts);
    QCOMPARE(other->counts.error().kind, ErrorKind::Permission);

    PgSession session(login);
    QVERIFY(session.open());
    const auto counts = [&session](const QByteArray &tenant) {
        return session.run(
            "SELECT sum(n) FROM tidemark.live_counts('events', " + tenant +
            ", now() - interval '10 min', now() - interval '10 min', now(), now() - interval '10 min', 1000, '{}')");
    };
    QVERIFY2(counts("1").value().toInt() > 0, counts("1").message.constData());
    QCOMPARE(counts("2").sqlState, QByteArray("42501"));
    QCOMPARE(session.run("SELECT count(*) FROM tidemark.events_5s").sqlState, QByteArray("42501"));
    // A login is not what it became before, or what it may become.
    PgSession superuser(m_conninfo);
    QVERIFY(superuser.open());
    QVERIFY(superuser.run("SET ROLE " + login.section(u"user="_s, -1).toLatin1()).ok);
    QCOMPARE(superuser.run("SELECT tidemark.live_counts('events', 2, now(), now(), now(), now(), 0, '{}')")
                 .sqlState,
             QByteArray("42501"));
}

void TestLiveBins::policiesOfOtherShapesAreHeeded()
{
    insert(1, 600);
    rollUp();
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString name = login.section(u"user="_s, -1);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{}')"_s.arg(name));
    for (const QString &table : {u"events"_s, u"events_rolled"_s})
        psql(m_conninfo, u"CREATE POLICY own ON tidemark.%1 FOR SELECT TO %2 USING (tenant_id = 1%3)"_s.arg(
                             table, name, table == "events"_L1 ? u" AND event_type <> 'view'"_s : QString()));
    m_reader = std::make_unique<PgReadGateway>(profileOf(login), u"test"_s);
    const Result<LiveAnswer> answer = readLive(*m_reader, {Dataset::Events, TenantId(1), std::nullopt});
    QVERIFY2(answer && answer->counts, wordsOf(answer));
    const LiveCounts &live = **answer->counts;
    QVERIFY(live.total() > 0);
    QVERIFY(!live.types.contains(u"view"_s));
}

QTEST_GUILESS_MAIN(TestLiveBins)
#include "tst_livebins.moc"
