// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What somebody holds is kept, whatever the retention; and nothing is deleted but by the stored retention,
/// with an entry in the run log.
class TestHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsHeldStaysAndTheRestGoes();
    void aHoldThatIsOverIsRemoved();
    void rowsLoadedWhileHeldCountInEveryLevel();
    void aCallerKeepsLongerButNeverShorter();
    void whatIsDeletedStandsInTheRunLog();
    void whatIsAnnouncedIsPurged();
    void aPreviewOfARetentionCountsWhatGoes();
    void aLevelComesBackFromRawRows();
    void aRebuildSaysWhatItLeavesExpired();
    void whoMayHold();
    void holdsThatCannotBeMeantAreRefused();
    void aHoldUntilInfinityHasNoEnd();

private:
    /// DAY(n) stands for the beginning of the UTC day n days before the one on which the test began.
    [[nodiscard]] QString at(QString sql) const;
    [[nodiscard]] QString day(int daysAgo) const { return m_today.addDays(-daysAgo).toString(Qt::ISODate); }
    QString ask(const QString &sql) const { return psql(m_database, at(sql)); }
    void keep(const QString &table, const QString &interval) const;
    void upkeep() const { psql(m_database, u"CALL tidemark.upkeep()"_s); }

    QString m_database;
    QDate m_today;
};

namespace
{

/// Days of which the first bucket (or row) is left, as "1 12 2 7 8".
const QString daysOf =
    uR"sql(SELECT string_agg(DISTINCT extract(day FROM DAY(0) - %1)::text, ' ' ORDER BY extract(day FROM DAY(0) - %1)::text)
           FROM tidemark.%2 WHERE %1 = date_trunc('day', %1, 'UTC'))sql"_s;
const QString rollup = u"SELECT result, rows FROM tidemark.rollup('events')"_s;
const QString deletions =
    u"SELECT string_agg(concat_ws(':', rows, detail), ' | ' ORDER BY id) FROM tidemark.run_log WHERE what = 'delete'"_s;

} // namespace

QString TestHolds::at(QString sql) const
{
    for (int daysAgo = 0; daysAgo <= 40; ++daysAgo)
        sql.replace(u"DAY(%1)"_s.arg(daysAgo), u"'%1 00:00Z'::timestamptz"_s.arg(day(daysAgo)));
    return sql;
}

void TestHolds::keep(const QString &table, const QString &interval) const
{
    psql(m_database, u"SELECT tidemark.set_retention('%1', '%2')"_s.arg(table, interval));
}

void TestHolds::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_today = QDateTime::currentDateTimeUtc().date();
    // One row an hour for ten whole days before today, in partitions, and one of day 12 in the default one.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT 1, 't', jsonb_build_object('user_id', h::text, 'country', 'DE'), DAY(0) - h * interval '1 hour'
               FROM generate_series(1, 240) h)sql"_s);
    QCOMPARE(ask(rollup), u"done|240"_s);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', DAY(12))"_s);
    QCOMPARE(ask(rollup), u"done|1"_s);
}

