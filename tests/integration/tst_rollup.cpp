// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// The rollup's protocol, step by step: what it takes, what it leaves for the next run, what it says.
class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ofTwoAtOnceOneIsBusy();
    void aForeignLockMakesItBusy();
    void lateCommitsArriveWithTheNextRun();
    void aWriterWhoIsOvertakenTakesTheNextBatch();
    void whatIsSaidOfATenantIsWhatItsLevelsHold();
    void aSecondRunChangesNothing();
    void lateRowsAreCounted();
    void aKilledRunIsMarkedFailedAndLosesNothing();
    void aFailureSaysWhyAndChangesNothing();
    void aCancelledRunIsSeenAsInterrupted();
    void theSessionsZoneChangesNothing();
    void whatItRefuses();
    void itTellsListenersAndEntersTenants();
    void aTenantThatOthersEnterIsNotWaitedFor();
    void aSequenceThatWasSetBackIsNoticed();
    void theRunLogGoesOnThough();

private:
    QString m_database;
};

namespace
{

const QByteArray insertOld =
    R"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
          VALUES (7, 'late', '{"user_id": "u1", "country": "DE"}', now() - interval '3 days'))sql";

// Ends the test program where the session cannot be opened: nothing here works without.
PgSession opened(const QString &conninfo)
{
    PgSession session(conninfo);
    if (!session.open())
        qFatal("no connection");
    return session;
}

} // namespace

void TestRollup::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestRollup::ofTwoAtOnceOneIsBusy()
{
    psql(m_database, QString::fromLatin1(insertOld));
    PgSession first = opened(createLogin(m_database, u"tidemark_operator"_s));
    PgSession second = opened(m_database);
    const QByteArray me = first.run("SELECT session_user").value();
    QVERIFY(first.run("BEGIN").ok);
    QCOMPARE(first.run("SELECT result FROM tidemark.rollup('events')").value(), "done");
    const PgSession::Answer busy = second.run("CALL tidemark.run_rollup('events')");
    QCOMPARE(busy.value(0, 0), "busy");
    QVERIFY2(busy.value(0, 5).startsWith("running since 20"), busy.value(0, 5));
    QVERIFY2(busy.value(0, 5).endsWith(" by " + me), busy.value(0, 5));
    // The other dataset is free.
    QCOMPARE(second.run("CALL tidemark.run_rollup('http_request')").value(), "done");
    QVERIFY(first.run("COMMIT").ok);
    QCOMPARE(second.run("CALL tidemark.run_rollup('events')").value(), "done");
    QCOMPARE(psql(m_database, u"SELECT sum(event_count) FROM tidemark.events_hourly"_s), u"1"_s);
    QCOMPARE(
        psql(m_database,
             u"SELECT string_agg(result, ',' ORDER BY id) FROM tidemark.run_log WHERE dataset = 'events'"_s),
        u"busy,done"_s);
}

void TestRollup::aForeignLockMakesItBusy()
{
    psql(m_database, QString::fromLatin1(insertOld));
    const QString reader = createLogin(m_database, u"tidemark_reader"_s);
    PgSession intruder = opened(reader);
    QVERIFY(intruder.run("SELECT pg_advisory_lock(20012, 0)").ok);
    PgSession op = opened(createLogin(m_database, u"tidemark_operator"_s));
    QVERIFY(op.run("SET statement_timeout = '20s'").ok); // it is not to wait for this
    const PgSession::Answer busy = op.run("CALL tidemark.run_rollup('events')");
    QCOMPARE(busy.value(0, 0), "busy");
    QVERIFY2(busy.value(0, 5).endsWith(" of " + reader.section(u"user="_s, -1).toUtf8() + " holds the lock"),
             busy.value(0, 5));
    QVERIFY(intruder.run("SELECT pg_advisory_unlock(20012, 0)").ok);
    QCOMPARE(op.run("CALL tidemark.run_rollup('events')").value(), "done");
    QCOMPARE(psql(m_database, u"SELECT sum(event_count) FROM tidemark.events_hourly"_s), u"1"_s);
}

