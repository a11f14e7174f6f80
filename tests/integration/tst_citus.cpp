// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/sqltext.h"
#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// The same schema on a Citus coordinator with two workers: what is where, who may what, and that everything
/// that is done to a plain PostgreSQL works there.
class TestCitus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyTableIsDistributedAndColocated();
    void oneTenantIsAskedOfOneNode();
    void rollupsArePushedDown();
    void aRollupCommitsInTwoPhases();
    void aTenantsLoginSeesItsTenantsOnly();
    void whatIsHiddenOrForeignIsNamed();
    void ingestInsertsAndNothingElse();
    void workersAreNoWayAround();
    void maintenanceWorks();
    void partitionsAreMadeWhileWritersNeverPause();
    void daysAreRebuilt();
    void installingAgainChangesNothing();
    void theScheduleRollsUp();

private:
    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }
    /// Who it is, tried on that database.
    [[nodiscard]] static QString stateOf(const QString &conninfo, const QByteArray &sql);
    [[nodiscard]] QString plainReader() const;

    std::unique_ptr<CitusCluster> m_cluster;
};

namespace
{

const QStringList levels{u"events_15min"_s,      u"events_hourly"_s,      u"events_daily"_s,
                         u"http_request_1min"_s, u"http_request_1hour"_s, u"http_request_1day"_s};
const QStringList raws{u"events"_s, u"http_request"_s};
const QStringList rolled{u"events_rolled"_s, u"http_request_rolled"_s};

QString tenantColumnOf(const QString &table)
{
    return table.startsWith("events"_L1) ? u"tenant_id"_s : u"site_id"_s;
}

} // namespace

void TestCitus::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
    m_cluster = createSchemaCluster();
}

void TestCitus::init()
{
    for (const QString &table : raws + levels + rolled)
        ask(u"TRUNCATE tidemark.%1"_s.arg(table));
    ask(u"TRUNCATE tidemark.run_log, tidemark.late_bucket"_s);
}

QString TestCitus::stateOf(const QString &conninfo, const QByteArray &sql)
{
    PgSession session(conninfo);
    if (!session.open())
        return u"no connection"_s;
    const PgSession::Answer answer = session.run(sql);
    return answer.ok ? u"ok"_s : QString::fromLatin1(answer.sqlState);
}

QString TestCitus::plainReader() const
{
    static int count = 0;
    const QString name = u"analyst_%1"_s.arg(++count);
    ask(u"CREATE ROLE %1 LOGIN"_s.arg(name));
    ask(u"GRANT tidemark_reader TO %1"_s.arg(name));
    return name;
}

void TestCitus::everyTableIsDistributedAndColocated()
{
    QCOMPARE(
        ask(uR"sql(SELECT count(*), count(DISTINCT colocationid), string_agg(DISTINCT partmethod::text, ',') FROM
                   pg_dist_partition
                   JOIN pg_class c ON c.oid = logicalrelid WHERE relnamespace = 'tidemark'::regnamespace AND NOT relispartition)sql"_s),
        u"14|1|h"_s);
    QCOMPARE(ask(uR"sql(SELECT string_agg(p.logicalrelid::text || ' ' || column_to_column_name(p.logicalrelid,
                   p.partkey), ',' ORDER BY 1) FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid
                   WHERE relkind = 'p' AND relnamespace = 'tidemark'::regnamespace)sql"_s),
             u"tidemark.events tenant_id,tidemark.http_request site_id"_s);
    // Not installed twice: nothing to do, and no error.
    ask(u"SELECT tidemark.distribute()"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.node_status() WHERE active AND reachable"_s), u"2"_s);
    // Two owners would lose rows when a shard moves: here, and of every shard on the workers.
    const QString foreign = uR"sql(SELECT count(*) FROM pg_class WHERE relnamespace = 'tidemark'::regnamespace
                                   AND relowner <> 'tidemark_owner'::regrole)sql"_s;
    QCOMPARE(ask(foreign), u"0"_s);
    for (int worker = 0; worker < m_cluster->workerCount(); ++worker) {
        const QString there =
            m_cluster->workerConninfo(worker) + u" options='-c citus.override_table_visibility=off'"_s;
        QCOMPARE(psql(there, foreign), u"0"_s);
        QVERIFY(
            psql(there, u"SELECT count(*) FROM pg_class WHERE relname ~ '^events_hourly_[0-9]+$'"_s).toInt() >
            0);
    }
}

