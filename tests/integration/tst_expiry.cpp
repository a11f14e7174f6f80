// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"
#include "support/expiryrace.h"
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

/// Expiry drops what is past its time and rolled up, and nothing else; what it keeps it gives a reason for.
class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rowsNotRolledUpAreKept();
    void aPartitionThatIsWrittenToIsKept();
    void rowsThatComeWhileItIsShutKeepAPartition();
    void whatIsNotPastItsTimeIsKept();
    void anExpiredTimeIsAddedOnceAndPurged();
    void rowsCarriedOverAreNotCountedTwice();
    void nobodyMissesRowsThatAreCarriedOver();
    void aReaderKeepsNobodyFromTheDaysAhead();
    void partitionsAreMadeBesideWriters();
    void partitionsWaitForWhoeverIsAtWork();
    void partitionsAreTriedAgain();
    void upkeepGoesOnWhenAStepFails();
    void anAnalyzeIsNoWriter();
    void aPreviewKnowsWhatIsNotResolved();
    void progressThatNobodyAsksForGoes();
    void expiryAndRollupRacing_data();
    void expiryAndRollupRacing();

private:
    [[nodiscard]] QString expire(int daysAgo, const QString &keep) const;

    QString m_database;
};

namespace
{

/// So many days before the noon of the day on which the tests began: a midnight on their way changes nothing.
QDateTime day(int daysAgo)
{
    static const QDateTime noon(QDateTime::currentDateTimeUtc().date(), QTime(12, 0), tidemark::utcClock);
    return noon.addDays(-daysAgo);
}

void keepEvents(const QString &database, const QString &keep)
{
    psql(database, u"UPDATE tidemark.retention SET keep = '%1' WHERE table_name = 'events'"_s.arg(keep));
}

QString insertAt(int daysAgo, int rows = 1)
{
    return uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                  SELECT 1, 't', '%1' FROM generate_series(1, %2))sql"_s
        .arg(day(daysAgo).toString(Qt::ISODate))
        .arg(rows);
}

QString partitionName(int daysAgo)
{
    return u"events_p"_s + day(daysAgo).toString(u"yyyyMMdd"_s);
}

QString partitionOf(int daysAgo)
{
    return u'\'' + partitionName(daysAgo) + u'\'';
}

const QString rollup = u"SELECT result, rows FROM tidemark.rollup('events')"_s;
const QString dropAhead =
    uR"sql(DO $$ DECLARE p text; BEGIN FOR p IN SELECT partition FROM tidemark.partitions('events') WHERE
           range_from >
           now() + interval '2 days' LOOP EXECUTE format('DROP TABLE tidemark.%I', p); END LOOP; END $$)sql"_s;
const QString total = u"SELECT sum(event_count) FROM tidemark.events_daily"_s;

} // namespace

void TestExpiry::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    // Partitions for ten days back, rolled up.
    QStringList statements;
    for (int daysAgo = 1; daysAgo <= 10; ++daysAgo)
        statements << insertAt(daysAgo);
    psql(m_database, statements.join(u';'));
    psql(m_database, rollup);
    psql(m_database, u"SELECT tidemark.make_partitions('events')"_s);
}

QString TestExpiry::expire(int daysAgo, const QString &keep) const
{
    keepEvents(m_database, keep);
    return psql(m_database, u"SELECT result, rows, reason FROM tidemark.expire_partition('events', %1)"_s.arg(
                                partitionOf(daysAgo)));
}

void TestExpiry::rowsNotRolledUpAreKept()
{
    psql(m_database, insertAt(8, 3));
    QCOMPARE(expire(8, u"5 days"_s), u"kept|4|3 rows are not rolled up yet"_s);
    QCOMPARE(
        psql(m_database,
             u"SELECT rows, reason FROM tidemark.expiry_preview('events', '5 days') WHERE partition = %1"_s
                 .arg(partitionOf(8))),
        u"4|3 rows are not rolled up yet"_s);
    QCOMPARE(psql(m_database, rollup), u"done|3"_s);
    QCOMPARE(expire(8, u"5 days"_s), u"dropped|4|"_s);
    QCOMPARE(expire(8, u"5 days"_s).section(u'|', 0, 0), u"kept"_s);
    QCOMPARE(psql(m_database, total), u"13"_s);
}

