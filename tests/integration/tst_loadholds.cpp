// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// A load can hold the days of the rows that it stored, and no others.
class TestLoadHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void daysThatALoadTouchesBecomeOneHold();
    void whatARollupClosedMeanwhileIsHeldAllTheSame();
    void aLoaderLearnsWhatIsNotKept();

private:
    /// DAY(n) stands for the beginning of the UTC day n days before the one on which the test began.
    [[nodiscard]] QString at(QString sql) const;
    [[nodiscard]] QString day(int daysAgo) const { return m_today.addDays(-daysAgo).toString(Qt::ISODate); }
    QString ask(const QString &sql) const { return psql(m_database, at(sql)); }

    QString m_database;
    QDate m_today;
};

void TestLoadHolds::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    m_today = QDateTime::currentDateTimeUtc().date();
}

QString TestLoadHolds::at(QString sql) const
{
    for (int daysAgo = 0; daysAgo <= 40; ++daysAgo)
        sql.replace(u"DAY(%1)"_s.arg(daysAgo), u"'%1 00:00Z'::timestamptz"_s.arg(day(daysAgo)));
    return sql;
}

void TestLoadHolds::daysThatALoadTouchesBecomeOneHold()
{
    PgSession loading(createLogin(m_database, u"tidemark_ingest"_s));
    QVERIFY(loading.open());
    const QByteArray run = loading.run("SELECT tidemark.begin_ingest('events')").value();
    const auto load = [&](const QString &days) {
        const QString store =
            uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 't', d FROM unnest(ARRAY[%1]) d)sql"_s;
        const QString hold =
            uR"sql(SELECT tidemark.hold_stored(%2, ARRAY(SELECT (d AT TIME ZONE 'UTC')::date FROM unnest(ARRAY[%1]) d), NULL, 'a.log'))sql"_s;
        return loading.run("BEGIN").ok && loading.run(at(store.arg(days)).toUtf8()).ok &&
               loading.run(at(hold.arg(days, QString::fromLatin1(run))).toUtf8()).ok &&
               loading.run("COMMIT").ok;
    };
    QVERIFY(load(u"DAY(20) + interval '3 hours', DAY(19) + interval '3 hours', DAY(16)"_s));
    const QString held =
        u"SELECT string_agg(concat_ws('-', extract(day FROM DAY(0) - range_from), extract(day FROM DAY(0) - range_to)), ' ' ORDER BY range_from) FROM tidemark.hold"_s;
    QCOMPARE(ask(held), u"20-18 16-15"_s);
    QVERIFY(load(u"DAY(18), DAY(17) + interval '23 hours'"_s));
    QCOMPARE(ask(held), u"20-15"_s);
    QCOMPARE(
        ask(u"SELECT string_agg(split_part(detail, ' ', 1), ' ' ORDER BY id) FROM tidemark.run_log WHERE what = 'hold'"_s),
        u"hold hold merged extended:"_s);
}

void TestLoadHolds::whatARollupClosedMeanwhileIsHeldAllTheSame()
{
    PgSession loading(createLogin(m_database, u"tidemark_ingest"_s));
    QVERIFY(loading.open());
    const QByteArray run = loading.run("SELECT tidemark.begin_ingest('events')").value();
    const auto store = [&](int daysAgo) {
        return loading
            .run(
                at(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 't', DAY(%1))"_s
                       .arg(daysAgo))
                    .toUtf8())
            .ok;
    };
    QVERIFY(loading.run("BEGIN").ok && store(30) && loading.run("SAVEPOINT one").ok && store(32));
    ask(u"SELECT tidemark.rollup('events')"_s); // closes the batch
    ask(at(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (2, 't', DAY(33))"_s));
    QVERIFY(loading.run("RELEASE SAVEPOINT one").ok && store(34));
    const QByteArray days = u"SELECT tidemark.hold_stored($1, '{%1, %2, %3, %4, %5}', NULL, 'f')"_s
                                .arg(day(30), day(31), day(32), day(33), day(34))
                                .toUtf8();
    QCOMPARE(loading.run(days, {run}).value(), u"{%1,%2,%3}"_s.arg(day(34), day(32), day(30)).toUtf8());
    QVERIFY(loading.run("COMMIT").ok);
}

void TestLoadHolds::aLoaderLearnsWhatIsNotKept()
{
    ask(u"SELECT tidemark.set_retention('events', '5 days'), tidemark.set_retention('events_15min', '8 days')"_s);
    PgSession loading(createLogin(m_database, u"tidemark_ingest"_s));
    QVERIFY(loading.open());
    const auto shorter = [&](const QString &moment) {
        return loading
            .run(
                at(u"SELECT string_agg(concat_ws(' ', table_name, keep), ', ') FROM tidemark.kept_shorter('events', %1)"_s
                       .arg(moment))
                    .toUtf8())
            .value();
    };
    QCOMPARE(shorter(u"DAY(1)"_s), "");
    QCOMPARE(shorter(u"DAY(7)"_s), "events 5 days");
    QCOMPARE(shorter(u"DAY(20)"_s), "events 5 days, events_15min 8 days");
    ask(u"SELECT tidemark.add_hold('events', DAY(21), DAY(19), NULL, '')"_s);
    QCOMPARE(shorter(u"DAY(20)"_s), "");
}

QTEST_GUILESS_MAIN(TestLoadHolds)
#include "tst_loadholds.moc"
