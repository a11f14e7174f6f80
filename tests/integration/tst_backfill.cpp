// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ownworker.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Rebuilding rollups from raw rows, expiring rollup levels, and what the coverage of a range says.
class TestBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRebuildMendsWhatIsWrongAndOnlyThat();
    void aPreviewChangesNothing();
    void daysWithoutTheirRawRowsAreKept();
    void aBrokenOffBackfillGoesOn();
    void aCancelledBackfillSaysSoAndGoesOn();
    void aDayThatCannotBeSeenYetIsTriedAgain();
    void aRangeNobodyCanMeanIsRefused();
    void listenersHearOfChanges();
    void besideWritersAndRollups();
    void rowsOfAWaitingBatchAreLeftToTheNextRollup();
    void levelsHaveRetentionsOfTheirOwn();
    void aLevelExpiresInSteps();
    void retentionIsChecked();
    void coverageTellsTheStatesApart();
    void coverageTellsWhatWasFound();

private:
    /// now() stands for the noon of the day on which the test began: a midnight on its way changes nothing.
    QString ask(QString sql) const { return psql(m_database, sql.replace(u"now()"_s, m_noon)); }

    QString m_database;
    QString m_noon;
};

namespace
{

const QString total = u"SELECT sum(event_count) FROM tidemark.events_daily"_s;
const QString rollup = u"SELECT result, rows FROM tidemark.rollup('events')"_s;
const QString spoil = uR"sql(UPDATE tidemark.events_hourly SET event_count = event_count + 7
           WHERE hour = date_trunc('day', now() - interval '3 days', 'UTC') + interval '5 hours')sql"_s;

} // namespace

void TestBackfill::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_noon = u"'%1 12:00Z'::timestamptz"_s.arg(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    // One row an hour for ten whole days before today, in partitions.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT 1, 't', jsonb_build_object('user_id', h::text, 'country', 'DE'),
               date_trunc('day', now(), 'UTC') - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s);
    QCOMPARE(ask(rollup), u"done|240"_s);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
}

void TestBackfill::aRebuildMendsWhatIsWrongAndOnlyThat()
{
    const QString contents =
        uR"sql(SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) FROM (SELECT * FROM tidemark.events_15min
               UNION ALL SELECT * FROM tidemark.events_hourly UNION ALL SELECT * FROM tidemark.events_daily) r)sql"_s;
    const QString before = ask(contents);
    ask(spoil);
    ask(u"DELETE FROM tidemark.events_15min WHERE bucket < now() - interval '9 days'"_s);
    QVERIFY(ask(contents) != before);
    const QString report = ask(u"CALL tidemark.backfill('events', now() - interval '10 days', now())"_s);
    QVERIFY2(report.startsWith("11|0|"_L1), qPrintable(report));
    QCOMPARE(ask(contents), before);
    QCOMPARE(ask(u"CALL tidemark.backfill('events', now() - interval '10 days', now())"_s), u"11|0|0|"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE what = 'backfill' AND result = 'done'"_s),
             u"2"_s);
}

void TestBackfill::aPreviewChangesNothing()
{
    ask(spoil);
    const QString preview =
        u"SELECT level, rows_before, rows_after FROM tidemark.backfill_preview('events', now() - interval '3 days')"_s;
    QCOMPARE(ask(preview), u"hourly|8|1"_s);
    QCOMPARE(ask(preview), u"hourly|8|1"_s);
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_hourly"_s), u"247"_s);
}

