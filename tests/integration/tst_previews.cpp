// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What a preview of an expiry announces is what would happen now, and why the rest would stay.
class TestPreviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingGoesWhileSomebodyWritesToTheDataset();
    void everyReasonHasItsRows();

private:
    /// DAY(n) stands for the beginning of the UTC day n days before today.
    QString ask(QString sql) const
    {
        for (int daysAgo = 0; daysAgo <= 10; ++daysAgo)
            sql.replace(u"DAY(%1)"_s.arg(daysAgo),
                        u"(date_trunc('day', now(), 'UTC') - interval '%1 days')"_s.arg(daysAgo));
        return psql(m_database, sql);
    }

    QString m_database;
};

void TestPreviews::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    // One row an hour for ten whole days before today, in partitions.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 't', DAY(0) - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s);
    ask(u"SELECT tidemark.rollup('events')"_s);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
    psql(m_database, u"SELECT tidemark.set_retention('events', '5 days')"_s);
}

void TestPreviews::nothingGoesWhileSomebodyWritesToTheDataset()
{
    const QString goes = u"SELECT count(*) FROM tidemark.expiry_preview('events') WHERE reason IS NULL"_s;
    const QString last =
        u"SELECT partition FROM tidemark.expiry_preview('events') ORDER BY range_from DESC LIMIT 1"_s;
    QCOMPARE(ask(goes), u"5"_s);
    const QString partition = ask(last);
    PgSession loading(m_database);
    QVERIFY(loading.open() && loading.run("BEGIN").ok);
    QVERIFY(loading
                .run(R"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                           VALUES (1, 't', date_trunc('day', now(), 'UTC') - interval '9 days'))sql")
                .ok);
    QCOMPARE(ask(goes), u"0"_s);
    // That of the day it wrote to is the only one it writes to itself.
    QCOMPARE(
        ask(u"SELECT count(*) FROM tidemark.expiry_preview('events') WHERE reason LIKE 'a transaction of postgres, open since %, writes to it'"_s),
        u"1"_s);
    const QString waits = u"writes to events, whose partitions wait for it"_s;
    QCOMPARE(
        ask(u"SELECT count(*) FROM tidemark.expiry_preview('events') WHERE reason LIKE '%%1'"_s.arg(waits)),
        u"4"_s);
    // The expiry itself says the same.
    const QString kept =
        ask(u"SELECT result, reason FROM tidemark.expire_partition('events', '%1')"_s.arg(partition));
    QVERIFY2(kept.startsWith("kept|a transaction of postgres, open since "_L1) && kept.endsWith(waits),
             qPrintable(kept));
    QVERIFY(loading.run("ROLLBACK").ok);
    QCOMPARE(ask(goes), u"5"_s);
}

void TestPreviews::everyReasonHasItsRows()
{
    const QString preview =
        u"SELECT rows, kept_rows, reason FROM tidemark.retention_preview('%1', '5 days')"_s;
    QCOMPARE(ask(preview.arg(u"events"_s)), u"120|0|"_s);
    ask(u"SELECT tidemark.add_hold('events', DAY(9), DAY(7), NULL, 'audit')"_s);
    QCOMPARE(ask(preview.arg(u"events"_s)), u"72|48|held for ever by postgres (hold 1: audit)"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', DAY(6))"_s);
    QCOMPARE(ask(preview.arg(u"events"_s)), u"48|73|48 rows: held for ever by postgres (hold 1: audit); "
                                            "25 rows: 1 row is not rolled up yet"_s);
    QCOMPARE(ask(preview.arg(u"events_daily"_s)).section(u'|', 2),
             u"held for ever by postgres (hold 1: audit)"_s);
    ask(u"SELECT tidemark.add_hold('events', DAY(7), DAY(6), NULL, 'second')"_s);
    QVERIFY(ask(preview.arg(u"events_daily"_s)).endsWith("; other holds keep some of them, too"_L1));
}

QTEST_GUILESS_MAIN(TestPreviews)
#include "tst_previews.moc"