void TestExpiry::aPartitionThatIsWrittenToIsKept()
{
    PgSession writer(m_database);
    QVERIFY(writer.open());
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer.run(insertAt(8).toUtf8()).ok);
    const QString kept = expire(8, u"5 days"_s);
    QVERIFY2(kept.startsWith("kept|1|a transaction of postgres, open since "_L1), qPrintable(kept));
    // Taking another one off the table needs the table for a moment, which the writer holds.
    const QString held = expire(9, u"5 days"_s);
    QVERIFY2(held.startsWith("kept|1|a transaction of postgres, open since "_L1), qPrintable(held));
    QVERIFY(writer.run("COMMIT").ok);
    QCOMPARE(expire(8, u"5 days"_s), u"kept|2|1 row is not rolled up yet"_s);
    QCOMPARE(expire(9, u"5 days"_s), u"dropped|1|"_s);
}

void TestExpiry::rowsThatComeWhileItIsShutKeepAPartition()
{
    // A writer to another day, who holds the table, so that the partition is looked at and then waited for.
    PgSession writer(m_database);
    PgSession expirer(m_database);
    QVERIFY(writer.open() && expirer.open());
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer.run(insertAt(0).toUtf8()).ok);
    QByteArray result;
    keepEvents(m_database, u"5 days"_s);
    std::thread expiry([&] {
        result = expirer
                     .run(u"SELECT result FROM tidemark.expire_partition('events', %1)"_s.arg(partitionOf(7))
                              .toUtf8())
                     .value();
    });
    const QString waits =
        u"SELECT count(*) FROM pg_locks WHERE relation = 'tidemark.events'::regclass AND NOT granted"_s;
    for (int attempt = 0; attempt < 200 && psql(m_database, waits) == "0"_L1; ++attempt)
        QThread::msleep(2);
    const bool stored = writer.run(insertAt(7, 3).toUtf8()).ok && writer.run("COMMIT").ok;
    expiry.join();
    QVERIFY(stored);
    QCOMPARE(result, "kept");
    psql(m_database, rollup);
    QCOMPARE(psql(m_database, total), u"14"_s);
}

void TestExpiry::whatIsNotPastItsTimeIsKept()
{
    QVERIFY(expire(3, u"5 days"_s).startsWith("kept||it is not past its time"_L1));
    keepEvents(m_database, u"35 days"_s);
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.expiry_preview('events')"_s), u"0"_s);
    psql(m_database, u"UPDATE tidemark.retention SET keep = NULL WHERE table_name = 'events'"_s);
    QCOMPARE(psql(m_database, u"SELECT result, reason FROM tidemark.expire_partition('events', %1)"_s.arg(
                                  partitionOf(8))),
             u"kept|rows of events are kept for ever"_s);
    const PsqlOutcome zero =
        tryPsql(m_database, u"SELECT * FROM tidemark.expiry_preview('events', '0 days')"_s);
    QVERIFY2(zero.errors.contains("a minute or longer"_L1), qPrintable(zero.errors));
}

void TestExpiry::anExpiredTimeIsAddedOnceAndPurged()
{
    QCOMPARE(expire(10, u"5 days"_s), u"dropped|1|"_s);
    psql(m_database, insertAt(10, 2));
    // Not rolled up: nothing is purged. It went to the default partition.
    QCOMPARE(
        psql(
            m_database,
            u"SELECT rows, reason FROM tidemark.expiry_preview('events', '5 days') WHERE partition = 'events_default'"_s),
        u"2|2 rows are not rolled up yet"_s);
    QCOMPARE(psql(m_database, u"SELECT tidemark.purge_default('events')"_s), u"0"_s);
    QCOMPARE(psql(m_database, rollup), u"done|2"_s);
    QCOMPARE(psql(m_database, u"SELECT tidemark.purge_default('events')"_s), u"2"_s);
    QCOMPARE(psql(m_database, total), u"12"_s);
    QCOMPARE(psql(m_database, rollup), u"done|0"_s);
}