void TestBackfill::daysWithoutTheirRawRowsAreKept()
{
    const QString oldest =
        u"(SELECT partition FROM tidemark.partitions('events') ORDER BY range_from LIMIT 1)"_s;
    QCOMPARE(
        ask(u"SELECT result FROM tidemark.set_retention('events', '5 days'), tidemark.expire_partition('events', %1)"_s
                .arg(oldest)),
        u"dropped"_s);
    // Somebody deleted raw rows behind our back: seen by their number.
    ask(u"DELETE FROM tidemark.events WHERE occurred_at < date_trunc('day', now(), 'UTC') - interval '8 days'"_s);
    const QString report = ask(u"CALL tidemark.backfill('events', now() - interval '10 days', now())"_s);
    QVERIFY2(report.startsWith("9|2|0|"_L1), qPrintable(report));
    QVERIFY2(report.contains("have been expired"_L1), qPrintable(report));
    QCOMPARE(ask(total), u"240"_s);
    const QString days = ask(uR"sql(SELECT string_agg(left(reason, 17), ';' ORDER BY day) FROM
                                    tidemark.backfill_days('events', now() - interval '10 days', now()))sql"_s);
    QCOMPARE(days, u"raw rows before 2;there are 0 raw r"_s);
    // Who knows better says so.
    QCOMPARE(ask(u"SELECT result FROM tidemark.backfill_day('events', now() - interval '9 days', true)"_s),
             u"rebuilt"_s);
    QCOMPARE(ask(total), u"216"_s);
    // What has been expired stays out of reach.
    QCOMPARE(ask(u"SELECT result FROM tidemark.backfill_day('events', now() - interval '10 days', true)"_s),
             u"kept"_s);
}

void TestBackfill::aBrokenOffBackfillGoesOn()
{
    const QString from = u"date_trunc('day', now(), 'UTC') - interval '10 days'"_s;
    const QString until = u"date_trunc('day', now(), 'UTC')"_s;
    const QString call = u"CALL tidemark.backfill('events', %1, %2)"_s.arg(from, until);
    QByteArray pid;
    {
        PgSession first(m_database);
        PgSession other(m_database);
        QVERIFY(first.open() && other.open());
        pid = first.run("SELECT pg_backend_pid()").value();
        const QByteArray run =
            first
                .run(u"SELECT run FROM tidemark.begin_backfill('events', %1, %2)"_s.arg(from, until).toUtf8())
                .value();
        const QByteArray step = "SELECT result FROM tidemark.backfill_step($1, false)";
        for (int day = 0; day < 7; ++day)
            QCOMPARE(first.run(step, {run}).value(), "rebuilt");
        QCOMPARE(other.run(step, {run}).sqlState, "P0002"); // another session's
        const PsqlOutcome refused = tryPsql(m_database, call);
        QVERIFY2(refused.errors.contains("running since"_L1), qPrintable(refused.errors));
    }
    const QString gone =
        u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1"_s.arg(QString::fromLatin1(pid));
    QTRY_COMPARE(ask(gone), u"0"_s);
    const QString continued = ask(call);
    QCOMPARE(
        continued,
        u"3|0|0|"_s +
            ask(u"SELECT concat('continued at ', tidemark.utc_text(%1 - interval '3 days'), '; 7 days were done before')"_s
                    .arg(until)));
    QCOMPARE(ask(u"CALL tidemark.backfill('events', %1, %2)"_s.arg(from, until)), u"10|0|0|"_s);
}

void TestBackfill::aCancelledBackfillSaysSoAndGoesOn()
{
    const QString call =
        u"CALL tidemark.backfill('events', date_trunc('day', %1, 'UTC') - interval '10 days', date_trunc('day', %1, 'UTC'))"_s
            .arg(m_noon);
    PgSession holder(m_database);
    PgSession runner(m_database);
    QVERIFY(holder.open() && runner.open());
    const QByteArray pid = runner.run("SELECT pg_backend_pid()").value();
    QVERIFY(holder.run("BEGIN").ok);
    QVERIFY(holder
                .run(uR"sql(SELECT 1 FROM tidemark.events_daily WHERE day = date_trunc('day', %1, 'UTC') -
                            interval '7 days'
                            FOR UPDATE)sql"_s.arg(m_noon)
                         .toUtf8())
                .ok);
    PgSession::Answer ended;
    std::thread run([&] { ended = runner.run(call.toUtf8()); });
    const QString waits =
        u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1 AND query LIKE 'CALL%' AND wait_event_type = 'Lock'"_s
            .arg(QString::fromLatin1(pid));
    bool waited = false;
    for (int attempt = 0; attempt < 1000 && !waited; ++attempt) {
        waited = ask(waits) == "1"_L1; // in the middle of the fourth day
        QThread::msleep(10);
    }
    holder.run("SELECT pg_cancel_backend($1::int)", {pid});
    run.join();
    QVERIFY(waited);
    QCOMPARE(ended.sqlState, "57014");
    QVERIFY(holder.run("ROLLBACK").ok);
    QCOMPARE(ask(u"SELECT tidemark.run_result(id) FROM tidemark.run_log WHERE what = 'backfill'"_s),
             u"interrupted"_s);
    const QString continued = ask(call);
    QVERIFY2(continued.startsWith("7|0|0|continued at "_L1) &&
                 continued.endsWith("; 3 days were done before"_L1),
             qPrintable(continued));
}

