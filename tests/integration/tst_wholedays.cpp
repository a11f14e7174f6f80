// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What is held is held in whole UTC days, and what expires goes in whole UTC days.
class TestWholeDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aHoldIsOfWholeDays();
    void levelsExpireByWholeDays();

private:
    /// DAY(n) stands for the beginning of the UTC day n days before today.
    QString ask(QString sql) const
    {
        for (int daysAgo = 0; daysAgo <= 10; ++daysAgo)
            sql.replace(u"DAY(%1)"_s.arg(daysAgo),
                        u"(date_trunc('day', now(), 'UTC') - interval '%1 days')"_s.arg(daysAgo));
        return psql(m_database, sql);
    }
    void keep(const QString &table, const QString &interval) const
    {
        psql(m_database, u"SELECT tidemark.set_retention('%1', '%2')"_s.arg(table, interval));
    }
    void upkeep() const { psql(m_database, u"CALL tidemark.upkeep()"_s); }

    QString m_database;
};

void TestWholeDays::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    // One row an hour for ten whole days before today, in partitions.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 't', DAY(0) - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s);
    ask(u"SELECT tidemark.rollup('events')"_s);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
}

void TestWholeDays::aHoldIsOfWholeDays()
{
    QCOMPARE(
        ask(u"SELECT range_from = DAY(8), range_to = DAY(7) FROM tidemark.add_hold('events', DAY(8) + interval '12 hours', DAY(7) - interval '1 minute', NULL, '')"_s),
        u"t|t"_s);
    // One that was entered as it was given.
    ask(uR"sql(INSERT INTO tidemark.hold (dataset, range_from, range_to)
               VALUES ('events', DAY(6) + interval '12 hours', DAY(6) + interval '13 hours'))sql"_s);
    for (const QString &table : {u"events"_s, u"events_15min"_s, u"events_hourly"_s})
        keep(table, u"2 days"_s);
    upkeep();
    const QString ofDay =
        uR"sql(SELECT (SELECT count(*) FROM tidemark.events WHERE occurred_at >= %1 AND occurred_at < %2),
               (SELECT count(*) FROM tidemark.events_15min WHERE bucket >= %1 AND bucket < %2),
               (SELECT count(*) FROM tidemark.events_hourly WHERE hour >= %1 AND hour < %2))sql"_s;
    QCOMPARE(ask(ofDay.arg(u"DAY(8)"_s, u"DAY(7)"_s)), u"24|24|24"_s);
    QCOMPARE(ask(ofDay.arg(u"DAY(6)"_s, u"DAY(5)"_s)), u"24|24|24"_s);
    QCOMPARE(ask(ofDay.arg(u"DAY(7)"_s, u"DAY(6)"_s)), u"0|0|0"_s);
    QCOMPARE(
        ask(u"SELECT detail LIKE '%:00:00Z to %' AND detail NOT LIKE '%12:00:00Z%' FROM tidemark.run_log WHERE what = 'hold'"_s),
        u"t"_s);
}

void TestWholeDays::levelsExpireByWholeDays()
{
    keep(u"events_15min"_s, u"60 hours"_s);
    const QString cutoff = u"date_trunc('day', now() - interval '60 hours', 'UTC')"_s;
    const QString announced =
        ask(u"SELECT rows, cutoff = %1 FROM tidemark.retention_preview('events_15min', '60 hours')"_s.arg(
            cutoff));
    upkeep();
    QCOMPARE(ask(u"SELECT min(bucket) = %1 FROM tidemark.events_15min"_s.arg(cutoff)), u"t"_s);
    QCOMPARE(
        ask(u"SELECT upper(gone) = %1 FROM tidemark.rollup_level WHERE table_name = 'events_15min'"_s.arg(
            cutoff)),
        u"t"_s);
    QCOMPARE(ask(u"SELECT rows FROM tidemark.run_log WHERE what = 'delete'"_s) + u"|t"_s, announced);
}

QTEST_GUILESS_MAIN(TestWholeDays)
#include "tst_wholedays.moc"
