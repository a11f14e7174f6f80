// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/files.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Keeping rows longer or shorter with tidemarkctl: holds, retention and expiry, and loads of old rows.
class TestCtlKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void holdsAreAddedListedAndReleased();
    void whatCannotBeShownIsRefused();
    void anImpossibleHoldHidesNoOther();
    void holdsAreSaidPrecisely_data();
    void holdsAreSaidPrecisely();
    void aWordTooMuchStopsTheCommand_data();
    void aWordTooMuchStopsTheCommand();
    void whoMayNotIsToldTheGrant();
    void aShorterTimeIsOnlyLookedAt();
    void aRetentionIsTriedFirst();
    void anOldLogIsHeldAndStays();
    void anOldLogWithoutAHoldIsWarnedOf();
    void aRepeatedLoadExtendsItsHold();
    void aStrictLoadHoldsWhatItStoresOrNothing();
    void aRefusedLoadLeavesNoHold();
    void rowsOfExpiredDaysAreWarnedOf();
    void aHoldNeedsAnEndOfTheInput();
    void theDoctorNeverRecommendsToDelete();
    void aGrantOfManyTenantsIsShownInShort();

private:
    CtlRun ctl(const QStringList &arguments, const QString &format = u"json"_s) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_database,
                      QStringList{u"--format"_s, format} + arguments);
    }
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    /// Requests of four days in May 2015, one an hour.
    [[nodiscard]] QString oldLog(int hours = 96) const;
    [[nodiscard]] QString count(const QString &table) const
    {
        return ask(u"SELECT count(*) FROM tidemark."_s + table);
    }

    QTemporaryDir m_dir;
    QString m_database;
};

void TestCtlKeeping::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

QString TestCtlKeeping::oldLog(int hours) const
{
    QByteArray text;
    for (int hour = 0; hour < hours; ++hour)
        text += "83.149.9." + QByteArray::number(hour % 200) + " - - [" + QByteArray::number(17 + hour / 24) +
                "/May/2015:" + QByteArray::number(hour % 24).rightJustified(2, '0') +
                ":05:03 +0000] \"GET /a HTTP/1.1\" 200 10\n";
    return writeFile(m_dir.filePath(u"access.log"_s), text);
}