void TestCitus::oneTenantIsAskedOfOneNode()
{
    for (const QString &table : raws + levels + rolled) {
        const QString plan =
            ask(u"EXPLAIN SELECT count(*) FROM tidemark.%1 WHERE %2 = 3"_s.arg(table, tenantColumnOf(table)));
        QVERIFY2(plan.contains("Task Count: 1\n"_L1), qPrintable(plan));
    }
    // A join of raw rows and rollups, too: they lie on the same node.
    const QString plan =
        ask(uR"sql(EXPLAIN SELECT count(*) FROM tidemark.events JOIN tidemark.events_hourly USING (tenant_id)
                   JOIN tidemark.http_request ON site_id = tenant_id WHERE tenant_id = 3)sql"_s);
    QVERIFY2(plan.contains("Task Count: 1\n"_L1), qPrintable(plan));
    for (const auto name : {"read/events_first"_L1, "read/http_request_first"_L1}) {
        const QString first =
            ask(u"EXPLAIN "_s + QString::fromUtf8(pg::sqlText(name)).replace(u"$1"_s, u"3"_s));
        QVERIFY2(first.contains("Task Count: 1\n"_L1), qPrintable(first));
    }
}

void TestCitus::rollupsArePushedDown()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 40) t"_s);
    ask(u"INSERT INTO tidemark.http_request (site_id, status_code) SELECT t, 200 FROM generate_series(1, 40) t"_s);
    PgSession session(m_cluster->conninfo());
    QVERIFY(session.open());
    QVERIFY(session.run("SET citus.log_remote_commands = on").ok);
    for (const QString &dataset : raws) {
        const PgSession::Answer done =
            session.run("SELECT result, rows FROM tidemark.rollup($1)", {dataset.toLatin1()});
        QVERIFY2(done.ok, done.message);
        QCOMPARE(done.rows.front(), (QByteArrayList{"done", "40"}));
        const QString notices = QString::fromUtf8(session.notices());
        for (const QString &level : levels) {
            // Each worker adds its own rows; none of a level come through the coordinator.
            const QRegularExpression pushed(u"INSERT INTO tidemark\\.%1_\\d+ [^\n]*SELECT"_s.arg(level));
            const QRegularExpression copied(u"COPY tidemark\\.%1_\\d+"_s.arg(level));
            if (!level.startsWith(dataset + u'_'))
                continue;
            QVERIFY2(notices.contains(pushed), qPrintable(level));
            QVERIFY2(!notices.contains(copied), qPrintable(level));
        }
    }
}

void TestCitus::aRollupCommitsInTwoPhases()
{
    // Also where all rows are of one tenant: else a crash between the worker's commit and the coordinator's
    // would count them twice.
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (3, 'x')"_s);
    PgSession session(m_cluster->conninfo());
    QVERIFY(session.open());
    QVERIFY(session.run("SET citus.log_remote_commands = on").ok);
    QCOMPARE(session.run("SELECT rows FROM tidemark.rollup('events')").value(), "1");
    const QByteArray notices = session.notices();
    QVERIFY2(notices.contains("issuing PREPARE TRANSACTION"), notices);
    QVERIFY2(!notices.contains("issuing COMMIT\n"), notices);
}

