// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

namespace
{
struct Run {
    int status = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array(const QString &key) const { return object().value(key).toArray(); }
};

Run finished(QProcess &process)
{
    if (!process.waitForFinished(60'000))
        qFatal("tidemarkctl did not end");
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The program itself, as a script would run it.
Run tidemarkctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARKCTL), arguments);
    return finished(process);
}
} // namespace

/// Backfill, retention and coverage as tidemarkctl gives them to people, against a real server.
class TestCtlBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDamagedBucketIsFoundAndMended();
    void daysWithoutTheirRawRowsAreKept();
    void brokenOffItGoesOnWhereItWas();
    void itWaitsForWhoIsAtWork();
    void retentionIsListedAndSet();
    void retentionRefusesNonsense_data();
    void retentionRefusesNonsense();
    void aReaderMayLookAndNoMore();
    void coverageTellsTheStatesApart();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();

private:
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    [[nodiscard]] Run ctl(const QStringList &arguments) const
    {
        return tidemarkctl(QStringList{u"--connect"_s, m_database, u"--format"_s, u"json"_s} + arguments);
    }
    /// So many days and hours after midnight of today, UTC.
    [[nodiscard]] QString at(int days, int hours = 0) const
    {
        return m_today.addDays(days).addSecs(hours * 3600).toString(Qt::ISODate);
    }
    [[nodiscard]] QStringList backfill() const
    {
        return {u"backfill"_s, u"events"_s, u"--from"_s, at(-10), u"--to"_s, at(0)};
    }
    [[nodiscard]] QString hourly() const
    {
        return ask(u"SELECT sum(event_count) FROM tidemark.events_hourly"_s);
    }
    void spoil(const QString &hour) const
    {
        ask(u"UPDATE tidemark.events_hourly SET event_count = event_count + 7 WHERE hour = '%1'"_s.arg(hour));
    }
    /// Starts it, and waits until it waits for a lock on the server.
    void startUntilItWaits(QProcess &process, const QStringList &arguments) const;

    QString m_database;
    QDateTime m_today;
};

void TestCtlBackfill::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_today = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    // One row an hour for ten whole days before today, in partitions.
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)"
        " SELECT 1, 't', jsonb_build_object('user_id', h::text, 'country', 'DE'),"
        " '%1'::timestamptz - h * interval '1 hour' FROM generate_series(1, 240) h"_s.arg(at(0)));
    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).object().value(u"rows"_s).toInt(), 240);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
}

void TestCtlBackfill::startUntilItWaits(QProcess &process, const QStringList &arguments) const
{
    process.start(QStringLiteral(TIDEMARKCTL),
                  QStringList{u"--connect"_s, m_database, u"--format"_s, u"json"_s} + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                  " AND application_name = 'tidemarkctl backfill'"
                                  " AND wait_event_type = 'Lock'"_s),
                              u"1"_s, 30'000);
}

void TestCtlBackfill::aDamagedBucketIsFoundAndMended()
{
    spoil(at(-3, 5));
    const Run preview = ctl(backfill() << u"--dry-run"_s);
    QVERIFY2(preview.status == 0, qPrintable(preview.err));
    QCOMPARE(preview.object().value(u"dataset"_s).toString(), u"events"_s);
    QVERIFY(preview.object().value(u"dry_run"_s).toBool());
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 10);
    QVERIFY(preview.array(u"kept"_s).isEmpty());
    const QJsonObject found{
        {u"level"_s, u"hourly"_s}, {u"bucket"_s, at(-3, 5)}, {u"rows_before"_s, 8}, {u"rows_after"_s, 1}};
    QCOMPARE(preview.array(u"buckets"_s), QJsonArray{found});
    QCOMPARE(hourly(), u"247"_s); // and nothing was done about it

    const Run table =
        tidemarkctl(QStringList{u"--connect"_s, m_database} + backfill() + QStringList{u"--dry-run"_s});
    QVERIFY2(table.out.contains(at(-3, 5).toUtf8()), table.out.constData());
    QVERIFY2(table.out.contains("Nothing was changed"), table.out.constData());

    const Run mended = ctl(backfill());
    QVERIFY2(mended.status == 0, qPrintable(mended.err));
    QVERIFY(!mended.object().value(u"dry_run"_s).toBool());
    QCOMPARE(mended.array(u"rebuilt"_s).size(), 10);
    for (const QJsonValue &day : mended.array(u"rebuilt"_s))
        QCOMPARE(day[u"changed_buckets"_s].toInt(), day[u"day"_s].toString() == at(-3) ? 1 : 0);
    QCOMPARE(hourly(), u"240"_s);
    QCOMPARE(ask(u"SELECT result, detail FROM tidemark.run_log WHERE what = 'backfill'"_s),
             u"done|10 days rebuilt, 0 kept, 1 buckets changed"_s);
    QCOMPARE(ctl(backfill() << u"--dry-run"_s).array(u"buckets"_s), QJsonArray());
}