void TestExpiry::rowsCarriedOverAreNotCountedTwice()
{
    psql(m_database, insertAt(15, 4)); // no partition yet: the default one
    QCOMPARE(psql(m_database, rollup), u"done|4"_s);
    psql(m_database, insertAt(15, 3));
    QCOMPARE(psql(m_database, u"SELECT tidemark.make_partitions('events')"_s), u"1"_s);
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events_default"_s), u"0"_s);
    QCOMPARE(psql(m_database, rollup), u"done|3"_s);
    QCOMPARE(psql(m_database, total), u"17"_s);
}

void TestExpiry::nobodyMissesRowsThatAreCarriedOver()
{
    psql(m_database, insertAt(15, 4));
    PgSession keeper(m_database);
    QVERIFY(keeper.open());
    QVERIFY(keeper.run("BEGIN").ok);
    QCOMPARE(keeper.run("SELECT tidemark.make_partitions('events')").value(), "1");
    PgSession reader(m_database);
    QVERIFY(reader.open());
    const QByteArray pid = reader.run("SELECT pg_backend_pid()").value();
    QByteArray seen;
    std::atomic<bool> answered = false;
    std::thread read([&] {
        seen = reader.run("SELECT count(*) FROM tidemark.events").value();
        answered = true;
    });
    // It has looked up the partitions and waits for one of them, or for the table itself.
    PgSession watcher(m_database);
    const bool watching = watcher.open();
    while (watching && !answered &&
           watcher.run("SELECT cardinality(pg_blocking_pids($1))", {pid}).value() == "0")
        QThread::msleep(5);
    const bool committed = keeper.run("COMMIT").ok;
    read.join();
    QVERIFY(watching && committed);
    QCOMPARE(seen, "14");
}

void TestExpiry::aReaderKeepsNobodyFromTheDaysAhead()
{
    psql(m_database, insertAt(15));
    psql(m_database, dropAhead);
    PgSession reader(m_database);
    QVERIFY(reader.open());
    QVERIFY(reader.run("BEGIN").ok);
    QVERIFY(reader.run("SELECT FROM tidemark.events LIMIT 1").ok);
    // Here even the default partition is held; all wait for that.
    psql(m_database, u"CALL tidemark.keep_partitions('events', 1)"_s);
    const QString outcome =
        u"SELECT result, detail FROM tidemark.run_log WHERE what = 'partitions' ORDER BY id DESC LIMIT 1"_s;
    QString said = psql(m_database, outcome);
    QVERIFY2(
        said.startsWith(
            "failed|The partitions of events were not made: a transaction of postgres, open since "_L1) &&
            said.endsWith(", has it in use. 0 partitions made"_L1),
        qPrintable(said));
    // Here only the table is, which rows of day 15 need shut.
    QVERIFY(reader.run("COMMIT").ok && reader.run("BEGIN").ok);
    QVERIFY(reader.run("LOCK TABLE ONLY tidemark.events IN ACCESS SHARE MODE").ok);
    psql(m_database, u"CALL tidemark.keep_partitions('events', 1)"_s);
    said = psql(m_database, outcome);
    QVERIFY2(said.startsWith("failed|"_L1) && said.endsWith(" partitions made"_L1) &&
                 !said.endsWith(" 0 partitions made"_L1),
             qPrintable(said));
    QVERIFY(reader.run("COMMIT").ok);
    psql(m_database, u"CALL tidemark.keep_partitions('events', 1)"_s);
    QCOMPARE(psql(m_database, outcome), u"done|1 partition made"_s);
}