void TestCtlKeeping::holdsAreAddedListedAndReleased()
{
    const CtlRun added =
        ctl({u"holds"_s, u"add"_s, u"events"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s,
             u"2026-03-01T00:00:00+02:00"_s, u"--until"_s, u"2999-03-03"_s, u"--reason"_s, u"audit"_s});
    QVERIFY2(added.exitStatus == 0, qPrintable(added.errors));
    const QJsonObject hold{{u"id"_s, 1},
                           {u"dataset"_s, u"events"_s},
                           {u"from"_s, u"2026-02-01T00:00:00Z"_s},
                           {u"to"_s, u"2026-03-01T00:00:00Z"_s}, // whole UTC days
                           {u"until"_s, u"2999-03-03T00:00:00Z"_s},
                           {u"by"_s, u"postgres"_s},
                           {u"reason"_s, u"audit"_s}};
    QCOMPARE(added.json(), (QJsonObject{{u"holds"_s, QJsonArray{hold}}}));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const CtlRun second = ctl({u"holds"_s, u"add"_s, u"http_request"_s, u"--from"_s, u"2015-05-17"_s,
                               u"--to"_s, u"2015-05-18"_s, u"--for"_s, u"90d"_s});
    QVERIFY2(second.exitStatus == 0, qPrintable(second.errors));
    const QDateTime until =
        QDateTime::fromString(second.array(u"holds"_s)[0][u"until"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(before.daysTo(until) == 90 || before.daysTo(until) == 91);
    QCOMPARE(ctl({u"holds"_s, u"list"_s}).array(u"holds"_s).size(), 2);
    QCOMPARE(ctl({u"holds"_s, u"list"_s}).array(u"holds"_s)[0].toObject(), hold);
    const CtlRun released = ctl({u"holds"_s, u"release"_s, u"1"_s});
    QCOMPARE(released.array(u"holds"_s), QJsonArray{hold});
    QCOMPARE(ctl({u"holds"_s, u"list"_s}).array(u"holds"_s).size(), 1);
    const CtlRun table = ctl({u"holds"_s, u"list"_s}, u"table"_s);
    QVERIFY2(table.output.contains("http_request") && !table.output.contains("audit"),
             table.output.constData());
    const CtlRun part = ctl({u"holds"_s, u"add"_s, u"events"_s, u"--from"_s, u"2026-02-01T12:00"_s, u"--to"_s,
                             u"2026-02-01T13:00"_s, u"--for"_s, u"forever"_s},
                            u"table"_s);
    QVERIFY2(part.output.contains("2026-02-02T00:00:00Z") && part.output.contains("whole UTC days"),
             part.output.constData());
    QCOMPARE(ask(u"SELECT string_agg(what || ' ' || role, ', ') FROM tidemark.run_log WHERE what = 'hold'"_s),
             u"hold postgres, hold postgres, hold postgres, hold postgres"_s);
}

void TestCtlKeeping::whatCannotBeShownIsRefused()
{
    const QStringList add{u"holds"_s, u"add"_s, u"events"_s};
    for (const QStringList &rest : {QStringList{u"--from"_s, u"0001-01-01"_s, u"--to"_s,
                                                u"9999-12-31T23:59:59"_s, u"--for"_s, u"forever"_s},
                                    QStringList{u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-21"_s,
                                                u"--for"_s, u"20000 years"_s}}) {
        const CtlRun run = ctl(add + rest);
        QVERIFY(run.exitStatus > 0);
        QVERIFY2(run.errors.contains("in the years 1 to 9999"_L1), qPrintable(run.errors));
    }
    for (const QString &call : {u"add_hold('events', '4712-01-01 BC', '290000-10-02', NULL, '')"_s,
                                u"add_hold('events', '0001-12-31 BC', '2026-01-01', NULL, '')"_s,
                                u"add_hold('events', '2026-01-01', '2026-01-02', '12026-01-01', '')"_s,
                                u"begin_backfill('events', '12026-01-01', '12026-01-02')"_s}) {
        const PsqlOutcome refused = tryPsql(m_database, u"SELECT tidemark."_s + call);
        QVERIFY2(refused.errors.contains("in the years 1 to 9999"_L1), qPrintable(refused.errors));
    }
    const CtlRun load =
        ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--hold"_s, u"20000 years"_s, oldLog()});
    QVERIFY(load.exitStatus > 0);
    QVERIFY2(load.errors.contains("20000 years"_L1), qPrintable(load.errors));
    QCOMPARE(count(u"http_request"_s), u"0"_s);
    QCOMPARE(count(u"hold"_s), u"0"_s);
    QCOMPARE(ctl({u"retention"_s, u"events"_s, u"5000 years"_s, u"--dry-run"_s}).exitStatus, 0);
}

void TestCtlKeeping::anImpossibleHoldHidesNoOther()
{
    ask(uR"sql(INSERT INTO tidemark.hold (dataset, range_from, range_to, until)
               VALUES ('events', '4712-01-01 BC', '290000-10-02', '200000-01-01'))sql"_s);
    ask(u"SELECT tidemark.add_hold('events', '2026-01-01', '2026-01-02', NULL, 'mine')"_s);
    const CtlRun list = ctl({u"holds"_s, u"list"_s});
    QVERIFY2(list.exitStatus == 0, qPrintable(list.errors));
    QCOMPARE(list.array(u"holds"_s).size(), 2);
}

void TestCtlKeeping::holdsAreSaidPrecisely_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QStringList range{u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-03-01"_s};
    QTest::newRow("no action") << QStringList() << u"list, add DATASET, release ID"_s;
    QTest::newRow("no dataset") << (QStringList{u"add"_s} + range) << u"Missing argument: DATASET"_s;
    QTest::newRow("no range") << QStringList{u"add"_s, u"events"_s, u"--for"_s, u"90d"_s} << u"--from TIME"_s;
    QTest::newRow("no end") << (QStringList{u"add"_s, u"events"_s} + range) << u"--for forever"_s;
    QTest::newRow("no time") << (QStringList{u"add"_s, u"events"_s, u"--until"_s, u"later"_s} + range)
                             << u"later"_s;
    QTest::newRow("no interval") << (QStringList{u"add"_s, u"events"_s, u"--for"_s, u"long"_s} + range)
                                 << u"long"_s;
    QTest::newRow("over") << (QStringList{u"add"_s, u"events"_s, u"--until"_s, u"2020-01-01"_s} + range)
                          << u"ended already"_s;
    QTest::newRow("no number") << QStringList{u"release"_s, u"audit"_s} << u"holds list"_s;
    QTest::newRow("unknown") << QStringList{u"release"_s, u"77"_s} << u"no hold 77"_s;
}

void TestCtlKeeping::holdsAreSaidPrecisely()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const CtlRun run = ctl(QStringList{u"holds"_s} + arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
    QCOMPARE(count(u"hold"_s), u"0"_s);
}

void TestCtlKeeping::aWordTooMuchStopsTheCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("upkeep") << QStringList{u"upkeep"_s, u"events"_s} << u"Unexpected argument \"events\""_s;
    QTest::newRow("status") << QStringList{u"status"_s, u"now"_s} << u"\"now\""_s;
    QTest::newRow("holds list") << QStringList{u"holds"_s, u"list"_s, u"events"_s} << u"\"events\""_s;
    QTest::newRow("holds release") << QStringList{u"holds"_s, u"release"_s, u"1"_s, u"2"_s} << u"\"2\""_s;
    QTest::newRow("schedule") << QStringList{u"schedule"_s, u"runs"_s, u"5"_s} << u"\"5\""_s;
    QTest::newRow("negative") << QStringList{u"retention"_s, u"events"_s, u"-1d"_s}
                              << u"Invalid argument \"-1d\""_s;
    QTest::newRow("no length") << QStringList{u"retention"_s, u"events"_s, u"1 day"_s, u"extra"_s}
                               << u"Invalid interval \"1 day extra\""_s;
    QTest::newRow("no keep time") << QStringList{u"expire"_s, u"events"_s, u"--keep-raw"_s, u"long"_s}
                                  << u"Invalid interval \"long\""_s;
    QTest::newRow("negative hold") << QStringList{u"ingest"_s, u"access-log"_s, u"--hold"_s, u"-5d"_s,
                                                  u"LOG"_s}
                                   << u"\"-5d\""_s;
}

void TestCtlKeeping::aWordTooMuchStopsTheCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, words);
    if (arguments.last() == "LOG"_L1)
        arguments = arguments.mid(0, 4) << oldLog() << u"--tenant"_s << u"1"_s;
    const CtlRun run = ctl(arguments);
    QVERIFY2(run.exitStatus == 2, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
    QVERIFY(run.output.isEmpty());
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE what IN ('upkeep', 'expire', 'retention')"_s),
             u"0"_s);
    QCOMPARE(count(u"http_request"_s), u"0"_s);
}