void TestHolds::whatIsHeldStaysAndTheRestGoes()
{
    ask(u"SELECT tidemark.add_hold('events', DAY(8), DAY(6), now() + interval '1 day', 'audit of week 7')"_s);
    ask(u"SELECT tidemark.add_hold('events', DAY(12), DAY(11), NULL, 'old log')"_s);
    for (const QString &table : {u"events"_s, u"events_15min"_s, u"events_hourly"_s})
        keep(table, u"2 days"_s);
    const QString preview = ask(
        uR"sql(SELECT string_agg(rows || ' ' || coalesce(regexp_replace(reason, '[0-9]{4}-.*Z', 'THEN'), 'goes'), ', ' ORDER BY range_from)
               FROM tidemark.expiry_preview('events'))sql"_s);
    QCOMPARE(preview, u"1 held for ever by postgres (hold 2: old log), 24 goes, 24 goes, "
                      "24 held until THEN by postgres (hold 1: audit of week 7), "
                      "24 held until THEN by postgres (hold 1: audit of week 7), "
                      "24 goes, 24 goes, 24 goes, 24 goes"_s);
    upkeep();
    QCOMPARE(ask(daysOf.arg(u"occurred_at"_s, u"events"_s)), u"1 12 2 7 8"_s);
    QCOMPARE(ask(daysOf.arg(u"bucket"_s, u"events_15min"_s)), u"1 12 2 7 8"_s);
    QCOMPARE(ask(daysOf.arg(u"hour"_s, u"events_hourly"_s)), u"1 12 2 7 8"_s);
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"241"_s);
    const QString told =
        ask(u"SELECT detail FROM tidemark.run_log WHERE what = 'expire' AND dataset = 'events'"_s);
    QVERIFY2(told.contains("kept: held until "_L1) && told.contains(" by postgres "_L1), qPrintable(told));
    // A second time nothing more goes.
    const QString before = ask(deletions);
    upkeep();
    QCOMPARE(ask(deletions), before);
    QCOMPARE(
        ask(u"SELECT state FROM tidemark.coverage('events', 'hourly', DAY(8), DAY(8) + interval '1 hour')"_s),
        u"complete"_s);
    QCOMPARE(
        ask(u"SELECT state FROM tidemark.coverage('events', 'hourly', DAY(9), DAY(9) + interval '1 hour')"_s),
        u"expired"_s);
    // Its raw rows are there, so it can be rebuilt although newer days have gone.
    ask(u"UPDATE tidemark.events_hourly SET event_count = 7 WHERE hour = DAY(8)"_s);
    QCOMPARE(ask(u"SELECT result, changed_buckets FROM tidemark.backfill_day('events', DAY(8))"_s),
             u"rebuilt|1"_s);
    QCOMPARE(ask(u"SELECT result FROM tidemark.backfill_day('events', DAY(9))"_s), u"kept"_s);

    ask(u"SELECT tidemark.release_hold(1)"_s);
    upkeep();
    QCOMPARE(ask(daysOf.arg(u"occurred_at"_s, u"events"_s)), u"1 12 2"_s);
    QCOMPARE(ask(daysOf.arg(u"hour"_s, u"events_hourly"_s)), u"1 12 2"_s);
    const QString holds = ask(
        u"SELECT string_agg(left(detail, 16), ', ' ORDER BY id) FROM tidemark.run_log WHERE what = 'hold'"_s);
    QCOMPARE(holds, u"hold 1 of postgr, hold 2 of postgr, released: hold 1"_s);
}

void TestHolds::aHoldThatIsOverIsRemoved()
{
    ask(u"INSERT INTO tidemark.hold (dataset, range_from, range_to, until) VALUES ('events', DAY(9), DAY(8), now() - interval '1 minute')"_s);
    keep(u"events"_s, u"5 days"_s);
    upkeep();
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.hold"_s), u"0"_s);
    QCOMPARE(ask(u"SELECT left(detail, 11) FROM tidemark.run_log WHERE what = 'hold'"_s), u"ended: hold"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events WHERE occurred_at < DAY(8)"_s), u"0"_s);
}

void TestHolds::rowsLoadedWhileHeldCountInEveryLevel()
{
    // Day 9 goes from the quarters and from raw rows; of day 20 there never was a row.
    keep(u"events_15min"_s, u"2 days"_s);
    keep(u"events"_s, u"2 days"_s);
    upkeep();
    ask(u"SELECT tidemark.add_hold('events', DAY(20), DAY(8), NULL, '')"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'late', DAY(20)), (1, 'late', DAY(9))"_s);
    QCOMPARE(ask(rollup), u"done|2"_s);
    upkeep();
    const QString counted =
        uR"sql(SELECT (SELECT sum(event_count) FROM tidemark.events_15min WHERE bucket = %1),
                                   (SELECT sum(event_count) FROM tidemark.events_hourly WHERE hour = %1),
                                   (SELECT sum(event_count) FROM tidemark.events_daily WHERE day = %1),
                                   (SELECT count(*) FROM tidemark.events WHERE occurred_at = %1))sql"_s;
    QCOMPARE(ask(counted.arg(u"DAY(20)"_s)), u"1|1|1|1"_s);
    // A part of what the quarters of day 9 had would look like the whole.
    QCOMPARE(ask(counted.arg(u"DAY(9)"_s)), u"|2|25|1"_s);
    const QString states =
        u"SELECT string_agg(DISTINCT state, ',') FROM tidemark.coverage('events', '15min', %1, %1 + interval '1 day')"_s;
    QCOMPARE(ask(states.arg(u"DAY(20)"_s)), u"complete"_s);
    QCOMPARE(ask(states.arg(u"DAY(9)"_s)), u"expired"_s);
}

