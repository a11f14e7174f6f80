// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"
#include "support/ctlrun.h"
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
/// The program itself, as a script would run it.
CtlRun tidemarkctl(const QStringList &arguments)
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
    void deletedCountsOfLateRowsAreUnknown();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();

private:
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const
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
    m_today = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), tidemark::utcClock);
    // One row an hour for ten whole days before today, in partitions.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT 1, 't', jsonb_build_object('user_id', h::text, 'country', 'DE'),
               '%1'::timestamptz - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s.arg(at(0)));
    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).json().value(u"rows"_s).toInt(), 240);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
}

void TestCtlBackfill::startUntilItWaits(QProcess &process, const QStringList &arguments) const
{
    process.start(QStringLiteral(TIDEMARKCTL),
                  QStringList{u"--connect"_s, m_database, u"--format"_s, u"json"_s} + arguments);
    const auto waits = [this] {
        return ask(uR"sql(SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                          AND application_name = 'tidemarkctl backfill' AND wait_event_type = 'Lock')sql"_s) ==
               u"1"_s;
    };
    const bool came =
        QTest::qWaitFor([&] { return waits() || process.state() == QProcess::NotRunning; }, 120'000);
    QVERIFY2(came && process.state() != QProcess::NotRunning,
             process.readAllStandardError() + process.readAllStandardOutput());
}

void TestCtlBackfill::aDamagedBucketIsFoundAndMended()
{
    spoil(at(-3, 5));
    const CtlRun preview = ctl(backfill() << u"--dry-run"_s);
    QVERIFY2(preview.exitStatus == 0, qPrintable(preview.errors));
    QCOMPARE(preview.json().value(u"dataset"_s).toString(), u"events"_s);
    QVERIFY(preview.json().value(u"dry_run"_s).toBool());
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 10);
    QVERIFY(preview.array(u"kept"_s).isEmpty());
    const QJsonObject found{
        {u"level"_s, u"hourly"_s}, {u"bucket"_s, at(-3, 5)}, {u"rows_before"_s, 8}, {u"rows_after"_s, 1}};
    QCOMPARE(preview.array(u"buckets"_s), QJsonArray{found});
    QCOMPARE(hourly(), u"247"_s); // and nothing was done about it

    const CtlRun table =
        tidemarkctl(QStringList{u"--connect"_s, m_database} + backfill() + QStringList{u"--dry-run"_s});
    QVERIFY2(table.output.contains(at(-3, 5).toUtf8()), table.output.constData());
    QVERIFY2(table.output.contains("Nothing was changed"), table.output.constData());

    const CtlRun mended = ctl(backfill());
    QVERIFY2(mended.exitStatus == 0, qPrintable(mended.errors));
    QVERIFY(!mended.json().value(u"dry_run"_s).toBool());
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
    QCOMPARE(
        ask(u"SELECT result FROM tidemark.set_retention('events', '5 days'), tidemark.expire_partition('events', %1)"_s
                .arg(oldest)),
        u"dropped"_s);
    // Somebody deleted raw rows behind our back: seen by their number.
    ask(u"DELETE FROM tidemark.events WHERE occurred_at < '%1'"_s.arg(at(-8)));
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const CtlRun run = ctl(backfill() + more);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
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
    const CtlRun trusted = ctl(backfill() << u"--trust-raw"_s);
    QVERIFY2(trusted.exitStatus == 0, qPrintable(trusted.errors));
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
    const CtlRun ended = finished(process);
    QCOMPARE(ended.exitStatus, 1);
    QVERIFY(ended.json().value(u"cancelled"_s).toBool());
    QCOMPARE(ended.array(u"rebuilt"_s).size(), 3);
    QCOMPARE(ended.json().value(u"next_day"_s).toString(), at(-7));
    QCOMPARE(hourly(), u"247"_s); // of the two damaged days the first is mended, and stays so
    QCOMPARE(ask(u"SELECT result FROM tidemark.run_log WHERE what = 'backfill'"_s), u"cancelled"_s);
    QVERIFY(holder.run("ROLLBACK").ok);

    const CtlRun rest = ctl(backfill());
    QVERIFY2(rest.exitStatus == 0, qPrintable(rest.errors));
    QCOMPARE(rest.json().value(u"from"_s).toString(), at(-7));
    QCOMPARE(rest.array(u"rebuilt"_s).size(), 7);
    QVERIFY(rest.json().value(u"next_day"_s).isNull());
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
    QVERIFY2(process.state() == QProcess::Running,
             process.readAllStandardError() + process.readAllStandardOutput());
    QVERIFY(holder.run("ROLLBACK").ok);
    const CtlRun run = finished(process);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY2(run.array(u"rebuilt"_s).size() == 10, run.output);
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
    const CtlRun table = tidemarkctl({u"--connect"_s, m_database, u"retention"_s});
    QVERIFY2(table.output.contains("forever"), table.output.constData());

    const QString stored = u"SELECT keep FROM tidemark.retention WHERE table_name = 'events_daily'"_s;
    const CtlRun set = ctl({u"retention"_s, u"events_daily"_s, u"18 months"_s});
    QVERIFY2(set.exitStatus == 0, qPrintable(set.errors));
    QCOMPARE(set.array(u"tables"_s)[0][u"keep"_s].toString(), u"1 year 6 mons"_s);
    QCOMPARE(ask(stored), u"1 year 6 mons"_s);
    QCOMPARE(ctl({u"retention"_s, u"events_daily"_s, u"90"_s, u"days"_s}).exitStatus, 0);
    QCOMPARE(ask(stored), u"90 days"_s);
    QCOMPARE(ctl({u"retention"_s, u"events_daily"_s, u"forever"_s}).exitStatus, 0);
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
    const CtlRun run = ctl(QStringList{u"retention"_s} + words);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
    QCOMPARE(ask(stored), before);
}

