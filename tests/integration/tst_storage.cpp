// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables take and how that grows; what expiry takes away, day by day; and that the rollups stay.
#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QStorageInfo>
#include <QTest>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_conninfo = createSchemaDatabase(TestCluster::shared()); }
    void growthIsThatOfTheDaysThatHaveEnded();
    void theDiskOfThisComputerIsKnown();
    void onlyOperatorsMayAsk();
    void theFollowingDaysAreForeseen();
    void expiryCountsTheRollupsAgain();
    void aLossIsFound();
    void anExpiryOfNothingCountsNothing();

private:
    [[nodiscard]] CtlRun ctl(const QStringList &arguments, const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_conninfo : conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] QJsonObject table(const QString &name) const
    {
        const QJsonArray tables = ctl({u"storage"_s}).array(u"tables"_s);
        for (const QJsonValue &row : tables)
            if (row[u"table"_s].toString() == name)
                return row.toObject();
        return {};
    }
    /// So many rows at noon of each of the days, rolled up, in partitions of their own.
    void addDays(int first, int last, int rows) const
    {
        psql(m_conninfo, uR"sql(
            UPDATE tidemark.retention SET keep = '60 days' WHERE table_name = 'events';
            INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
            SELECT 1, 'click', date_trunc('day', now(), 'UTC') - ago * interval '1 day' + interval '12 hours'
            FROM generate_series(%1, %2) AS ago, generate_series(1, %3))sql"_s.arg(first)
                             .arg(last)
                             .arg(rows));
        QCOMPARE(ctl({u"partitions"_s, u"make"_s, u"events"_s}).exitStatus, 0);
        QCOMPARE(ctl({u"rollup"_s, u"events"_s}).exitStatus, 0);
        psql(m_conninfo, u"ANALYZE tidemark.events"_s);
    }

    QString m_conninfo;
};