void TestHolds::aCallerKeepsLongerButNeverShorter()
{
    const QString login = createLogin(m_database, u"tidemark_operator"_s);
    PgSession operating(login);
    QVERIFY(operating.open());
    const QByteArray oldest =
        operating.run("SELECT partition FROM tidemark.partitions('events') ORDER BY range_from LIMIT 1")
            .value();
    const PgSession::Answer refused =
        operating.run("SELECT result FROM tidemark.expire_partition('events', $1, '1 day')", {oldest});
    QCOMPARE(refused.sqlState, "22023");
    QVERIFY2(refused.message.contains("events is kept for 35 days"), refused.message.constData());
    QCOMPARE(operating.run("SELECT tidemark.purge_default('events', '1 day')").sqlState, "22023");
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events"_s), u"241"_s);
    QVERIFY(ask(deletions).isEmpty());
    // To look is free.
    QCOMPARE(operating.run("SELECT count(*) FROM tidemark.expiry_preview('events', '1 day')").value(), "10");
    keep(u"events"_s, u"3 days"_s);
    QCOMPARE(operating.run("SELECT result FROM tidemark.expire_partition('events', $1, '30 days')", {oldest})
                 .value(),
             "kept");
    QCOMPARE(operating.run("SELECT result FROM tidemark.expire_partition('events', $1, '5 days')", {oldest})
                 .value(),
             "dropped");
    psql(m_database, u"SELECT tidemark.set_retention('events', NULL)"_s);
    QCOMPARE(operating.run("SELECT tidemark.purge_default('events', '40 years')").sqlState, "22023");
}

void TestHolds::whatIsDeletedStandsInTheRunLog()
{
    keep(u"events"_s, u"5 days"_s);
    keep(u"events_hourly"_s, u"5 days"_s);
    PgSession operating(createLogin(m_database, u"tidemark_operator"_s));
    QVERIFY(operating.open());
    const QByteArray name = operating.run("SELECT session_user").value();
    // No run is begun by anybody; and what is rolled back leaves neither an entry nor a gap.
    QVERIFY(operating.run("BEGIN").ok);
    QCOMPARE(operating
                 .run(R"sql(SELECT result FROM tidemark.expire_partition('events', (SELECT partition FROM
                            tidemark.partitions('events') LIMIT 1)))sql")
                 .value(),
             "dropped");
    QVERIFY(operating.run("ROLLBACK").ok);
    QVERIFY(ask(deletions).isEmpty());
    QCOMPARE(operating
                 .run(R"sql(SELECT result FROM tidemark.expire_partition('events', (SELECT partition FROM
                            tidemark.partitions('events') LIMIT 1)))sql")
                 .value(),
             "dropped");
    QCOMPARE(operating.run("SELECT tidemark.purge_default('events')").value(), "1");
    QVERIFY(operating.run("SELECT tidemark.expire_level('events', 'hourly')").value().toInt() > 100);
    const QString entries = ask(
        uR"sql(SELECT string_agg(concat_ws(' ', result, role, rows > 0, regexp_replace(detail, '[0-9]{4}-?[0-9]{2}.*(: |Z)', 'THEN ')), ' | ' ORDER BY id)
               FROM tidemark.run_log WHERE what = 'delete')sql"_s);
    const QString who = QString::fromUtf8(name);
    QCOMPARE(entries, u"done %1 t events_pTHEN raw rows are kept for 5 days | "
                      "done %1 t rows of the default partition: raw rows are kept for 5 days | "
                      "done %1 t buckets of events_hourly from THEN it is kept for 5 days"_s.arg(who));
}

void TestHolds::whatIsAnnouncedIsPurged()
{
    // Rows all over the days about the cutoff, in the default partition.
    keep(u"events"_s, u"15 days"_s);
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 'old', DAY(0) - h * interval '30 minutes' FROM generate_series(13 * 48, 30 * 48) h)sql"_s);
    QVERIFY(ask(rollup).startsWith("done|"_L1));
    const QString announced =
        ask(u"SELECT sum(rows) FROM tidemark.expiry_preview('events') WHERE reason IS NULL"_s);
    QVERIFY(announced.toInt() > 500);
    const int before = ask(u"SELECT count(*) FROM tidemark.events"_s).toInt();
    upkeep(); // makes partitions first
    QCOMPARE(before - ask(u"SELECT count(*) FROM tidemark.events"_s).toInt(), announced.toInt());
    QCOMPARE(
        ask(u"SELECT sum(rows) FROM tidemark.run_log WHERE what = 'delete' AND detail LIKE '%raw rows%'"_s),
        announced);
    QCOMPARE(ask(u"SELECT due, past FROM tidemark.default_rows() WHERE dataset = 'events'"_s), u"0|0"_s);
}