void TestBackfill::aDayThatCannotBeSeenYetIsTriedAgain()
{
    TestCluster cluster({.settings = {"max_prepared_transactions = 5"}});
    m_database = createSchemaDatabase(cluster);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', now())"_s);
    QCOMPARE(ask(rollup), u"done|1"_s);
    becomeOwnWorker(m_database);
    ask(u"BEGIN; CREATE TABLE half_done (a int); PREPARE TRANSACTION 'citus_999_1_1_0'"_s);
    const QString one = ask(u"SELECT result, reason FROM tidemark.backfill_day('events', now())"_s);
    QVERIFY2(one.startsWith("busy|"_L1) && one.contains("citus_999_1_1_0"_L1), qPrintable(one));

    PgSession runner(m_database);
    QVERIFY(runner.open());
    PgSession::Answer ended;
    std::atomic<bool> over = false;
    std::thread run([&] {
        ended = runner.run(
            u"CALL tidemark.backfill('events', %1, %1 + interval '1 hour')"_s.arg(m_noon).toUtf8());
        over = true;
    });
    // Seen to be at it again: it sleeps between two tries, without the dataset.
    const QString sleeps =
        u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CALL%' AND wait_event = 'PgSleep'"_s;
    while (!over && ask(sleeps) != "1"_L1)
        QThread::msleep(10);
    ask(u"ROLLBACK PREPARED 'citus_999_1_1_0'"_s);
    run.join();
    QVERIFY2(ended.value(0, 0) == "1" && ended.value(0, 1) == "0", ended.message);
}

void TestBackfill::aRangeNobodyCanMeanIsRefused()
{
    PgSession session(m_database);
    QVERIFY(session.open());
    for (const QByteArray range : {"now(), 'infinity'", "'-infinity', now()", "now(), now()",
                                   "now() - interval '12 years', now()", "NULL, now()"}) {
        QCOMPARE(session.run("CALL tidemark.backfill('events', " + range + ')').sqlState, "22023");
        QCOMPARE(session.run("SELECT * FROM tidemark.backfill_days('events', " + range + ')').sqlState,
                 "22023");
    }
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE what = 'backfill'"_s), u"0"_s);
}

void TestBackfill::listenersHearOfChanges()
{
    ask(spoil);
    const QString rebuild =
        u"LISTEN tidemark_rollup; SELECT changed_buckets FROM tidemark.backfill_day('events', now() - interval '3 days')"_s;
    const QString heard = ask(rebuild);
    QVERIFY2(heard.contains("tidemark_rollup"_L1) && heard.contains("\"dataset\": \"events\""_L1) &&
                 heard.contains("\"watermark\": \"20"_L1),
             qPrintable(heard));
    const QString quiet = ask(rebuild);
    QVERIFY2(!quiet.contains("tidemark_rollup"_L1), qPrintable(quiet));
}

void TestBackfill::besideWritersAndRollups()
{
    std::atomic<bool> stop = false;
    std::atomic<int> written = 240;
    std::thread writer([&] {
        PgSession session(m_database);
        if (!session.open())
            return;
        while (!stop) {
            if (session
                    .run(R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                               SELECT 1, 'late', now() - random() * interval '9 days' FROM generate_series(1, 5))sql")
                    .ok)
                written += 5;
        }
    });
    std::thread roller([&] {
        PgSession session(m_database);
        if (!session.open())
            return;
        while (!stop)
            session.run("CALL tidemark.run_rollup('events')");
    });
    for (int round = 0; round < 3; ++round)
        ask(u"CALL tidemark.backfill('events', now() - interval '10 days', now())"_s);
    stop = true;
    writer.join();
    roller.join();
    ask(rollup);
    QCOMPARE(ask(total), QString::number(written));
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_15min"_s), QString::number(written));
}

