// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"
#include "support/ctlrun.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

namespace
{
CtlRun tidemarkctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARKCTL), arguments);
    return finished(process);
}
} // namespace

/// Where a backfill that was broken off goes on: never behind a day that needs it.
class TestContinuing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasDoneIsDone();
    void whatIsNotThroughIsListed();
    void anExpiredLevelIsRebuiltAgain();
    void whatWasPastItsRetentionComesBack();
    void daysThatWereKeptAreTriedAgain();
    void anotherBasisBeginsAnew_data();
    void anotherBasisBeginsAnew();
    void aHoldOfOtherDaysChangesNothing();

private:
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    /// So many days after midnight of today, UTC.
    QString at(int days) const { return m_today.addDays(days).toString(Qt::ISODate); }
    /// A backfill of the last ten days that is broken off after some of them; what the first ones came to.
    QString breakOff(int days) const;
    QString goOn(bool trustRaw = false) const
    {
        return ask(u"CALL tidemark.backfill('events', '%1', '%2', %3)"_s.arg(at(-10), at(0))
                       .arg(trustRaw ? u"true"_s : u"false"_s));
    }
    QString expired(const QString &level) const
    {
        return ask(
            u"SELECT count(*) FROM tidemark.coverage('events', '%1', '%2', '%3') WHERE state = 'expired'"_s
                .arg(level, at(-10), at(0)));
    }
    CtlRun ctl(const QStringList &more) const
    {
        return tidemarkctl(QStringList{u"--connect"_s, m_database, u"--format"_s, u"json"_s, u"backfill"_s,
                                       u"events"_s, u"--from"_s, at(-10), u"--to"_s, at(0)} +
                           more);
    }
    void expire(const QString &level, const QString &table) const
    {
        ask(u"SELECT tidemark.set_retention('%1', '1 minute')"_s.arg(table));
        while (ask(u"SELECT tidemark.expire_level('events', '%1')"_s.arg(level)) != QString()) {
        }
    }

    QString m_database;
    QDateTime m_today;
};

void TestContinuing::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_today = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), tidemark::utcClock);
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 't', '%1'::timestamptz - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s
            .arg(at(0)));
    QCOMPARE(ask(u"SELECT rows FROM tidemark.rollup('events')"_s), u"240"_s);
}

QString TestContinuing::breakOff(int days) const
{
    PgSession session(m_database);
    if (!session.open())
        return u"not open"_s;
    const QByteArray run = session
                               .run("SELECT run FROM tidemark.begin_backfill('events', $1, $2)",
                                    {at(-10).toLatin1(), at(0).toLatin1()})
                               .value();
    QByteArrayList results;
    for (int day = 0; day < days; ++day)
        results << session.run("SELECT result FROM tidemark.backfill_step($1, false)", {run}).value();
    if (!session.run("SELECT tidemark.end_maintenance($1, 'cancelled', NULL)", {run}).ok)
        return u"not ended"_s;
    return QString::fromLatin1(results.join(' '));
}

void TestContinuing::whatWasDoneIsDone()
{
    QCOMPARE(breakOff(3), u"rebuilt rebuilt rebuilt"_s);
    const CtlRun preview = ctl({u"--dry-run"_s});
    QCOMPARE(preview.json().value(u"from"_s).toString(), at(-7));
    QCOMPARE(preview.json().value(u"done_before"_s).toInt(), 3);
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 7);
    const CtlRun table = tidemarkctl({u"--connect"_s, m_database, u"backfill"_s, u"events"_s, u"--from"_s,
                                      at(-10), u"--to"_s, at(0), u"--dry-run"_s});
    QVERIFY2(table.output.contains("Would continue at " + at(-7).toLatin1()), table.output.constData());
    const CtlRun run = ctl({});
    QCOMPARE(run.json().value(u"from"_s).toString(), at(-7));
    QCOMPARE(run.json().value(u"done_before"_s).toInt(), 3);
    QCOMPARE(run.array(u"rebuilt"_s).size(), 7);
}

void TestContinuing::whatIsNotThroughIsListed()
{
    const auto listed = [this] {
        return tidemarkctl({u"--connect"_s, m_database, u"--format"_s, u"json"_s, u"backfill"_s, u"list"_s});
    };
    QVERIFY(listed().array(u"backfills"_s).isEmpty());
    breakOff(4);
    const QJsonArray found = listed().array(u"backfills"_s);
    QCOMPARE(found.size(), 1);
    const QJsonObject one = found.first().toObject();
    QCOMPARE(one["dataset"_L1].toString(), u"events"_s);
    QCOMPARE(one["days_left"_L1].toInteger(), 6);
    QCOMPARE(QDateTime::fromString(one["next_day"_L1].toString(), Qt::ISODateWithMs), m_today.addDays(-6));
    QVERIFY(!one["running"_L1].toBool());
    goOn();
    QVERIFY(listed().array(u"backfills"_s).isEmpty());
}