void TestCitus::aTenantsLoginSeesItsTenantsOnly()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 6) t"_s);
    ask(u"INSERT INTO tidemark.http_request (site_id, status_code) SELECT t, 200 FROM generate_series(1, 6) t"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"CALL tidemark.run_rollup('http_request')"_s);
    const QString name = plainReader();
    const QString analyst = m_cluster->conninfo() + u" user="_s + name;
    for (const QString &table : raws + levels + rolled) {
        const QString seen = u"SELECT string_agg(%2::text, ',' ORDER BY %2) FROM tidemark.%1"_s.arg(
            table, tenantColumnOf(table));
        QCOMPARE(psql(analyst, seen), QString());
        ask(u"SELECT tidemark.grant_tenants('%1', '{2,5}')"_s.arg(name));
        QCOMPARE(psql(analyst, seen), u"2,5"_s);
        QCOMPARE(psql(analyst,
                      u"SELECT count(*) FROM tidemark.%1 WHERE %2 = 3"_s.arg(table, tenantColumnOf(table))),
                 u"0"_s);
        ask(u"SELECT tidemark.grant_tenants('%1', '{}')"_s.arg(name));
        for (const QString &attempt : {u"DELETE FROM tidemark.%1"_s, u"TRUNCATE tidemark.%1"_s,
                                       u"COPY tidemark.%1 FROM PROGRAM 'true'"_s,
                                       u"ALTER TABLE tidemark.%1 DISABLE ROW LEVEL SECURITY"_s})
            QCOMPARE(stateOf(analyst, attempt.arg(table).toUtf8()), u"42501"_s);
    }
    QCOMPARE(stateOf(analyst, "SELECT * FROM tidemark.events_default"), u"42501"_s);
    for (const QByteArray attempt :
         {"SELECT * FROM tidemark.rollup('events')", "CALL tidemark.upkeep()", "SELECT tidemark.distribute()",
          "SELECT tidemark.grant_tenants(session_user::name, NULL)", "SET ROLE tidemark_owner",
          "SELECT citus_remove_node('127.0.0.1', 1)", "SELECT * FROM run_command_on_workers('SELECT 1')"})
        QVERIFY2(stateOf(analyst, attempt) != "ok"_L1 || attempt.contains("run_command"), attempt);
    // What runs on the workers runs there as the analyst, who has nothing on the shards but through its
    // policy.
    QCOMPARE(psql(analyst, u"SELECT count(*) FROM run_command_on_shards('tidemark.events_daily', 'SELECT "
                           "count(*) FROM %s') WHERE success AND result::int > 0"_s),
             u"0"_s);
    const QString reader = createLogin(m_cluster->conninfo(), u"tidemark_reader"_s);
    QCOMPARE(psql(reader, u"SELECT count(*) FROM tidemark.events_daily"_s), u"6"_s);
}

void TestCitus::whatIsHiddenOrForeignIsNamed()
{
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data)
               SELECT t, 'view', jsonb_build_object('user_id', t) FROM generate_series(1, 20) t)sql"_s);
    ask(u"SELECT tidemark.rollup('events')"_s);
    const QString name = plainReader();
    ask(u"SELECT tidemark.grant_tenants('%1', '{1,2}')"_s.arg(name));
    coordinator::PgReadGateway ann(profileOf(m_cluster->conninfo() + u" user="_s + name), u"test"_s);
    RangeQuestion question;
    question.range = {localNow() - std::chrono::hours(24), localNow() + std::chrono::hours(1)};
    question.tenant = TenantId(3);
    const Result<HistoryAnswer> hidden = readHistory(ann, question);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().remedy(), u"SELECT tidemark.grant_tenants('%1', '{1,2,3}')"_s.arg(name));
    question.tenant = TenantId(2);
    const Result<HistoryAnswer> seen = readHistory(ann, question);
    QVERIFY2(seen && seen->trend && seen->uniques, wordsOf(seen));
    QCOMPARE((*seen->trend)->total(), 1);

    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.foreign_sketches()"_s), u"0"_s);
    putForeignSketches(m_cluster->conninfo(), u"tenant_id IN (2, 7, 11)"_s);
    QCOMPARE(ask(u"SELECT table_name, rows, sampled FROM tidemark.foreign_sketches()"_s),
             u"events_hourly|3|f"_s);
    QCOMPARE(ask(u"SELECT count(*) FILTER (WHERE NOT sampled) FROM tidemark.foreign_sketches(1)"_s), u"0"_s);
    const Result<HistoryAnswer> counted = readHistory(ann, question);
    QVERIFY2(counted && counted->trend, wordsOf(counted));
    QCOMPARE((*counted->trend)->total(), 1);
    QVERIFY(!counted->uniques);
    QVERIFY2(counted->uniques.error().words().contains(u"sketch parameters differ"_s),
             wordsOf(counted->uniques));
}