void TestExpiry::partitionsAreMadeBesideWriters()
{
    psql(m_database, dropAhead);
    PgSession writer(m_database);
    QVERIFY(writer.open());
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer.run(insertAt(0).toUtf8()).ok);
    // A moment between writers is not needed.
    const int made = psql(m_database, u"SELECT tidemark.make_partitions('events')"_s).toInt();
    QVERIFY(made >= 4);
    // Nor is a writer in its way who goes on to rows of a day without a partition.
    QVERIFY(writer.run(insertAt(20).toUtf8()).ok);
    QVERIFY(writer.run("COMMIT").ok);
    QCOMPARE(psql(m_database, rollup), u"done|2"_s);
    // They are as those are that the schema's creation made.
    const QString shape = uR"sql(SELECT count(DISTINCT (relowner, relkind, relrowsecurity, relacl::text)),
                                 count(*) FROM pg_class JOIN
                                 tidemark.partitions('events') ON relname = partition)sql"_s;
    QCOMPARE(psql(m_database, shape).section(u'|', 0, 0), u"1"_s);
    QCOMPARE(
        psql(m_database,
             uR"sql(SELECT DISTINCT string_agg(DISTINCT conname, ' ' ORDER BY conname) FROM pg_constraint JOIN
                    tidemark.partitions('events') ON conrelid = ('tidemark.' || partition)::regclass
                    WHERE contype = 'c' GROUP BY conrelid)sql"_s),
        u"events_time_is_sane events_type_is_short"_s);
    QCOMPARE(
        psql(m_database, uR"sql(SELECT DISTINCT count(*) FROM pg_index JOIN tidemark.partitions('events') ON
                                     indrelid = ('tidemark.' || partition)::regclass GROUP BY indrelid)sql"_s),
        u"3"_s);
}

void TestExpiry::partitionsWaitForWhoeverIsAtWork()
{
    PgSession other(m_database);
    QVERIFY(other.open());
    QVERIFY(other.run("BEGIN").ok);
    QVERIFY(other.run("SELECT FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE").ok);
    PgSession keeper(m_database);
    QVERIFY(keeper.open());
    const PgSession::Answer refused = keeper.run("SELECT tidemark.make_partitions('events')");
    QCOMPARE(refused.sqlState, "55P03");
    QVERIFY2(refused.message.contains("The partitions of events were not made: running since ") &&
                 refused.message.contains(" by postgres."),
             refused.message.constData());
}

void TestExpiry::partitionsAreTriedAgain()
{
    psql(m_database, dropAhead);
    PgSession writer(m_database);
    QVERIFY(writer.open());
    QVERIFY(writer.run("BEGIN").ok);
    QVERIFY(writer.run(insertAt(20).toUtf8()).ok); // holds the default partition
    PgSession keeper(m_database);
    QVERIFY(keeper.open());
    const QByteArray pid = keeper.run("SELECT pg_backend_pid()").value();
    std::atomic<bool> kept = false;
    std::thread keep([&] {
        keeper.run("CALL tidemark.keep_partitions('events', 50)");
        kept = true;
    });
    PgSession watcher(m_database);
    const bool watching = watcher.open();
    while (watching && !kept &&
           watcher.run("SELECT wait_event FROM pg_stat_activity WHERE pid = $1", {pid}).value() != "PgSleep")
        QThread::msleep(20);
    const bool early = kept;
    writer.run("COMMIT");
    keep.join();
    QVERIFY(!early);
    QCOMPARE(psql(m_database, u"SELECT result FROM tidemark.run_log WHERE what = 'partitions'"_s), u"done"_s);
    QVERIFY(psql(m_database,
                 u"SELECT max(range_to) > now() + interval '7 days' FROM tidemark.partitions('events')"_s) ==
            "t"_L1);
}

void TestExpiry::upkeepGoesOnWhenAStepFails()
{
    psql(m_database, u"UPDATE tidemark.retention SET keep = '5 days' WHERE table_name = 'events'"_s);
    psql(m_database, insertAt(8));
    psql(m_database, u"CALL tidemark.upkeep()"_s);
    const QString log = psql(
        m_database, uR"sql(SELECT string_agg(what || ':' || result, ' ' ORDER BY id) FROM tidemark.run_log
                                WHERE dataset = 'events' AND what IN ('expire', 'partitions'))sql"_s);
    QCOMPARE(log, u"partitions:done expire:done"_s);
    const QString detail = psql(
        m_database, u"SELECT detail FROM tidemark.run_log WHERE what = 'expire' AND dataset = 'events'"_s);
    QVERIFY2(detail.contains("kept: 1 row is not rolled up yet"_L1), qPrintable(detail));
    QCOMPARE(
        psql(
            m_database,
            u"SELECT count(*) FROM tidemark.partitions('events') WHERE range_to <= now() - interval '6 days'"_s),
        u"1"_s);
}