void TestBackfill::rowsOfAWaitingBatchAreLeftToTheNextRollup()
{
    // The first writer keeps the batch open in which the second one has committed already.
    const QByteArray late = R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1,
                                  'late', now() - interval '3 days'))sql";
    PgSession first(m_database);
    PgSession second(m_database);
    QVERIFY(first.open() && second.open());
    QVERIFY(first.run("BEGIN").ok && first.run(late).ok && second.run(late).ok);
    QCOMPARE(ask(rollup), u"done|0"_s);
    QVERIFY(
        ask(u"CALL tidemark.backfill('events', now() - interval '4 days', now())"_s).startsWith("5|0|0|"_L1));
    QCOMPARE(ask(total), u"240"_s);
    QVERIFY(first.run("COMMIT").ok);
    QCOMPARE(ask(rollup), u"done|2"_s);
    QCOMPARE(ask(total), u"242"_s);
}

void TestBackfill::levelsHaveRetentionsOfTheirOwn()
{
    ask(u"SELECT tidemark.set_retention('events_15min', '2 days'), tidemark.set_retention('events_hourly', '5 days')"_s);
    const QString before = ask(u"SELECT clock_timestamp()"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    const QString since =
        u"SELECT min(%1) = date_trunc('day', '%2'::timestamptz - interval '%3', 'UTC') FROM tidemark.%4"_s;
    QCOMPARE(ask(since.arg(u"bucket"_s, before, u"2 days"_s, u"events_15min"_s)), u"t"_s);
    QCOMPARE(ask(since.arg(u"hour"_s, before, u"5 days"_s, u"events_hourly"_s)), u"t"_s);
    QCOMPARE(ask(total), u"240"_s);
    // A late row does not begin an expired bucket again: a part of it would look like the whole.
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'late', now() - interval '8 days')"_s);
    QCOMPARE(ask(rollup), u"done|1"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_hourly WHERE hour < now() - interval '6 days'"_s),
             u"0"_s);
    QCOMPARE(ask(total), u"241"_s);
    QCOMPARE(
        ask(uR"sql(SELECT string_agg(DISTINCT state, ',') FROM tidemark.coverage('events', 'hourly', now() -
                        interval '9 days',
                        now() - interval '6 days'))sql"_s),
        u"expired"_s);
}

void TestBackfill::aLevelExpiresInSteps()
{
    // Two buckets of 15,000 rows, and two of 200, on one day.
    ask(u"TRUNCATE tidemark.events_15min; INSERT INTO tidemark.events_15min (tenant_id, bucket, event_type, "
        u"event_count, users_hll, "
        "country_counters) SELECT t, date_trunc('day', now(), 'UTC') - interval '9 days' + b * interval '15 "
        "minutes', 't', 1, "
        "hll_empty(11, 5, -1, 1), '{}' FROM generate_series(0, 3) b, generate_series(1, CASE WHEN b < 2 THEN 15000 ELSE 200 END) t"_s);
    ask(u"SELECT tidemark.set_retention('events_15min', '2 days')"_s);
    const QString step = u"SELECT tidemark.expire_level('events', '15min')"_s;
    const QString before = uR"sql(SELECT extract(epoch FROM expired_before - date_trunc('day', now(), 'UTC') +
                                  interval '9 days')::int / 60 FROM
                                  tidemark.rollup_level WHERE table_name = 'events_15min')sql"_s;
    QCOMPARE(ask(step), u"15000"_s); // whole buckets
    QCOMPARE(ask(before), u"15"_s);
    QCOMPARE(ask(step), u"15400"_s);
    QCOMPARE(ask(step), QString());
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_15min"_s), u"0"_s);
    // The days that had buckets: nothing else was lost.
    QCOMPARE(ask(before), u"1440"_s);
}

void TestBackfill::retentionIsChecked()
{
    for (const QString &call : {u"('events', '0 days')"_s, u"('events', '-3 days')"_s,
                                u"('events', '6000 years')"_s, u"('clicks', '3 days')"_s}) {
        PgSession session(m_database);
        QVERIFY(session.open());
        QCOMPARE(session.run("SELECT tidemark.set_retention" + call.toUtf8()).sqlState, "22023");
    }
    // Told alike, whatever the session would make of an interval.
    ask(u"SET intervalstyle = 'sql_standard'; SELECT tidemark.set_retention('events', '35 days')"_s);
    QCOMPARE(ask(u"SELECT detail FROM tidemark.run_log ORDER BY id DESC LIMIT 1"_s),
             u"events is kept for 35 days"_s);
    ask(uR"sql(SET intervalstyle = 'sql_standard'; SELECT tidemark.set_retention('events_15min', '2 days'),
               tidemark.expire_level('events', '15min'))sql"_s);
    QVERIFY(ask(u"SELECT detail FROM tidemark.run_log ORDER BY id DESC LIMIT 1"_s)
                .endsWith(u": it is kept for 2 days"_s));
    ask(u"SELECT tidemark.set_retention('events', NULL)"_s);
    QCOMPARE(ask(u"SELECT keep_raw IS NULL AND cutoff IS NULL FROM tidemark.retention_of('events')"_s),
             u"t"_s);
}