void TestCitus::ingestInsertsAndNothingElse()
{
    const QString ingest = createLogin(m_cluster->conninfo(), u"tidemark_ingest"_s);
    QCOMPARE(stateOf(ingest, "INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'x')"), u"ok"_s);
    PgSession session(ingest);
    QVERIFY(session.open());
    const PgSession::Answer stored =
        session.copy("COPY tidemark.events (tenant_id, event_type) FROM STDIN", "1\ta\n2\tb\n");
    QVERIFY2(stored.ok, stored.message);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events"_s), u"3"_s);
    for (const QString &table : raws + levels) {
        for (const QString &attempt :
             {u"SELECT count(*) FROM tidemark.%1"_s, u"DELETE FROM tidemark.%1"_s, u"TRUNCATE tidemark.%1"_s})
            QCOMPARE(stateOf(ingest, attempt.arg(table).toUtf8()), u"42501"_s);
        const PsqlOutcome copied = tryPsql(ingest, u"COPY tidemark.%1 TO STDOUT"_s.arg(table));
        QVERIFY(copied.output.isEmpty() && copied.errors.contains("permission denied"_L1));
        const QString column = table.startsWith("events"_L1) ? u"event_type"_s
                               : raws.contains(table)        ? u"url"_s
                                                             : u"request_count"_s;
        QCOMPARE(stateOf(ingest, u"UPDATE tidemark.%1 SET %2 = NULL"_s.arg(table, column).toUtf8()),
                 u"42501"_s);
    }
    for (const QString &level : levels)
        QCOMPARE(stateOf(ingest, u"INSERT INTO tidemark.%1 DEFAULT VALUES"_s.arg(level).toUtf8()),
                 u"42501"_s);
    QVERIFY(stateOf(ingest, "SELECT * FROM tidemark.rollup('events')") == "42501"_L1);
}

void TestCitus::workersAreNoWayAround()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 40) t"_s);
    const QString name = plainReader();
    ask(u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(name));
    for (int worker = 0; worker < m_cluster->workerCount(); ++worker) {
        const QString analyst = m_cluster->workerConninfo(worker) + u" user="_s + name;
        // Of the shards themselves, it sees its tenant alone.
        PgSession session(analyst);
        QVERIFY(session.open());
        QVERIFY(session.run("SET citus.override_table_visibility = off").ok);
        const PgSession::Answer shards = session.run(
            R"sql(SELECT relname FROM pg_class WHERE relname ~ '^events_[0-9]+$' AND relnamespace =
                              'tidemark'::regnamespace)sql");
        QVERIFY(!shards.rows.isEmpty());
        for (const QByteArrayList &shard : shards.rows) {
            const PgSession::Answer foreign =
                session.run("SELECT count(*) FROM tidemark." + shard.front() + " WHERE tenant_id <> 2");
            QVERIFY(!foreign.ok || foreign.value() == "0");
        }
        // A writer there would take no batch.
        const QString ingest = createLogin(m_cluster->conninfo(), u"tidemark_ingest"_s);
        const QString there =
            m_cluster->workerConninfo(worker) + ingest.mid(ingest.indexOf(" user=tidemark"_L1));
        const QString state =
            stateOf(there, "INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'x')");
        QVERIFY2(state != "ok"_L1 && state != "no connection"_L1, qPrintable(state));
    }
}