void TestStorage::growthIsThatOfTheDaysThatHaveEnded()
{
    QCOMPARE(table(u"events"_s).value(u"bytes_per_day"_s), QJsonValue(QJsonValue::Null));
    addDays(1, 20, 2000);
    const QJsonObject raw = table(u"events"_s);
    QCOMPARE(raw.value(u"rows_estimate"_s).toInteger(), 40'000);
    QCOMPARE(raw.value(u"level"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(raw.value(u"keep"_s).toString(), u"60 days"_s);
    // A day's partition takes what one of them does.
    const qint64 day = psql(m_conninfo, uR"sql(SELECT tidemark.partition_bytes('events_p' ||
        to_char(now() AT TIME ZONE 'UTC' - interval '3 days', 'YYYYMMDD')))sql"_s)
                           .toLongLong();
    QVERIFY(day > 100'000);
    QVERIFY(qAbs(raw.value(u"bytes_per_day"_s).toInteger() - day) < day / 10);
    const double growsFor = raw.value(u"grows_for_days"_s).toDouble();
    QVERIFY2(growsFor > 38 && growsFor < 41, qPrintable(QString::number(growsFor)));
    const QJsonObject daily = table(u"events_daily"_s);
    QCOMPARE(daily.value(u"level"_s).toString(), u"daily"_s);
    QVERIFY(daily.value(u"bytes_per_day"_s).toInteger() > 0);
    QVERIFY(daily.value(u"bytes_per_day"_s).toInteger() < day / 5);
}

void TestStorage::theDiskOfThisComputerIsKnown()
{
    const QJsonArray disks = ctl({u"storage"_s}).array(u"disks"_s);
    QCOMPARE(disks.size(), 1);
    const QStorageInfo here(psql(m_conninfo, u"SHOW data_directory"_s));
    QCOMPARE(disks[0][u"total_bytes"_s].toInteger(), here.bytesTotal());
    QVERIFY(disks[0][u"free_bytes"_s].toInteger() > 0);
}

void TestStorage::onlyOperatorsMayAsk()
{
    QCOMPARE(ctl({u"storage"_s}, createLogin(m_conninfo, u"tidemark_reader"_s)).exitStatus, 4);
    QCOMPARE(ctl({u"storage"_s}, createLogin(m_conninfo, u"tidemark_operator"_s)).exitStatus, 0);
    QCOMPARE(ctl({u"storage"_s, u"events"_s}).exitStatus, 2);
}

void TestStorage::theFollowingDaysAreForeseen()
{
    addDays(1, 20, 100);
    const QJsonObject raw = ctl({u"retention"_s, u"events"_s, u"10 days"_s, u"--dry-run"_s}).json();
    QCOMPARE(raw.value(u"rows"_s).toInteger(), 1000);
    const QJsonArray days = raw.value(u"following"_s).toArray();
    QCOMPARE(days.size(), 10);
    for (int i = 0; i < days.size(); ++i) {
        QCOMPARE(days[i][u"after_days"_s].toInt(), i + 1);
        QCOMPARE(days[i][u"rows"_s].toInteger(), 100);
        QVERIFY(days[i][u"bytes"_s].toInteger() > 0);
    }
    // A level: each day as one of those that it has.
    psql(m_conninfo, u"ANALYZE tidemark.events_daily"_s);
    const QJsonArray level = ctl({u"retention"_s, u"events_daily"_s, u"25 days"_s, u"--dry-run"_s})
                                 .json()
                                 .value(u"following"_s)
                                 .toArray();
    QVERIFY(level.size() > 7 && level.size() < 12);
    QVERIFY(level[0][u"after_days"_s].toInt() >= 4);
    QVERIFY(ctl({u"retention"_s, u"run_log"_s, u"10 days"_s, u"--dry-run"_s})
                .json()
                .value(u"following"_s)
                .toArray()
                .isEmpty());
}

void TestStorage::expiryCountsTheRollupsAgain()
{
    addDays(1, 20, 100);
    psql(m_conninfo, u"UPDATE tidemark.retention SET keep = '10 days' WHERE table_name = 'events'"_s);
    const CtlRun run = ctl({u"expire"_s, u"events"_s});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json().value(u"dropped"_s).toArray().size(), 10);
    const QJsonArray levels = run.json().value(u"recount"_s).toArray();
    QCOMPARE(levels.size(), 3);
    for (const QJsonValue &level : levels) {
        QCOMPARE(level[u"rows_before"_s].toInteger(), 1000);
        QCOMPARE(level[u"rows_after"_s].toInteger(), 1000);
    }
    const CtlRun table = runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, {u"expire"_s, u"events"_s});
    QCOMPARE(table.exitStatus, 0);
}

void TestStorage::aLossIsFound()
{
    addDays(1, 20, 100);
    psql(m_conninfo, u"UPDATE tidemark.retention SET keep = '10 days' WHERE table_name = 'events'"_s);
    // A server on which dropping a partition takes rows from a level.
    psql(m_conninfo, uR"sql(
        CREATE FUNCTION public.thief() RETURNS event_trigger LANGUAGE plpgsql AS $$
        BEGIN
            DELETE FROM tidemark.events_hourly WHERE hour < now() - interval '15 days';
        END $$;
        CREATE EVENT TRIGGER thief ON sql_drop EXECUTE FUNCTION public.thief())sql"_s);
    const CtlRun run = ctl({u"expire"_s, u"events"_s});
    psql(m_conninfo, u"DROP EVENT TRIGGER thief"_s);
    QCOMPARE(run.exitStatus, 0);
    const QJsonArray levels = run.json().value(u"recount"_s).toArray();
    QCOMPARE(levels.size(), 3);
    for (const QJsonValue &level : levels) {
        QCOMPARE(level[u"rows_before"_s].toInteger(), 1000);
        const bool isStolen = level[u"level"_s].toString() == u"hourly"_s;
        QCOMPARE(level[u"rows_after"_s].toInteger() < 1000, isStolen);
    }
}

void TestStorage::anExpiryOfNothingCountsNothing()
{
    addDays(1, 3, 10);
    const CtlRun run = ctl({u"expire"_s, u"events"_s});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.json().value(u"recount"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