void TestContinuing::anExpiredLevelIsRebuiltAgain()
{
    QCOMPARE(breakOff(3), u"rebuilt rebuilt rebuilt"_s);
    expire(u"15min"_s, u"events_15min"_s);
    // As it was, so that the deletion alone tells that something is missing.
    ask(u"UPDATE tidemark.retention SET keep = NULL WHERE table_name = 'events_15min'"_s);
    QVERIFY(expired(u"15min"_s) != "0"_L1);
    const CtlRun preview = ctl({u"--dry-run"_s});
    QCOMPARE(preview.json().value(u"from"_s).toString(), at(-10));
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 10);
    QCOMPARE(goOn(), u"10|0|240|"_s);
    QCOMPARE(expired(u"15min"_s), u"0"_s);
}

void TestContinuing::whatWasPastItsRetentionComesBack()
{
    expire(u"15min"_s, u"events_15min"_s);
    QCOMPARE(breakOff(5), u"rebuilt rebuilt rebuilt rebuilt rebuilt"_s);
    QVERIFY(expired(u"15min"_s) != "0"_L1);
    ask(u"SELECT tidemark.set_retention('events_15min', '60 days')"_s);
    QCOMPARE(goOn(), u"10|0|240|"_s);
    QCOMPARE(expired(u"15min"_s), u"0"_s);
}

void TestContinuing::daysThatWereKeptAreTriedAgain()
{
    ask(u"DELETE FROM tidemark.events WHERE occurred_at >= '%1' AND occurred_at < '%1'::timestamptz + interval '1 hour'"_s
            .arg(at(-8)));
    QCOMPARE(breakOff(4), u"rebuilt rebuilt kept rebuilt"_s);
    // Not done, whoever asks: two days were, before the one that was kept.
    const CtlRun preview = ctl({u"--dry-run"_s});
    QCOMPARE(preview.json().value(u"from"_s).toString(), at(-8));
    QCOMPARE(preview.array(u"kept"_s).size(), 1);
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 7);
    const QString again = goOn();
    QVERIFY2(again.startsWith("7|1|0|continued at "_L1) && again.contains("; 2 days were done before; "_L1),
             qPrintable(again));
    QCOMPARE(breakOff(4), u"rebuilt rebuilt kept rebuilt"_s);
    QCOMPARE(goOn(true), u"10|0|3|"_s);
}

void TestContinuing::anotherBasisBeginsAnew_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("trustRaw");
    QTest::newRow("retention of raw rows")
        << u"SELECT tidemark.set_retention('events', '400 days')"_s << false;
    QTest::newRow("retention of a level")
        << u"SELECT tidemark.set_retention('events_daily', '400 days')"_s << false;
    QTest::newRow("hold")
        << u"SELECT tidemark.add_hold('events', now() - interval '9 days', now(), NULL, '')"_s << false;
    QTest::newRow("trust") << u"SELECT 1"_s << true;
}

void TestContinuing::anotherBasisBeginsAnew()
{
    QFETCH(QString, change);
    QFETCH(bool, trustRaw);
    QCOMPARE(breakOff(3), u"rebuilt rebuilt rebuilt"_s);
    ask(change);
    const CtlRun preview =
        ctl(trustRaw ? QStringList{u"--dry-run"_s, u"--trust-raw"_s} : QStringList{u"--dry-run"_s});
    QCOMPARE(preview.json().value(u"done_before"_s).toInt(), 0);
    QCOMPARE(preview.array(u"rebuilt"_s).size(), 10);
    QCOMPARE(goOn(trustRaw), u"10|0|0|"_s);
}

void TestContinuing::aHoldOfOtherDaysChangesNothing()
{
    QCOMPARE(breakOff(3), u"rebuilt rebuilt rebuilt"_s);
    ask(u"SELECT tidemark.set_retention('http_request', '400 days'), tidemark.set_retention('run_log', '400 days')"_s);
    ask(uR"sql(SELECT tidemark.add_hold('events', now() + interval '9 days', now() + interval '10 days', NULL, ''),
               tidemark.add_hold('http_request', now() - interval '9 days', now(), NULL, ''))sql"_s);
    const QString continued = goOn();
    QVERIFY2(continued.startsWith("7|0|0|continued at "_L1), qPrintable(continued));
}

QTEST_GUILESS_MAIN(TestContinuing)
#include "tst_continuing.moc"