void TestCitus::maintenanceWorks()
{
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT d, 'old', now() - d * interval '1 day' FROM generate_series(1, 12) d)sql"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|12|"_L1));
    QVERIFY(ask(u"SELECT tidemark.make_partitions('events')"_s).toInt() >= 11);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_default"_s), u"0"_s);
    QVERIFY(
        ask(u"SELECT count(*) FROM tidemark.expiry_preview('events', '5 days') WHERE reason IS NULL AND bytes > 0"_s)
            .toInt() >= 6);
    ask(u"SELECT tidemark.set_retention('events', '5 days'), tidemark.set_retention('events_15min', '5 "
        u"days'), "
        "tidemark.add_hold('events', now() - interval '9 days', now() - interval '8 days', NULL, '')"_s);
    const QString announced = ask(u"SELECT rows FROM tidemark.retention_preview('events_15min', '5 days')"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    QCOMPARE(ask(u"SELECT sum(rows) FROM tidemark.run_log WHERE what = 'delete' AND detail LIKE '%15min%'"_s),
             announced);
    const QString old = u"SELECT count(*) FROM tidemark.%1 < now() - interval '7 days'"_s;
    QCOMPARE(ask(old.arg(u"events WHERE occurred_at"_s)), u"2"_s); // those of the held days
    QVERIFY(ask(old.arg(u"events_15min WHERE bucket"_s)).toInt() >= 1);
    QCOMPARE(ask(u"SELECT result FROM tidemark.backfill_day('events', now() - interval '8 days')"_s),
             u"rebuilt"_s);
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"12"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE result <> 'done'"_s), u"0"_s);
    ask(u"SELECT tidemark.set_retention('events', '35 days')"_s);
}

void TestCitus::partitionsAreMadeWhileWritersNeverPause()
{
    ask(uR"sql(DO $$ DECLARE p text; BEGIN FOR p IN SELECT partition FROM tidemark.partitions('events') WHERE
               range_from >
               now() + interval '2 days' LOOP EXECUTE format('DROP TABLE tidemark.%I', p); END LOOP; END $$)sql"_s);
    constexpr int writers = 3;
    std::atomic<bool> stop = false;
    std::atomic<int> failed = 0;
    std::array<std::atomic<int>, writers> stored{};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            PgSession session(m_cluster->conninfo());
            failed += session.open() ? 0 : 1;
            while (!stop && failed == 0) {
                // Each goes on to another table's partition after a while: whoever has its locks the other
                // way around stops it for good.
                for (const QByteArray step :
                     {"BEGIN",
                      R"sql(INSERT INTO tidemark.events (tenant_id, event_type) SELECT t,
                                                    'x' FROM generate_series(1, 20) t)sql",
                      "SELECT pg_sleep(0.2)",
                      R"sql(INSERT INTO tidemark.events (tenant_id, event_type,
                                                    occurred_at) SELECT t, 'x', now() - interval
                                                    '3 days' FROM generate_series(1, 20) t)sql",
                      "COMMIT"})
                    failed += session.run(step).ok ? 0 : 1;
                ++stored.at(static_cast<std::size_t>(writer));
            }
        });
    }
    const bool writing = QTest::qWaitFor(
        [&] { return failed > 0 || std::ranges::all_of(stored, [](int n) { return n > 0; }); }, 60'000);
    ask(u"CALL tidemark.keep_partitions('events')"_s);
    stop = true;
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(writing);
    QCOMPARE(failed, 0);
    QCOMPARE(ask(u"SELECT result FROM tidemark.run_log WHERE what = 'partitions'"_s), u"done"_s);
    QCOMPARE(ask(u"SELECT max(range_to) > now() + interval '7 days' FROM tidemark.partitions('events')"_s),
             u"t"_s);
    // The rows that lay in the default partition moved with the rest: none is lost or there twice.
    const int all = 40 * std::accumulate(stored.begin(), stored.end(), 0);
    QCOMPARE(ask(u"SELECT count(*), count(DISTINCT id) FROM tidemark.events"_s), u"%1|%1"_s.arg(all));
    QCOMPARE(ask(u"SELECT rows FROM tidemark.rollup('events')"_s), QString::number(all));
}