void TestCtlKeeping::whoMayNotIsToldTheGrant()
{
    const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), createLogin(m_database, u"tidemark_reader"_s),
                              {u"holds"_s, u"list"_s});
    QCOMPARE(run.exitStatus, 4);
    QVERIFY2(run.errors.contains(u"tidemark_operator"_s), qPrintable(run.errors));
}

void TestCtlKeeping::aShorterTimeIsOnlyLookedAt()
{
    makeOldEvents(m_database, 20, 30);
    ask(u"SELECT tidemark.rollup('events')"_s);
    const CtlRun looked = ctl({u"expire"_s, u"events"_s, u"--keep-raw"_s, u"10 days"_s, u"--dry-run"_s});
    QVERIFY2(looked.exitStatus == 0, qPrintable(looked.errors));
    QCOMPARE(looked.array(u"dropped"_s)[0][u"rows"_s].toInt(), 30);
    const CtlRun refused = ctl({u"expire"_s, u"events"_s, u"--keep-raw"_s, u"10 days"_s});
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY2(refused.errors.contains(u"events is kept for 35 days"_s) &&
                 refused.errors.contains(u"tidemarkctl retention events \"10 days\""_s),
             qPrintable(refused.errors));
    QCOMPARE(count(u"events"_s), u"30"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE what IN ('expire', 'delete')"_s), u"0"_s);
    QCOMPARE(ctl({u"retention"_s, u"events"_s, u"10 days"_s}).exitStatus, 0);
    const CtlRun longer = ctl({u"expire"_s, u"events"_s, u"--keep-raw"_s, u"25 days"_s});
    QCOMPARE(longer.exitStatus, 0);
    QCOMPARE(count(u"events"_s), u"30"_s);
    QCOMPARE(ctl({u"expire"_s, u"events"_s}).array().size(), 0);
    QCOMPARE(count(u"events"_s), u"0"_s);
    QCOMPARE(ask(u"SELECT rows FROM tidemark.run_log WHERE what = 'delete'"_s), u"30"_s);
}

void TestCtlKeeping::aRetentionIsTriedFirst()
{
    makeOldEvents(m_database, 20, 30);
    ask(u"SELECT tidemark.rollup('events')"_s);
    const auto tried = [this](const QString &table) {
        return ctl({u"retention"_s, table, u"10"_s, u"days"_s, u"--dry-run"_s});
    };
    const CtlRun raw = tried(u"events"_s);
    QVERIFY2(raw.exitStatus == 0, qPrintable(raw.errors));
    QCOMPARE(raw.json()[u"rows"_s].toInt(), 30);
    QCOMPARE(raw.json()[u"partitions"_s].toInt(), 1);
    QVERIFY(raw.json()[u"buckets"_s].isNull());
    QVERIFY(raw.json()[u"bytes"_s].toInt() > 0);
    QCOMPARE(raw.json()[u"keep"_s].toString(), u"10 days"_s);
    const CtlRun level = tried(u"events_hourly"_s);
    QVERIFY(level.json()[u"rows"_s].toInt() > 0);
    QCOMPARE(level.json()[u"buckets"_s], level.json()[u"rows"_s]); // of one tenant and type
    QVERIFY(level.json()[u"partitions"_s].isNull());
    QVERIFY(level.json()[u"bytes"_s].toInt() > 0);
    QCOMPARE(ask(u"SELECT keep FROM tidemark.retention WHERE table_name = 'events_hourly'"_s), u"5 years"_s);
    QCOMPARE(tried(u"clicks"_s).exitStatus, 2);
    QCOMPARE(ctl({u"retention"_s, u"--dry-run"_s}).exitStatus, 2);
    const CtlRun table = ctl({u"retention"_s, u"events"_s, u"10 days"_s, u"--dry-run"_s}, u"table"_s);
    QVERIFY2(table.output.contains("would delete"), table.output.constData());
}

void TestCtlKeeping::anOldLogIsHeldAndStays()
{
    // Minutes of newer days have gone, which is not to hide the held ones.
    ask(u"INSERT INTO tidemark.http_request (site_id, status_code, ingest_time) VALUES (1, 200, now() - interval '100 days')"_s);
    ctl({u"rollup"_s});
    ctl({u"upkeep"_s});
    QCOMPARE(count(u"http_request_1min"_s), u"0"_s);
    const CtlRun run =
        ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--hold"_s, u"90d"_s, oldLog()});
    QVERIFY2(run.exitStatus == 0 && run.errors.isEmpty(), qPrintable(run.errors));
    QCOMPARE(run.json()[u"stored"_s].toInt(), 96);
    const QJsonArray holds = ctl({u"holds"_s, u"list"_s}).array(u"holds"_s);
    QCOMPARE(holds.size(), 1);
    QCOMPARE(holds[0][u"from"_s].toString(), u"2015-05-17T00:00:00Z"_s);
    QCOMPARE(holds[0][u"to"_s].toString(), u"2015-05-21T00:00:00Z"_s);
    QCOMPARE(holds[0][u"reason"_s].toString(), u"access.log (access-log)"_s);
    QCOMPARE(ctl({u"rollup"_s, u"http_request"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"upkeep"_s}).exitStatus, 0);
    const CtlRun expired = ctl({u"expire"_s, u"http_request"_s});
    QCOMPARE(expired.array(u"dropped"_s), QJsonArray());
    QVERIFY(expired.array(u"kept"_s)[0][u"reason"_s].toString().startsWith(u"held until "_s));
    for (const QString &table : {u"http_request"_s, u"http_request_1min"_s, u"http_request_1hour"_s})
        QCOMPARE(count(table), table == "http_request_1hour"_L1 ? u"97"_s : u"96"_s);
    const CtlRun hours =
        ctl({u"query"_s, u"hourly"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s, u"1"_s, u"--zone"_s,
             u"Asia/Kathmandu"_s, u"--from"_s, u"2015-05-17"_s, u"--to"_s, u"2015-05-22"_s});
    qint64 sum = 0;
    for (const QJsonValue &hour : hours.array(u"rows"_s)) {
        QVERIFY(hour[u"complete"_s].toBool());
        sum += hour[u"requests"_s].toInteger();
    }
    QCOMPARE(sum, 96);
    QVERIFY(ask(u"SELECT detail FROM tidemark.run_log WHERE what = 'ingest'"_s).contains(", hold: 90d"_L1));
}

void TestCtlKeeping::anOldLogWithoutAHoldIsWarnedOf()
{
    const CtlRun run = ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, oldLog()});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json()[u"stored"_s].toInt(), 96);
    for (const QString &part :
         {u"Warning: Rows from 2015-05-17T00:05:03Z"_s, u"http_request (kept for 8 days)"_s,
          u"http_request_1min (kept for 60 days)"_s, u"http_request_1hour (kept for 5 years)"_s,
          u"--hold 90d"_s})
        QVERIFY2(run.errors.contains(part), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u"Warning"_s), 1);
    QVERIFY(!run.errors.contains(u"http_request_1day"_s)); // kept for ever
    QCOMPARE(run.array(u"notes"_s).size(), 1);
    // Rows of today need no word.
    const CtlRun fresh =
        ctl({u"ingest"_s, u"events-jsonl"_s,
             writeFile(m_dir.filePath(u"fresh"_s), "{\"tenant_id\":1,\"event_type\":\"a\"}\n")});
    QVERIFY2(fresh.exitStatus == 0 && fresh.errors.isEmpty(), qPrintable(fresh.errors));
}