void TestBackfill::coverageTellsTheStatesApart()
{
    const QString hours = uR"sql(SELECT state, late_rows, waiting_rows, raw_expired FROM
                                 tidemark.coverage('events', 'hourly', %1, %1 +
                                 interval '1 microsecond'))sql"_s;
    const QString day = u"date_trunc('day', now(), 'UTC') - interval '%1 days'"_s;
    QCOMPARE(ask(hours.arg(day.arg(4))), u"complete|0|0|f"_s);
    QCOMPARE(ask(hours.arg(u"(clock_timestamp() + interval '2 hours')"_s)), u"open|0|0|f"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'late', %1 FROM generate_series(1, 3)"_s
            .arg(day.arg(4)));
    QCOMPARE(ask(hours.arg(day.arg(4))), u"waiting|0|3|f"_s);
    ask(u"ALTER TABLE tidemark.events_daily RENAME TO not_there"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("failed|"_L1));
    QCOMPARE(ask(hours.arg(day.arg(4))), u"failed|0|3|f"_s);
    QCOMPARE(ask(hours.arg(day.arg(3))), u"complete|0|0|f"_s);
    ask(u"ALTER TABLE tidemark.not_there RENAME TO events_daily"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|3|"_L1));
    QCOMPARE(ask(hours.arg(day.arg(4))), u"complete|3|0|f"_s);
    const QString oldest =
        u"(SELECT partition FROM tidemark.partitions('events') ORDER BY range_from LIMIT 1)"_s;
    ask(u"SELECT result FROM tidemark.set_retention('events', '5 days'), tidemark.expire_partition('events', %1)"_s
            .arg(oldest));
    QCOMPARE(ask(hours.arg(day.arg(10))), u"complete|0|0|t"_s);
    // Two years of hours, each once.
    QCOMPARE(
        ask(u"SELECT count(*), count(DISTINCT bucket) FROM tidemark.coverage('events', 'hourly', '2025-01-01Z', '2027-01-01Z')"_s),
        u"17520|17520"_s);
    const PsqlOutcome unknown =
        tryPsql(m_database, u"SELECT * FROM tidemark.coverage('events', 'weekly', now(), now() + '1 day')"_s);
    QVERIFY2(unknown.errors.contains("15min, hourly, daily"_L1), qPrintable(unknown.errors));
}

void TestBackfill::coverageTellsWhatWasFound()
{
    // Two years of half days that fifteen adopted rollups tell of, one of which tells of an hour more.
    ask(u"INSERT INTO tidemark.found_range SELECT 'r' || source, 'events', 'hourly', at, at + interval '6 "
        u"hours' "
        "+ CASE source WHEN 3 THEN interval '1 hour' ELSE '0' END, 1, true FROM generate_series(1, 15) "
        "source, "
        "generate_series(timestamptz '2023-01-01Z', '2024-12-31 12:00Z', '12 hours') at"_s);
    PgSession session(m_database);
    QVERIFY(session.open());
    QVERIFY(session.run("SET statement_timeout = '20s'").ok); // it takes a twentieth of a second
    const PgSession::Answer found = session.run(
        R"sql(SELECT count(*), count(DISTINCT bucket), count(*) FILTER (WHERE raw_expired), count(*)
                          FILTER (WHERE
                          raw_expired <> (extract(hour FROM bucket AT TIME ZONE 'UTC')::int % 12 < 7)) FROM
                          tidemark.coverage('events', 'hourly', '2023-01-01 03:30Z', '2025-01-01Z'))sql");
    QCOMPARE(found.rows.value(0), (QByteArrayList{"17541", "17541", "10231", "0"}));
}

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