void TestCtlBackfill::daysWithoutTheirRawRowsAreKept()
{
    const QString oldest =
        u"(SELECT partition FROM tidemark.partitions('events') ORDER BY range_from LIMIT 1)"_s;
    QCOMPARE(ask(u"SELECT result FROM tidemark.expire_partition('events', %1, '5 days')"_s.arg(oldest)),
             u"dropped"_s);
    // Somebody deleted raw rows behind our back: seen by their number.
    ask(u"DELETE FROM tidemark.events WHERE occurred_at < '%1'"_s.arg(at(-8)));
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const Run run = ctl(backfill() + more);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.array(u"rebuilt"_s).size(), 8);
        const QJsonArray kept = run.array(u"kept"_s);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0][u"day"_s].toString(), at(-10));
        QVERIFY(kept[0][u"reason"_s].toString().contains(u"have been expired"_s));
        QCOMPARE(kept[1][u"day"_s].toString(), at(-9));
        QVERIFY(kept[1][u"reason"_s].toString().contains(u"there are 0 raw rows, but 24 are rolled up"_s));
        QCOMPARE(hourly(), u"240"_s);
    }
    // Who knows better says so; what has been expired stays out of reach.
    const Run trusted = ctl(backfill() << u"--trust-raw"_s);
    QVERIFY2(trusted.status == 0, qPrintable(trusted.err));
    QCOMPARE(trusted.array(u"kept"_s).size(), 1);
    QCOMPARE(hourly(), u"216"_s);
}

void TestCtlBackfill::brokenOffItGoesOnWhereItWas()
{
    spoil(at(-9, 5));
    spoil(at(-6, 5));
    PgSession holder(m_database);
    QVERIFY(holder.open());
    QVERIFY(holder.run("BEGIN").ok);
    const QByteArray day = at(-7).toLatin1();
    QVERIFY(
        holder.run("SELECT 1 FROM tidemark.events_daily WHERE day = $1::timestamptz FOR UPDATE", {day}).ok);

    QProcess process;
    startUntilItWaits(process, backfill()); // in the middle of the fourth day
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
    const Run ended = finished(process);
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.object().value(u"cancelled"_s).toBool());
    QCOMPARE(ended.array(u"rebuilt"_s).size(), 3);
    QCOMPARE(ended.object().value(u"next_day"_s).toString(), at(-7));
    QCOMPARE(hourly(), u"247"_s); // of the two damaged days the first is mended, and stays so
    QCOMPARE(ask(u"SELECT result FROM tidemark.run_log WHERE what = 'backfill'"_s), u"cancelled"_s);
    QVERIFY(holder.run("ROLLBACK").ok);

    const Run rest = ctl(backfill());
    QVERIFY2(rest.status == 0, qPrintable(rest.err));
    QCOMPARE(rest.object().value(u"from"_s).toString(), at(-7));
    QCOMPARE(rest.array(u"rebuilt"_s).size(), 7);
    QVERIFY(rest.object().value(u"next_day"_s).isNull());
    QCOMPARE(hourly(), u"240"_s);
    QCOMPARE(ctl(backfill()).array(u"rebuilt"_s).size(), 10); // it was through: the next one begins anew
}

