// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// While a transaction that entered a hold is open, nothing is deleted that the hold could be for; everything
/// else is.
class TestHoldsEntered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsDeletedWhileAHoldIsBeingEntered();
    void aHoldBeingEnteredIsInTheWayOfItsDatasetAlone();
    void upkeepPutsOffWhatAHoldIsBeingEnteredFor();

private:
    /// DAY(n) stands for the beginning of the UTC day n days before the one on which the test began.
    [[nodiscard]] QString at(QString sql) const;
    QString ask(const QString &sql) const { return psql(m_database, at(sql)); }
    void keep(const QString &table, const QString &interval) const
    {
        psql(m_database, u"SELECT tidemark.set_retention('%1', '%2')"_s.arg(table, interval));
    }
    void upkeep() const { psql(m_database, u"CALL tidemark.upkeep()"_s); }

    QString m_database;
    QDate m_today;
};

QString TestHoldsEntered::at(QString sql) const
{
    for (int daysAgo = 0; daysAgo <= 12; ++daysAgo)
        sql.replace(u"DAY(%1)"_s.arg(daysAgo),
                    u"'%1 00:00Z'::timestamptz"_s.arg(m_today.addDays(-daysAgo).toString(Qt::ISODate)));
    return sql;
}

void TestHoldsEntered::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_today = QDateTime::currentDateTimeUtc().date();
    // One row an hour for ten whole days before today, in partitions, and one of day 12 in the default one.
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 't', DAY(0) - h * interval '1 hour' FROM generate_series(1, 240) h)sql"_s);
    const QString rollup = u"SELECT result, rows FROM tidemark.rollup('events')"_s;
    QCOMPARE(ask(rollup), u"done|240"_s);
    ask(u"SELECT tidemark.make_partitions('events')"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', DAY(12))"_s);
    QCOMPARE(ask(rollup), u"done|1"_s);
}

void TestHoldsEntered::nothingIsDeletedWhileAHoldIsBeingEntered()
{
    keep(u"events"_s, u"5 days"_s);
    keep(u"events_15min"_s, u"5 days"_s);
    PgSession holder(m_database);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(holder.run(at(u"SELECT tidemark.add_hold('events', DAY(10), DAY(9), NULL, '')"_s).toUtf8()).ok);
    const QString drop =
        u"SELECT result, reason FROM tidemark.expire_partition('events', (SELECT partition FROM tidemark.partitions('events') LIMIT 1))"_s;
    const auto saysWho = [](const QString &text) {
        return text.contains("a transaction of postgres, open since 2"_L1) &&
               text.contains("enters a hold"_L1);
    };
    QVERIFY2(saysWho(ask(drop)), qPrintable(ask(drop)));
    PgSession session(m_database);
    QVERIFY(session.open());
    for (const QByteArray call :
         {"SELECT tidemark.purge_default('events')", "SELECT tidemark.expire_level('events', '15min')"}) {
        const PgSession::Answer refused = session.run(call);
        QCOMPARE(refused.sqlState, "55P03");
        QVERIFY2(saysWho(QString::fromUtf8(refused.message)), refused.message.constData());
    }
    // Neither is one that the owner enters without a function.
    QVERIFY(holder.run("ROLLBACK").ok && holder.run("BEGIN").ok);
    QVERIFY(
        holder
            .run(
                at(u"INSERT INTO tidemark.hold (dataset, range_from, range_to) VALUES ('events', DAY(10), DAY(9))"_s)
                    .toUtf8())
            .ok);
    QVERIFY2(saysWho(ask(drop)), qPrintable(ask(drop)));
    QVERIFY(holder.run("COMMIT").ok);
    QVERIFY(ask(drop).startsWith("kept|held for ever by postgres"_L1));
}

void TestHoldsEntered::aHoldBeingEnteredIsInTheWayOfItsDatasetAlone()
{
    keep(u"events"_s, u"5 days"_s);
    keep(u"events_15min"_s, u"5 days"_s);
    PgSession holder(m_database);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(
        holder.run(at(u"SELECT tidemark.add_hold('http_request', DAY(10), DAY(9), NULL, '')"_s).toUtf8()).ok);
    upkeep();
    // Of requests there is nothing to expire, so nothing is put off there.
    QCOMPARE(ask(u"SELECT string_agg(result, ',') FROM tidemark.run_log WHERE what = 'expire'"_s),
             u"done,done"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events WHERE occurred_at < DAY(5)"_s), u"0"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_15min WHERE bucket < DAY(5)"_s), u"0"_s);
    QVERIFY(holder.run("COMMIT").ok);
}

void TestHoldsEntered::upkeepPutsOffWhatAHoldIsBeingEnteredFor()
{
    PgSession holder(m_database);
    const auto enter = [&] {
        return holder.open() && holder.run("BEGIN").ok &&
               holder.run(at(u"SELECT tidemark.add_hold('events', DAY(10), DAY(9), NULL, '')"_s).toUtf8()).ok;
    };
    const QString expiry =
        u"SELECT result, detail FROM tidemark.run_log WHERE what = 'expire' AND dataset = 'events' ORDER BY id DESC LIMIT 1"_s;
    QVERIFY(enter());
    upkeep();
    QVERIFY2(ask(expiry).startsWith("done|0 partitions dropped, 0 kept"_L1), qPrintable(ask(expiry)));
    keep(u"events_15min"_s, u"5 days"_s);
    keep(u"events_hourly"_s, u"5 days"_s);
    const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), m_database, {u"upkeep"_s});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY2(run.errors.contains("was not expired: a transaction of postgres"_L1), qPrintable(run.errors));
    const QString put = ask(expiry);
    QVERIFY2(
        put.startsWith(
            "deferred|The level 15min of events was not expired: a transaction of postgres, open since "_L1) &&
            put.contains("The level hourly of events was not expired"_L1) && !put.contains("daily"_L1),
        qPrintable(put));
    QVERIFY(holder.run("COMMIT").ok);
    upkeep();
    QVERIFY2(ask(expiry).startsWith("done|"_L1), qPrintable(ask(expiry)));
    QCOMPARE(
        ask(u"SELECT string_agg(DISTINCT extract(day FROM DAY(0) - bucket)::text, ' ') FROM tidemark.events_15min "
            "WHERE bucket = date_trunc('day', bucket, 'UTC')"_s),
        u"1 10 2 3 4 5"_s);
}

QTEST_GUILESS_MAIN(TestHoldsEntered)
#include "tst_holdsentered.moc"