void TestRollup::lateCommitsArriveWithTheNextRun()
{
    PgSession writer = opened(m_database);
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer.run(insertOld).ok);
    const QString watermark = u"SELECT watermark FROM tidemark.pipeline WHERE dataset = 'events'"_s;
    QCOMPARE(psql(m_database, u"SELECT result, rows, batches_waiting FROM tidemark.rollup('events')"_s),
             u"done|0|1"_s);
    const QString held = psql(m_database, watermark);
    QCOMPARE(psql(m_database, u"SELECT rows, batches_waiting FROM tidemark.rollup('events')"_s), u"0|1"_s);
    // While the writer is open nothing is sure beyond the moment its batch was opened.
    QCOMPARE(psql(m_database, watermark), held);
    QVERIFY(writer.run("COMMIT").ok);
    QCOMPARE(psql(m_database, u"SELECT rows, batches_waiting FROM tidemark.rollup('events')"_s), u"1|0"_s);
    QCOMPARE(psql(m_database, u"SELECT (%1) > '%2'"_s.arg(watermark, held)), u"t"_s);
    QCOMPARE(psql(m_database, u"SELECT event_count, country_counters FROM tidemark.events_daily"_s),
             u"1|{\"DE\": 1}"_s);
}

void TestRollup::aWriterWhoIsOvertakenTakesTheNextBatch()
{
    // The writer's function, with a pause between its reading the open batch and its lock on it.
    const QString paused =
        u"DO $do$ DECLARE function text := pg_get_functiondef('tidemark.open_batch'::regproc); "
        "slower text := replace(function, E'BEGIN\n', "
        "E'BEGIN\n PERFORM pg_advisory_xact_lock_shared(1, 1);\n'); "
        "BEGIN ASSERT slower <> function; EXECUTE slower; END $do$"_s;
    psql(m_database, paused);
    PgSession pause = opened(m_database);
    QVERIFY(pause.run("SELECT pg_advisory_lock(1, 1)").ok);
    PgSession writer = opened(m_database);
    bool stored = false;
    std::thread write([&] { stored = writer.run(insertOld).ok; });
    const QString waits =
        uR"sql(SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 1 AND NOT granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))sql"_s;
    for (int attempt = 0; attempt < 1000 && psql(m_database, waits) == "0"_L1; ++attempt)
        QThread::msleep(5);
    const QString overtaken =
        psql(m_database, u"SELECT result, rows, batches_waiting FROM tidemark.rollup('events')"_s);
    const bool resumed = pause.run("SELECT pg_advisory_unlock(1, 1)").ok;
    write.join();
    QVERIFY(resumed && stored);
    QCOMPARE(overtaken, u"done|0|0"_s);
    QCOMPARE(psql(m_database, u"SELECT result, rows FROM tidemark.rollup('events')"_s), u"done|1"_s);
    QCOMPARE(psql(m_database, u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"1"_s);
}

void TestRollup::whatIsSaidOfATenantIsWhatItsLevelsHold()
{
    // Tenants whose levels hold another number of rows than those of the batches they are said to: by the
    // tenant's own word, and where more is settled than that, by what is settled.
    const QString wrong = uR"sql(SELECT count(*) FROM tidemark.rollup_state('events') s,
               LATERAL (SELECT t, coalesce(w.done, 0) AS done, coalesce(w.pending, '{}') AS pending
               FROM generate_series(1, 3) t LEFT JOIN tidemark.events_rolled w ON w.tenant_id = t) said
               WHERE (SELECT coalesce(sum(d.event_count), 0) FROM tidemark.events_daily d WHERE d.tenant_id =
               said.t) <>
               ANY (ARRAY[(SELECT count(*) FROM tidemark.events e WHERE e.tenant_id = said.t AND e.batch <=
               said.done
               AND e.batch <> ALL (said.pending)),
               (SELECT count(*) FROM tidemark.events e WHERE e.tenant_id = said.t AND
               CASE WHEN s.settled_done > said.done THEN e.batch <= s.settled_done AND e.batch <> ALL
               (s.settled_pending)
               ELSE e.batch <= said.done AND e.batch <> ALL (said.pending) END)]))sql"_s;
    const QByteArray insert = R"sql(INSERT INTO tidemark.events (tenant_id, event_type) SELECT %1, 'x' FROM
                                    generate_series(1, 3))sql";
    const auto write = [&](PgSession &session, const char *tenant) {
        QVERIFY(session.run(QByteArray(insert).replace("%1", tenant)).ok);
    };
    const auto rollUp = [&] { psql(m_database, u"SELECT tidemark.rollup('events')"_s); };
    PgSession quick = opened(m_database);
    PgSession slow = opened(m_database);
    write(quick, "1");
    write(quick, "2");
    rollUp();
    QCOMPARE(psql(m_database, wrong), u"0"_s);
    QVERIFY(slow.run("BEGIN").ok);
    write(slow, "3");
    for (const char *tenant : {"1", "2", "3"}) {
        write(quick, tenant);
        rollUp();
        QCOMPARE(psql(m_database, wrong), u"0"_s);
    }
    QVERIFY(slow.run("COMMIT").ok);
    QCOMPARE(psql(m_database, wrong), u"0"_s);
    for (int run = 0; run < 3; ++run) {
        rollUp();
        QCOMPARE(psql(m_database, wrong), u"0"_s);
    }
    // Seen from the settled batches, nobody has to look through what came since a quiet tenant's own word.
    QCOMPARE(psql(m_database, uR"sql(SELECT bool_and(s.settled_done > w.done) AND count(*) = 3 FROM
                                     tidemark.events_rolled w, tidemark.rollup_state('events') s)sql"_s),
             u"t"_s);
}