void TestCtlBackfill::aReaderMayLookAndNoMore()
{
    const QStringList reader{u"--connect"_s, createLogin(m_database, u"tidemark_reader"_s)};
    const QStringList range{u"--from"_s, at(-2), u"--to"_s, at(0)};
    QCOMPARE(tidemarkctl(reader + QStringList{u"retention"_s}).exitStatus, 0);
    QCOMPARE(tidemarkctl(reader + QStringList{u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s} + range)
                 .exitStatus,
             0);
    spoil(at(-1, 5));
    for (const QStringList &command : {QStringList{u"retention"_s, u"events"_s, u"1 day"_s},
                                       QStringList{u"backfill"_s, u"events"_s} + range,
                                       QStringList{u"backfill"_s, u"events"_s, u"--dry-run"_s} + range}) {
        const CtlRun run = tidemarkctl(reader + command);
        QCOMPARE(run.exitStatus, 4);
        QVERIFY2(run.errors.contains(u"tidemark_operator"_s), qPrintable(run.errors));
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
    ask(u"UPDATE tidemark.rollup_level SET gone = tstzmultirange(tstzrange(NULL, '%1')) WHERE level = 'daily'"_s
            .arg(at(-9)));
    ask(u"UPDATE tidemark.pipeline SET raw_gone = tstzmultirange(tstzrange(NULL, '%1')) WHERE dataset = 'events'"_s
            .arg(at(-8)));
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

    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).exitStatus, 0);
    const QJsonValue late = ctl(question).array(u"buckets"_s)[8];
    QCOMPARE(late[u"state"_s].toString(), u"complete"_s);
    QCOMPARE(late[u"late_rows"_s].toInt(), 1);

    const CtlRun csv =
        tidemarkctl(QStringList{u"--connect"_s, m_database, u"--format"_s, u"csv"_s} + question);
    QCOMPARE(csv.output.count("\r\n"), 13);
    QVERIFY2(csv.output.contains(at(-2).toLatin1() + ',' + at(-1).toLatin1() + ",complete,0,1,false"),
             csv.output.constData());
}

void TestCtlBackfill::deletedCountsOfLateRowsAreUnknown()
{
    const QStringList question{u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s,
                               u"--from"_s,   at(-4),      u"--to"_s,    at(0)};
    const auto late = [&] {
        QString all;
        for (const QJsonValue &bucket : ctl(question).array(u"buckets"_s))
            all += bucket[u"late_rows"_s].isNull() ? u"- "_s
                                                   : QString::number(bucket[u"late_rows"_s].toInt()) + u' ';
        return all;
    };
    const auto addLate = [&] {
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', '%1'), (1, 't', '%2')"_s
                .arg(at(-3, 3), at(-3, 7)));
        QCOMPARE(ctl({u"rollup"_s, u"events"_s}).exitStatus, 0);
    };
    addLate();
    QCOMPARE(late(), u"0 2 0 0 "_s);
    QCOMPARE(ctl({u"retention"_s, u"late_bucket"_s, u"1 minute"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"upkeep"_s}).exitStatus, 0);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.late_bucket"_s), u"0"_s);
    QCOMPARE(late(), u"0 - 0 0 "_s);
    const QString entry = ask(u"SELECT dataset, rows, detail FROM tidemark.run_log WHERE what = 'delete'"_s);
    QVERIFY2(entry.startsWith("events|2|counts of late rows of 2 buckets from "_L1), qPrintable(entry));
    addLate(); // what is counted from now on is not all
    QCOMPARE(late(), u"0 - 0 0 "_s);
    const CtlRun table = tidemarkctl(QStringList{u"--connect"_s, m_database} + question);
    QVERIFY2(table.output.contains("–"), table.output.constData());
}

void TestCtlBackfill::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList range{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-02"_s};
    QTest::newRow("no dataset") << QStringList{u"backfill"_s} + range << u"DATASET"_s;
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
    const CtlRun run = ctl(words);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestCtlBackfill)
#include "tst_ctlbackfill.moc"