void TestCtlKeeping::aRepeatedLoadExtendsItsHold()
{
    const auto load = [this](int hours) {
        return ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--hold"_s, u"forever"_s,
                    u"--resume-key"_s, u"old"_s, u"--batch-rows"_s, u"10"_s, oldLog(hours)});
    };
    QCOMPARE(load(48).json()[u"stored"_s].toInt(), 48);
    QCOMPARE(load(96).json()[u"stored"_s].toInt(), 48);
    QCOMPARE(ask(u"SELECT range_to - range_from, until IS NULL FROM tidemark.hold"_s), u"4 days|t"_s);
}

void TestCtlKeeping::aStrictLoadHoldsWhatItStoresOrNothing()
{
    const QString bad =
        writeFile(m_dir.filePath(u"bad.csv"_s),
                  "tenant_id,event_type,occurred_at\n1,a,2015-05-17T10:00:00Z\nx,a,2015-05-17T10:00:00Z\n");
    QCOMPARE(ctl({u"ingest"_s, u"events-csv"_s, u"--strict"_s, u"--hold"_s, u"90d"_s, bad}).exitStatus, 1);
    QCOMPARE(count(u"hold"_s), u"0"_s);
    const QString good =
        writeFile(m_dir.filePath(u"good.csv"_s),
                  "tenant_id,event_type,occurred_at\n1,a,2015-05-17T10:00:00Z\n1,a,2015-07-17T10:00:00Z\n");
    QCOMPARE(ctl({u"ingest"_s, u"events-csv"_s, u"--strict"_s, u"--hold"_s, u"90d"_s, good}).exitStatus, 0);
    QCOMPARE(ask(u"SELECT count(*), sum(range_to - range_from) FROM tidemark.hold"_s), u"2|2 days"_s);
}