void TestRollup::aSecondRunChangesNothing()
{
    psql(m_database, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
                SELECT g % 5, 't' || g % 3, jsonb_build_object('user_id', 'u' || g % 70, 'country', 'DE'),
                now() - g * interval '1 minute' FROM generate_series(1, 5000) g)sql"_s);
    const QString contents =
        uR"sql(SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) FROM (SELECT * FROM tidemark.events_15min
               UNION ALL SELECT * FROM tidemark.events_hourly UNION ALL SELECT * FROM tidemark.events_daily) r)sql"_s;
    QCOMPARE(psql(m_database, u"SELECT rows FROM tidemark.rollup('events')"_s), u"5000"_s);
    const QString before = psql(m_database, contents);
    QCOMPARE(psql(m_database, u"SELECT rows, late_rows FROM tidemark.rollup('events')"_s), u"0|0"_s);
    QCOMPARE(psql(m_database, contents), before);
}

void TestRollup::lateRowsAreCounted()
{
    psql(m_database, QString::fromLatin1(insertOld));
    // Before the first rollup nothing is late.
    QCOMPARE(psql(m_database, u"SELECT rows, late_rows FROM tidemark.rollup('events')"_s), u"1|0"_s);
    psql(m_database, QString::fromLatin1(insertOld));
    psql(m_database, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (7, 'on time')"_s);
    QCOMPARE(
        psql(
            m_database,
            u"SELECT rows, late_rows, oldest_late < now() - interval '3 days' FROM tidemark.rollup('events')"_s),
        u"2|1|t"_s);
    QCOMPARE(psql(m_database, u"SELECT late_rows FROM tidemark.dataset_status() WHERE dataset = 'events'"_s),
             u"1"_s);
}

void TestRollup::aKilledRunIsMarkedFailedAndLosesNothing()
{
    psql(m_database, QString::fromLatin1(insertOld));
    PgSession lock = opened(m_database);
    QVERIFY(lock.run("BEGIN").ok);
    QVERIFY(lock.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
    PgSession runner = opened(m_database);
    const QByteArray pid = runner.run("SELECT pg_backend_pid()").value();
    runner.run("SET lock_timeout = 0");
    // The owner's lock_timeout does not matter here: it is a setting of its own sessions.
    std::thread run([&] { runner.run("CALL tidemark.run_rollup('events')"); });
    const auto waiting = [&] {
        return psql(m_database, u"SELECT count(*) FROM pg_locks WHERE pid = %1 AND NOT granted"_s.arg(
                                    QString::fromLatin1(pid))) == u"1"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(waiting(), 30'000);
    // Others see it running while it runs.
    QCOMPARE(psql(m_database, u"SELECT result, pid FROM tidemark.run_log WHERE what = 'rollup'"_s),
             u"running|"_s + QString::fromLatin1(pid));
    psql(m_database, u"SELECT pg_terminate_backend(%1)"_s.arg(QString::fromLatin1(pid)));
    run.join();
    QVERIFY(lock.run("ROLLBACK").ok);
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events_hourly"_s), u"0"_s);
    QCOMPARE(PgSession(opened(m_database)).run("CALL tidemark.run_rollup('events')").value(0, 1), "1");
    QCOMPARE(
        psql(m_database,
             u"SELECT string_agg(result, ',' ORDER BY id) FROM tidemark.run_log WHERE what = 'rollup'"_s),
        u"interrupted,done"_s);
    QCOMPARE(psql(m_database, u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"1"_s);
}

void TestRollup::aFailureSaysWhyAndChangesNothing()
{
    psql(m_database, QString::fromLatin1(insertOld));
    psql(m_database, u"ALTER TABLE tidemark.events_daily ADD CONSTRAINT never CHECK (event_count < 0)"_s);
    PgSession session = opened(m_database);
    const PgSession::Answer failed = session.run("CALL tidemark.run_rollup('events')");
    QCOMPARE(failed.value(0, 0), "failed");
    QVERIFY2(failed.value(0, 5).contains("never"), failed.value(0, 5));
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events_15min"_s), u"0"_s);
    QCOMPARE(psql(m_database, u"SELECT result FROM tidemark.run_log WHERE detail LIKE '%never%'"_s),
             u"failed"_s);
    psql(m_database, u"ALTER TABLE tidemark.events_daily DROP CONSTRAINT never"_s);
    QCOMPARE(session.run("CALL tidemark.run_rollup('events')").value(0, 1), "1");
}

void TestRollup::aCancelledRunIsSeenAsInterrupted()
{
    psql(m_database, QString::fromLatin1(insertOld));
    PgSession lock = opened(m_database);
    QVERIFY(lock.run("BEGIN").ok);
    QVERIFY(lock.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
    PgSession runner = opened(m_database);
    QVERIFY(runner.run("SET statement_timeout = '1s'").ok);
    const PgSession::Answer cancelled = runner.run("CALL tidemark.run_rollup('events')");
    QCOMPARE(cancelled.sqlState, "57014");
    QVERIFY(lock.run("ROLLBACK").ok);
    // Its session lives on, and every reader knows all the same.
    const QString results = uR"sql(SELECT string_agg(tidemark.run_result(id), ',' ORDER BY id) FROM
                                   tidemark.run_log WHERE what = 'rollup')sql"_s;
    QCOMPARE(psql(m_database, results), u"interrupted"_s);
    QVERIFY(runner.run("SET statement_timeout = 0").ok);
    QCOMPARE(runner.run("SELECT tidemark.end_unreported('cancelled', 'by hand')").value(), "1");
    QCOMPARE(runner.run("SELECT tidemark.end_unreported('failed', 'again')").value(), "0");
    QCOMPARE(runner.run("CALL tidemark.run_rollup('events')").value(0, 1), "1");
    QCOMPARE(psql(m_database, results), u"cancelled,done"_s);
}

void TestRollup::theSessionsZoneChangesNothing()
{
    psql(m_database, QString::fromLatin1(insertOld));
    psql(m_database, u"SET timezone = 'Asia/Kathmandu'; SELECT * FROM tidemark.rollup('events');"
                     "SELECT tidemark.make_partitions('events')"_s);
    const QString zone = u"SET timezone = 'UTC'; "_s;
    QVERIFY(psql(m_database, zone + u"SELECT hour FROM tidemark.events_hourly"_s).endsWith(":00:00+00"_L1));
    QVERIFY(psql(m_database, zone + u"SELECT day FROM tidemark.events_daily"_s).endsWith(" 00:00:00+00"_L1));
    QCOMPARE(
        psql(m_database,
             zone + u"SELECT count(*) FROM tidemark.partitions('events') WHERE range_from::time <> '00:00'"_s)
            .section(u'\n', -1),
        u"0"_s);
}

void TestRollup::whatItRefuses()
{
    PgSession session = opened(m_database);
    const PgSession::Answer unknown = session.run("CALL tidemark.run_rollup('clicks')");
    QCOMPARE(unknown.sqlState, "22023");
    QVERIFY2(unknown.message.contains("events and http_request"), unknown.message);
    QVERIFY(session.run("BEGIN ISOLATION LEVEL REPEATABLE READ").ok);
    QCOMPARE(session.run("SELECT * FROM tidemark.rollup('events')").sqlState, "25000");
    QVERIFY(session.run("ROLLBACK").ok);
    // No row may come in that no rollup could hold.
    QCOMPARE(session
                 .run(R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't',
                            'infinity'))sql")
                 .sqlState,
             "23514");
    QCOMPARE(session.run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, repeat('t', 1001))")
                 .sqlState,
             "23514");
}

void TestRollup::itTellsListenersAndEntersTenants()
{
    psql(m_database, QString::fromLatin1(insertOld));
    const QString heard =
        psql(m_database, u"LISTEN tidemark_rollup; SELECT rows FROM tidemark.rollup('events')"_s);
    QVERIFY2(heard.contains("\"dataset\": \"events\""_L1), qPrintable(heard));
    QCOMPARE(psql(m_database, u"SELECT tenant_id, name FROM tidemark.tenant"_s), u"7|"_s);
    psql(m_database, u"SELECT tidemark.set_tenant(7, 'Seven', 'Europe/Berlin')"_s);
    psql(m_database, QString::fromLatin1(insertOld));
    psql(m_database, u"SELECT * FROM tidemark.rollup('events')"_s);
    QCOMPARE(psql(m_database, u"SELECT tenant_id, name, zone FROM tidemark.tenant"_s),
             u"7|Seven|Europe/Berlin"_s);
}

void TestRollup::aTenantThatOthersEnterIsNotWaitedFor()
{
    psql(m_database, QString::fromLatin1(insertOld));
    psql(m_database, u"INSERT INTO tidemark.http_request (site_id, status_code) VALUES (7, 200), (8, 200)"_s);
    PgSession events = opened(m_database);
    PgSession requests = opened(m_database);
    QVERIFY(events.run("BEGIN").ok);
    QCOMPARE(events.run("SELECT rows FROM tidemark.rollup('events')").value(), "1");
    QVERIFY(requests.run("SET lock_timeout = '20s'").ok); // were it to wait, this would end it
    const PgSession::Answer beside = requests.run("CALL tidemark.run_rollup('http_request')");
    QVERIFY2(beside.value(0, 0) == "done" && beside.value(0, 1) == "2", beside.value(0, 5));
    // It comes to nothing there; the next run enters what this one could not.
    QVERIFY(events.run("ROLLBACK").ok);
    QCOMPARE(requests.run("CALL tidemark.run_rollup('http_request')").value(0, 1), "0");
    QCOMPARE(psql(m_database, u"SELECT tenant_id FROM tidemark.tenant ORDER BY 1"_s), u"7\n8"_s);
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.tenant_due"_s), u"0"_s);
}

void TestRollup::aSequenceThatWasSetBackIsNoticed()
{
    for (int i = 0; i < 3; ++i)
        psql(m_database, u"SELECT * FROM tidemark.rollup('events')"_s);
    psql(m_database, u"SELECT setval('tidemark.batch_seq', 1)"_s);
    PgSession session = opened(m_database);
    const PgSession::Answer answer = session.run("CALL tidemark.run_rollup('events')");
    QCOMPARE(answer.value(0, 0), "failed");
    QVERIFY2(answer.value(0, 5).contains("stands at 1"), answer.value(0, 5));
}

void TestRollup::theRunLogGoesOnThough()
{
    const QString begin = u"SELECT tidemark.begin_run('rollup', 'events')"_s;
    const int first = psql(m_database, begin).toInt();
    for (int i = 0; i < 4; ++i)
        psql(m_database, begin);
    // As a crash can leave it in a database that was copied.
    psql(m_database, u"SELECT setval('tidemark.run_log_id_seq', %1)"_s.arg(first));
    QCOMPARE(psql(m_database, begin).toInt(), first + 5);
    QCOMPARE(psql(m_database, begin).toInt(), first + 6);
    QVERIFY(psql(m_database, u"CALL tidemark.run_rollup('events')"_s).startsWith("done|"_L1));
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