void TestHolds::aPreviewOfARetentionCountsWhatGoes()
{
    ask(u"SELECT tidemark.add_hold('events', DAY(8), DAY(7), NULL, 'kept')"_s);
    const QString preview =
        u"SELECT rows, buckets, partitions, kept_rows FROM tidemark.retention_preview('%1', '%2')"_s;
    // Levels by whole buckets: exactly what goes then. Hour 12 of today may pass meanwhile, so days old
    // enough.
    const QString level = ask(
        u"SELECT rows, buckets, kept_rows, bytes > 0, left(reason, 13) FROM tidemark.retention_preview('events_daily', '100 hours')"_s);
    QVERIFY2(level.endsWith("|1|t|held for ever"_L1), qPrintable(level));
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"241"_s);
    keep(u"events_daily"_s, u"100 hours"_s);
    upkeep();
    QCOMPARE(ask(u"SELECT sum(rows) FROM tidemark.run_log WHERE what = 'delete'"_s),
             level.section(u'|', 0, 0));
    QCOMPARE(ask(preview.arg(u"events"_s, u"5 days"_s)), u"97||5|24"_s);
    QCOMPARE(ask(preview.arg(u"late_bucket"_s, u"1 minute"_s)).section(u'|', 1), u"||0"_s);
    QCOMPARE(ask(u"SELECT cutoff IS NULL, rows FROM tidemark.retention_preview('events', NULL)"_s), u"t|0"_s);
    const PsqlOutcome shorter =
        tryPsql(m_database, u"SELECT tidemark.retention_preview('run_log', '1 day')"_s);
    QVERIFY2(shorter.errors.contains("at least 30 days"_L1), qPrintable(shorter.errors));
    const PsqlOutcome none = tryPsql(m_database, u"SELECT tidemark.retention_preview('clicks', '1 day')"_s);
    QVERIFY2(none.errors.contains("no table \"clicks\""_L1), qPrintable(none.errors));
}

void TestHolds::aLevelComesBackFromRawRows()
{
    const QString contents =
        uR"sql(SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) FROM (SELECT * FROM tidemark.events_15min
               UNION ALL SELECT * FROM tidemark.events_hourly UNION ALL SELECT * FROM tidemark.events_daily) r)sql"_s;
    const QString before = ask(contents);
    for (const QString &level : {u"15min"_s, u"hourly"_s, u"daily"_s}) {
        keep(u"events_"_s + level, u"1 minute"_s);
        while (!ask(u"SELECT tidemark.expire_level('events', '%1')"_s.arg(level)).isEmpty()) {
        }
    }
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_daily"_s), u"0"_s);
    for (const QString &level : {u"15min"_s, u"hourly"_s, u"daily"_s})
        keep(u"events_"_s + level, u"400 days"_s);
    QCOMPARE(ask(u"CALL tidemark.backfill('events', DAY(12), DAY(0))"_s), u"12|0|%1|"_s.arg(2 * 241 + 11));
    QCOMPARE(ask(contents), before);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.rollup_level WHERE dataset = 'events' AND gone <> '{}'"_s),
             u"0"_s);
    // A late row counts there again.
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', DAY(9))"_s);
    QCOMPARE(ask(rollup), u"done|1"_s);
    QCOMPARE(ask(u"SELECT event_count FROM tidemark.events_15min WHERE bucket = DAY(9)"_s), u"2"_s);
}

void TestHolds::aRebuildSaysWhatItLeavesExpired()
{
    keep(u"events_15min"_s, u"5 days"_s);
    upkeep();
    QCOMPARE(
        ask(u"SELECT result, changed_buckets, expired_levels FROM tidemark.backfill_day('events', DAY(9))"_s),
        u"rebuilt|0|15min"_s);
    QCOMPARE(
        ask(u"SELECT result, changed_buckets, expired_levels FROM tidemark.backfill_day('events', DAY(2))"_s),
        u"rebuilt|0|"_s);
    ask(u"SELECT tidemark.add_hold('events', DAY(9), DAY(8), NULL, '')"_s);
    QCOMPARE(
        ask(u"SELECT result, changed_buckets, expired_levels FROM tidemark.backfill_day('events', DAY(9))"_s),
        u"rebuilt|24|"_s);
    const QString rebuilt = ask(u"SELECT detail FROM tidemark.run_log WHERE what = 'rebuild'"_s);
    QVERIFY2(rebuilt.endsWith(": 24 buckets changed"_L1), qPrintable(rebuilt));
    upkeep();
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_15min WHERE bucket >= DAY(9) AND bucket < DAY(8)"_s),
             u"24"_s);
}