void TestCtlBackfill::itWaitsForWhoIsAtWork()
{
    spoil(at(-3, 5));
    PgSession holder(m_database);
    QVERIFY(holder.open());
    QVERIFY(holder.run("BEGIN").ok);
    QVERIFY(holder.run("SELECT 1 FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE").ok);
    QProcess process;
    startUntilItWaits(process, backfill());
    QVERIFY(!QTest::currentTestFailed());
    QTest::qWait(2500); // longer than the server waits: the day is tried again
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(holder.run("ROLLBACK").ok);
    const Run run = finished(process);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.array(u"rebuilt"_s).size(), 10);
    QCOMPARE(hourly(), u"240"_s);
}

void TestCtlBackfill::retentionIsListedAndSet()
{
    QJsonObject keep;
    for (const QJsonValue &table : ctl({u"retention"_s}).array(u"tables"_s))
        keep.insert(table[u"table"_s].toString(), table[u"keep"_s]);
    QCOMPARE(keep.value(u"events"_s).toString(), u"35 days"_s);
    QCOMPARE(keep.value(u"http_request_1hour"_s).toString(), u"5 years"_s);
    QVERIFY(keep.contains(u"events_daily"_s) && keep.value(u"events_daily"_s).isNull());
    const Run table = tidemarkctl({u"--connect"_s, m_database, u"retention"_s});
    QVERIFY2(table.out.contains("for ever"), table.out.constData());

    const QString stored = u"SELECT keep FROM tidemark.retention WHERE table_name = 'events_daily'"_s;
    const Run set = ctl({u"retention"_s, u"events_daily"_s, u"18 months"_s});
    QVERIFY2(set.status == 0, qPrintable(set.err));
    QCOMPARE(set.array(u"tables"_s)[0][u"keep"_s].toString(), u"1 year 6 mons"_s);
    QCOMPARE(ask(stored), u"1 year 6 mons"_s);
    QCOMPARE(ctl({u"retention"_s, u"events_daily"_s, u"90"_s, u"days"_s}).status, 0);
    QCOMPARE(ask(stored), u"90 days"_s);
    QCOMPARE(ctl({u"retention"_s, u"events_daily"_s, u"forever"_s}).status, 0);
    QCOMPARE(ask(stored), QString());
}

void TestCtlBackfill::retentionRefusesNonsense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no interval") << QStringList{u"events"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("too short") << QStringList{u"events"_s, u"10 seconds"_s} << u"a minute to 5000 years"_s;
    QTest::newRow("no such table") << QStringList{u"orders"_s, u"9 days"_s} << u"events_15min"_s;
    QTest::newRow("nothing") << QStringList{u"events"_s} << u"forever"_s;
}

void TestCtlBackfill::retentionRefusesNonsense()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const QString stored = u"SELECT string_agg(r::text, ',' ORDER BY table_name) FROM tidemark.retention r"_s;
    const QString before = ask(stored);
    const Run run = ctl(QStringList{u"retention"_s} + words);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QCOMPARE(ask(stored), before);
}

void TestCtlBackfill::aReaderMayLookAndNoMore()
{
    const QStringList reader{u"--connect"_s, createLogin(m_database, u"tidemark_reader"_s)};
    const QStringList range{u"--from"_s, at(-2), u"--to"_s, at(0)};
    QCOMPARE(tidemarkctl(reader + QStringList{u"retention"_s}).status, 0);
    QCOMPARE(tidemarkctl(reader + QStringList{u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s} + range)
                 .status,
             0);
    spoil(at(-1, 5));
    for (const QStringList &command : {QStringList{u"retention"_s, u"events"_s, u"1 day"_s},
                                       QStringList{u"backfill"_s, u"events"_s} + range,
                                       QStringList{u"backfill"_s, u"events"_s, u"--dry-run"_s} + range}) {
        const Run run = tidemarkctl(reader + command);
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(u"tidemark_operator"_s), qPrintable(run.err));
    }
    QCOMPARE(ask(u"SELECT keep FROM tidemark.retention WHERE table_name = 'events'"_s), u"35 days"_s);
    QCOMPARE(hourly(), u"247"_s);
}