/// Another load moves the progress while this one waits for it.
void TestCtlKeeping::rowsOfExpiredDaysAreWarnedOf()
{
    ask(u"UPDATE tidemark.rollup_level SET gone = '{(,2020-01-01 00:00Z)}' WHERE dataset = 'http_request' AND table_name <> 'http_request_1day'"_s);
    const QStringList load{u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s,
                           u"--hold"_s, u"forever"_s,    oldLog()};
    const QString words = u"no number will include them"_s;
    const CtlRun shown = ctl(load, u"table"_s); // their days are there still
    QVERIFY2(shown.exitStatus == 0 && !shown.errors.contains(words), qPrintable(shown.errors));
    ask(u"UPDATE tidemark.rollup_level SET gone = '{(,2020-01-01 00:00Z)}' WHERE table_name = 'http_request_1day'"_s);
    const CtlRun lost = ctl(load, u"table"_s);
    QVERIFY2(lost.exitStatus == 0, qPrintable(lost.errors));
    QVERIFY2(lost.errors.contains(words) || QString::fromUtf8(lost.output).contains(words),
             qPrintable(lost.errors));
}

void TestCtlKeeping::aRefusedLoadLeavesNoHold()
{
    const QString log = oldLog();
    const auto load = [&](const QString &key) {
        return QStringList{u"ingest"_s, u"access-log"_s,   u"--tenant"_s, u"1"_s, u"--hold"_s,
                           u"90d"_s,    u"--resume-key"_s, key,           log};
    };
    QCOMPARE(ctl(load(u"first"_s)).exitStatus, 0);
    ask(u"DELETE FROM tidemark.hold"_s);
    PgSession other(m_database);
    QVERIFY(other.open());
    const QByteArray source = ask(u"SELECT source FROM tidemark.ingest_progress"_s).toUtf8();
    QVERIFY(other.run("BEGIN").ok);
    QVERIFY(other.run("SELECT pg_advisory_xact_lock(20012, hashtext('second ' || $1))", {source}).ok);
    QVERIFY(other.run("SELECT tidemark.save_progress('second', $1, 10, 1, 0, 'x')", {source}).ok);
    CtlRun refused;
    std::thread loading([&] { refused = ctl(load(u"second"_s)); });
    const QString waiting = u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s;
    for (int tries = 0; tries < 300 && ask(waiting) == u"0"_s; ++tries)
        QTest::qWait(50);
    const bool committed = other.run("COMMIT").ok;
    loading.join();
    QVERIFY(committed);
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.json()[u"error"_s].toString().contains(u"\"second\" is running"_s), refused.output);
    QCOMPARE(count(u"hold"_s), u"0"_s);
    QCOMPARE(count(u"http_request"_s), u"96"_s);
}