void TestHolds::whoMayHold()
{
    const QByteArray add =
        at(u"SELECT id FROM tidemark.add_hold('events', DAY(9), DAY(8), NULL, 'mine')"_s).toUtf8();
    for (const QString &role : {u"tidemark_reader"_s, u"tidemark_ingest"_s}) {
        PgSession session(createLogin(m_database, role));
        QVERIFY(session.open());
        QCOMPARE(session.run(add).sqlState, "42501");
        QCOMPARE(session.run("SELECT tidemark.release_hold(1)").sqlState, "42501");
        QCOMPARE(session.run("DELETE FROM tidemark.hold").sqlState, "42501");
    }
    PgSession operating(createLogin(m_database, u"tidemark_operator"_s));
    PgSession loading(createLogin(m_database, u"tidemark_ingest"_s));
    PgSession other(createLogin(m_database, u"tidemark_ingest"_s));
    QVERIFY(operating.open() && loading.open() && other.open());
    QCOMPARE(operating.run(add).value(), "1");
    QCOMPARE(operating.run("SELECT held_by = session_user FROM tidemark.hold").value(), "t");
    QCOMPARE(
        operating
            .run(R"sql(INSERT INTO tidemark.hold (dataset, range_from, range_to) SELECT dataset, range_from,
                            range_to FROM tidemark.hold)sql")
            .sqlState,
        "42501");
    const QByteArray run = loading.run("SELECT tidemark.begin_ingest('events')").value();
    const QByteArray load =
        u"SELECT tidemark.hold_stored($1, '{%1, %2}', NULL, 'f')"_s.arg(day(30), day(31)).toUtf8();
    const QByteArray store =
        at(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'login', DAY(30))"_s)
            .toUtf8();
    QCOMPARE(other.run(load, {run}).sqlState, "P0002"); // of somebody else
    QCOMPARE(loading.run(load, {run}).value(), "{}");   // it has stored nothing
    QVERIFY(loading.run("BEGIN").ok && loading.run(store).ok);
    QCOMPARE(loading.run(load, {run}).value(), '{' + day(30).toUtf8() + '}');
    QVERIFY(loading.run("COMMIT").ok);
    QCOMPARE(loading.run(load, {run}).value(), "{}"); // its own rows, but of a transaction before this one
    QVERIFY(loading.run("SELECT tidemark.end_ingest($1, 'done', 0, '')", {run}).ok);
    QCOMPARE(loading.run(load, {run}).sqlState, "P0002"); // it has ended
    QCOMPARE(ask(u"SELECT string_agg((range_to - range_from)::text, ' ') FROM tidemark.hold"_s),
             u"1 day 1 day"_s);
    QVERIFY(operating.run("SELECT tidemark.release_hold(1)").ok);
    QCOMPARE(operating.run("SELECT tidemark.release_hold(1)").sqlState, "22023");
}

void TestHolds::holdsThatCannotBeMeantAreRefused()
{
    PgSession session(m_database);
    QVERIFY(session.open());
    for (const QByteArray arguments :
         {"'clicks', now() - interval '1 day', now(), NULL, ''", "'events', now(), now(), NULL, ''",
          "'events', '-infinity', now(), NULL, ''", "'events', now() - interval '1 day', NULL, NULL, ''",
          "'events', now() - interval '1 day', now(), now() - interval '1 second', ''"})
        QCOMPARE(session.run("SELECT tidemark.add_hold(" + arguments + ')').sqlState, "22023");
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.hold"_s), u"0"_s);
}

void TestHolds::aHoldUntilInfinityHasNoEnd()
{
    ask(u"SELECT tidemark.add_hold('events', DAY(21), DAY(19), 'infinity', '')"_s);
    QCOMPARE(ask(u"SELECT until IS NULL FROM tidemark.hold"_s), u"t"_s);
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