void TestCitus::daysAreRebuilt()
{
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT t, 'x', jsonb_build_object('user_id', t, 'country', 'FR'), now() - interval '2 days'
               FROM generate_series(1, 30) t)sql"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|30|"_L1));
    const QString digest =
        u"SELECT md5(string_agg(h::text, ';' ORDER BY tenant_id, hour)) FROM tidemark.events_hourly h"_s;
    const QString right = ask(digest);
    ask(u"UPDATE tidemark.events_hourly SET event_count = event_count + 1 WHERE tenant_id IN (3, 4, 5)"_s);
    QVERIFY(ask(digest) != right);
    const QString range = u"now() - interval '3 days', now() - interval '1 day'"_s;
    QCOMPARE(ask(uR"sql(SELECT string_agg(level || rows_before || '>' || rows_after, ',') FROM
                        tidemark.backfill_preview(
                        'events', date_trunc('day', now() - interval '2 days', 'UTC')))sql"_s),
             u"hourly33>30"_s);
    const QString rebuilt = ask(u"CALL tidemark.backfill('events', %1)"_s.arg(range));
    QVERIFY2(rebuilt.startsWith("3|0|1|"_L1), qPrintable(rebuilt));
    QCOMPARE(ask(digest), right);
    const QString states =
        ask(u"SELECT string_agg(DISTINCT state, ',') FROM tidemark.coverage('events', 'hourly', %1)"_s.arg(
            range));
    QCOMPARE(states, u"complete"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'x', now() - interval '2 days')"_s);
    QCOMPARE(ask(u"SELECT sum(waiting_rows) FROM tidemark.coverage('events', 'hourly', %1)"_s.arg(range)),
             u"1"_s);
}

void TestCitus::installingAgainChangesNothing()
{
    const QString tables =
        u"SELECT md5(string_agg(p::text, ';' ORDER BY logicalrelid::text)) FROM pg_dist_partition p"_s;
    const QString before = ask(tables);
    for (const CitusUse use : {CitusUse::Auto, CitusUse::Require}) {
        const InstallReport again = installSchema(m_cluster->conninfo(), use);
        QVERIFY(again.citus);
        QCOMPARE(again.versionBefore, again.versionNow);
    }
    QCOMPARE(ask(tables), before);
}

void TestCitus::theScheduleRollsUp()
{
    // pg_cron's own steps are minutes: what a job runs is run here, as the job's owner and as its command
    // says.
    QCOMPARE(ask(u"SELECT string_agg(jobname, ',' ORDER BY jobname) FROM tidemark.jobs()"_s),
             u"tidemark rollup,tidemark upkeep"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 40) t"_s);
    ask(u"SELECT tidemark.set_job_active(jobid, true) FROM tidemark.jobs() WHERE jobname = 'tidemark rollup'"_s);
    const QString counted = u"SELECT coalesce(sum(event_count), 0) FROM tidemark.events_daily"_s;
    QTRY_COMPARE_WITH_TIMEOUT(ask(counted), u"40"_s, 150'000);
    ask(u"SELECT tidemark.set_job_active(jobid, false) FROM tidemark.jobs()"_s);
    QCOMPARE(ask(u"SELECT DISTINCT role FROM tidemark.run_log WHERE what = 'rollup' AND result = 'done'"_s),
             u"tidemark_owner"_s);
}

QTEST_GUILESS_MAIN(TestCitus)
#include "tst_citus.moc"