void TestCtlKeeping::aHoldNeedsAnEndOfTheInput()
{
    const CtlRun follow = ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--follow"_s,
                               u"--hold"_s, u"90d"_s, oldLog()});
    QCOMPARE(follow.exitStatus, 2);
    QVERIFY2(follow.errors.contains(u"--hold needs a finite input"_s), qPrintable(follow.errors));
    const CtlRun unknown =
        ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--hold"_s, u"long"_s, oldLog()});
    QCOMPARE(unknown.exitStatus, 2);
    QVERIFY2(unknown.errors.contains(u"Invalid hold \"long\""_s), qPrintable(unknown.errors));
    QCOMPARE(count(u"http_request"_s), u"0"_s);
    QCOMPARE(count(u"run_log WHERE what = 'ingest'"_s), u"0"_s);
}

void TestCtlKeeping::theDoctorNeverRecommendsToDelete()
{
    const auto sitting = [this] {
        for (const QJsonValue &finding : ctl({u"doctor"_s}).array(u"findings"_s))
            if (finding[u"code"_s].toString() == "default-partition"_L1)
                return finding[u"remedy"_s].toString();
        return QString();
    };
    QCOMPARE(ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, oldLog()}).exitStatus, 0);
    const QString remedy = sitting();
    QCOMPARE(
        remedy,
        u"tidemarkctl holds add http_request --from 2015-05-17T00:00:00Z --to 2015-05-21T00:00:00Z --for forever"_s);
    QCOMPARE(ctl(remedy.split(u' ').mid(1)).exitStatus, 0);
    QCOMPARE(sitting(), QString());
    ctl({u"rollup"_s});
    ctl({u"upkeep"_s});
    QCOMPARE(count(u"http_request"_s), u"96"_s);
}

void TestCtlKeeping::aGrantOfManyTenantsIsShownInShort()
{
    ask(uR"sql(CREATE ROLE sees_many; GRANT tidemark_reader TO sees_many;
               SELECT tidemark.grant_tenants('sees_many', (SELECT array_agg(n) FROM generate_series(1, 4000) AS n)))sql"_s);
    const CtlRun table = ctl({u"status"_s}, u"table"_s);
    QVERIFY2(table.output.contains("sees_many may see the tenants 1, 2, 3, ") &&
                 !table.output.contains("3999"),
             table.output.constData());
    QVERIFY(ctl({u"status"_s}).output.contains("3999, 4000"));
}

QTEST_GUILESS_MAIN(TestCtlKeeping)
#include "tst_ctlkeeping.moc"