void TestExpiry::progressThatNobodyAsksForGoes()
{
    // Runs that were killed, one that goes on, an import of the window, and keys that people chose.
    psql(m_database,
         u"INSERT INTO tidemark.run_log (id, what, session_start) OVERRIDING SYSTEM VALUE "
         "SELECT 4000, 'ingest', backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid();"
         "INSERT INTO tidemark.ingest_progress (resume_key, source, position, stored, rejected, tail, "
         "updated_at)"
         "SELECT key, 'f', 1, 1, 0, '', now() - age::interval FROM (VALUES"
         " ('(run 3000)', '31 days'), ('(run 3001)', '1 day'), ('(run 4000)', '31 days'),"
         " ('import 01234567-89ab-cdef-0123-456789abcdef', '31 days'),"
         " ('import 01234567-89ab-cdef-0123-456789abcdee', '1 day'),"
         " ('import web', '31 days'), ('nightly', '400 days')) v (key, age);"
         "SELECT tidemark.trim_run_log()"_s);
    QCOMPARE(psql(m_database, u"SELECT resume_key FROM tidemark.ingest_progress ORDER BY 1"_s),
             u"(run 3001)\n(run 4000)\nimport 01234567-89ab-cdef-0123-456789abcdee\nimport web\nnightly"_s);
}

void TestExpiry::anAnalyzeIsNoWriter()
{
    const QString reason =
        u"SELECT coalesce(reason, 'nothing') FROM tidemark.expiry_preview('events', '5 days') WHERE partition = %1"_s
            .arg(partitionOf(8));
    PgSession analyze(m_database);
    QVERIFY(analyze.open());
    QVERIFY(analyze.run("BEGIN").ok);
    QVERIFY(analyze.run("ANALYZE tidemark." + partitionName(8).toLatin1()).ok);
    QCOMPARE(psql(m_database, reason), u"nothing"_s);
    // It has to be waited for all the same, and is given its right name.
    const QString kept = expire(8, u"5 days"_s);
    QVERIFY2(kept.startsWith("kept|1|a transaction of postgres, open since "_L1) &&
                 kept.endsWith(", has it in use"_L1),
             qPrintable(kept));
    QVERIFY(analyze.run("COMMIT").ok);
    QCOMPARE(expire(8, u"5 days"_s), u"dropped|1|"_s);
}

void TestExpiry::aPreviewKnowsWhatIsNotResolved()
{
    TestCluster cluster({.settings = {"max_prepared_transactions = 5"}});
    const QString database = createSchemaDatabase(cluster);
    psql(database, insertAt(8));
    psql(database, rollup);
    psql(database, u"SELECT tidemark.make_partitions('events')"_s);
    becomeOwnWorker(database);
    const QString reason =
        u"SELECT coalesce(reason, 'nothing') FROM tidemark.expiry_preview('events', '5 days')"_s;
    QCOMPARE(psql(database, reason), u"nothing"_s);
    psql(database, u"BEGIN; CREATE TABLE half_done (a int); PREPARE TRANSACTION 'citus_999_1_1_0'"_s);
    const QString expire =
        u"SELECT reason FROM tidemark.expire_partition('events', %1)"_s.arg(partitionOf(8));
    keepEvents(database, u"5 days"_s);
    const QString kept = psql(database, expire);
    QVERIFY2(kept.contains("citus_999_1_1_0"_L1), qPrintable(kept));
    QCOMPARE(psql(database, reason), kept);
    psql(database, u"ROLLBACK PREPARED 'citus_999_1_1_0'"_s);
    QCOMPARE(psql(database, reason), u"nothing"_s);
}

void TestExpiry::expiryAndRollupRacing_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<int>("before");
    QTest::newRow("events") << u"events"_s << 10;
    QTest::newRow("requests") << u"http_request"_s << 0;
}

void TestExpiry::expiryAndRollupRacing()
{
    QFETCH(const QString, dataset);
    QFETCH(const int, before);
    const RaceOutcome outcome = raceExpiry(m_database, dataset, 100);
    QVERIFY2(outcome.dropped > 0 && outcome.made > 0, outcome.summary());
    QCOMPARE(outcome.counted, outcome.written + before);
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