void TestCtlBackfill::coverageTellsTheStatesApart()
{
    const QStringList question{u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s,
                               u"--from"_s,   at(-10),     u"--to"_s,    at(2)};
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', '%1')"_s.arg(
        at(-2, 3)));
    ask(u"UPDATE tidemark.rollup_level SET expired_before = '%1' WHERE level = 'daily'"_s.arg(at(-9)));
    ask(u"UPDATE tidemark.pipeline SET raw_gone_before = '%1' WHERE dataset = 'events'"_s.arg(at(-8)));
    const auto states = [&] {
        QStringList all;
        for (const QJsonValue &bucket : ctl(question).array(u"buckets"_s))
            all.append(bucket[u"state"_s].toString());
        return all;
    };
    const QJsonArray buckets = ctl(question).array(u"buckets"_s);
    QCOMPARE(buckets.size(), 12);
    QCOMPARE(buckets[8], QJsonValue(QJsonObject{{u"bucket"_s, at(-2)},
                                                {u"end"_s, at(-1)},
                                                {u"state"_s, u"waiting"_s},
                                                {u"waiting_rows"_s, 1},
                                                {u"late_rows"_s, 0},
                                                {u"raw_expired"_s, false}}));
    QStringList expected(12, u"complete"_s);
    expected[0] = u"expired"_s;
    expected[8] = u"waiting"_s;
    expected[11] = u"open"_s; // tomorrow, whatever the time is
    const QStringList found = states();
    expected[10] = found.at(10); // today is open, unless it has just ended
    QVERIFY(found.at(10) == "open"_L1 || found.at(10) == "complete"_L1 || found.at(10) == "waiting"_L1);
    QCOMPARE(found, expected);
    QVERIFY(buckets[1][u"raw_expired"_s].toBool() && !buckets[2][u"raw_expired"_s].toBool());

    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).status, 0);
    const QJsonValue late = ctl(question).array(u"buckets"_s)[8];
    QCOMPARE(late[u"state"_s].toString(), u"complete"_s);
    QCOMPARE(late[u"late_rows"_s].toInt(), 1);

    const Run csv = tidemarkctl(QStringList{u"--connect"_s, m_database, u"--format"_s, u"csv"_s} + question);
    QCOMPARE(csv.out.count("\r\n"), 13);
    QVERIFY2(csv.out.contains(at(-2).toLatin1() + ',' + at(-1).toLatin1() + ",complete,0,1,no"),
             csv.out.constData());
}

void TestCtlBackfill::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList range{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-02"_s};
    QTest::newRow("no dataset") << QStringList{u"backfill"_s} + range << u"dataset"_s;
    QTest::newRow("no such dataset") << QStringList{u"backfill"_s, u"orders"_s} + range << u"orders"_s;
    QTest::newRow("no range") << QStringList{u"backfill"_s, u"events"_s} << u"--from"_s;
    QTest::newRow("no time") << QStringList{u"backfill"_s, u"events"_s, u"--from"_s,
                                            u"today"_s,    u"--to"_s,   u"2026-01-02"_s}
                             << u"today"_s;
    QTest::newRow("empty range") << QStringList{u"backfill"_s,   u"events"_s, u"--from"_s,
                                                u"2026-01-02"_s, u"--to"_s,   u"2026-01-02"_s}
                                 << u"empty"_s;
    QTest::newRow("mistyped year") << QStringList{u"backfill"_s,   u"events"_s, u"--from"_s,
                                                  u"1026-01-01"_s, u"--to"_s,   u"2026-01-02"_s}
                                   << u"4000 days"_s;
    QTest::newRow("no level") << QStringList{u"coverage"_s, u"events"_s} + range << u"--level"_s;
    QTest::newRow("no such level") << QStringList{u"coverage"_s, u"events"_s, u"--level"_s, u"weekly"_s} +
                                          range
                                   << u"15min, hourly, daily"_s;
}

void TestCtlBackfill::wrongUseIsTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const Run run = ctl(words);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestCtlBackfill)
#include "tst_ctlbackfill.moc"
