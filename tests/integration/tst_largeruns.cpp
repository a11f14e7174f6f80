// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Runs of many buckets, most of them of one row, into levels that have none of that time and into levels
/// that have: each bucket is what its raw rows are, sketches byte for byte.
class TestLargeRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void intoNothing();
    void intoWhatIsThere();
    void beforeWhatIsThere();
    void aDayIsRebuilt();
    void whatIsGatheredIsNotLogged();

private:
    void store(const QString &since, int seed, int step = 97);
    void rollUp();

    QString m_database;
};

void TestLargeRuns::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
    psql(m_database, u"CREATE SCHEMA truth; CREATE VIEW truth.events AS TABLE tidemark.events; "
                     "CREATE VIEW truth.http_request AS TABLE tidemark.http_request"_s);
}

/// Some 25,000 rows of each dataset, one every 97 seconds for 28 days: of 500 tenants, with users and
/// countries that are missing, known, or no countries at all; every tenth row is another one's twin.
void TestLargeRuns::store(const QString &since, int seed, int step)
{
    const QString draw = uR"sql(FROM (SELECT n, timestamptz '%1' + n * interval '%3 seconds' AS at,
                            hashint4(n * 7 + %2) AS h, hashint4(n * 11 + %2) AS g
                     FROM (SELECT n FROM generate_series(1, 25000) AS n
                           UNION ALL SELECT n FROM generate_series(10, 25000, 10) AS n) AS ns) AS drawn)sql"_s
                             .arg(since)
                             .arg(seed)
                             .arg(step);
    const QString country =
        u"(ARRAY['DE', 'us', 'Germany', 'DEU', 'de ', E'FR\\n', 'Ĳx', '1', '', 'XYZ', NULL])[1 + abs(g % 11)]"_s;
    psql(m_database,
         u"INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at) "
         "SELECT 1 + abs(h % 500), 'type' || abs(g % 7), "
         "jsonb_build_object('user_id', CASE WHEN g % 5 <> 0 THEN 'u' || h % 900 END, 'country', %1), at %2"_s
             .arg(country, draw));
    psql(
        m_database,
        u"INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, request_country, status_code, "
        "response_time_msec) "
        "SELECT 1 + abs(h % 500), at, CASE WHEN g % 5 <> 0 THEN 'a' || h % 900 END, %1, "
        "(ARRAY[200, 204, 301, 404, 500, 100, 0, 700])[1 + abs(h % 8)], "
        "CASE WHEN h % 3 <> 0 THEN abs(h % 1000) END %2"_s.arg(country, draw));
}

void TestLargeRuns::rollUp()
{
    for (const QString &dataset : {u"events"_s, u"http_request"_s})
        QCOMPARE(psql(m_database, u"SELECT result, rows > 0 FROM tidemark.rollup('%1')"_s.arg(dataset)),
                 u"done|t"_s);
    QCOMPARE(wrongBuckets(m_database), QStringList());
}

void TestLargeRuns::intoNothing()
{
    store(u"2026-03-01 00:00Z"_s, 1);
    rollUp();
    QVERIFY(psql(m_database, u"SELECT count(*) FROM tidemark.events_15min WHERE event_count = 1"_s).toInt() >
            10'000);
    QVERIFY(psql(m_database, u"SELECT count(*) FROM tidemark.http_request_1min WHERE request_count > 1"_s)
                .toInt() > 1'000);
}

void TestLargeRuns::intoWhatIsThere()
{
    store(u"2026-03-01 00:00Z"_s, 1);
    rollUp();
    store(u"2026-03-01 00:00:07Z"_s, 1); // the same tenants and countries in the same buckets
    rollUp();
    store(u"2026-03-01 00:00Z"_s, 2);
    rollUp();
}

void TestLargeRuns::beforeWhatIsThere()
{
    // Twelve hours of one day: the levels have none of the hours of the second run, but one has its day.
    store(u"2026-03-01 12:00Z"_s, 1, 1);
    rollUp();
    store(u"2026-03-01 02:00Z"_s, 2, 1);
    rollUp();
}

void TestLargeRuns::aDayIsRebuilt()
{
    store(u"2026-03-01 12:00Z"_s, 1, 1);
    rollUp();
    psql(m_database, u"UPDATE tidemark.events_hourly SET event_count = 0"_s);
    QVERIFY(!wrongBuckets(m_database).isEmpty());
    psql(m_database, u"CALL tidemark.backfill('events', '2026-03-01 00:00Z', '2026-03-02 00:00Z')"_s);
    QCOMPARE(wrongBuckets(m_database), QStringList());
}

void TestLargeRuns::whatIsGatheredIsNotLogged()
{
    QCOMPARE(psql(m_database,
                  u"SELECT string_agg(c.relpersistence, '') FROM pg_class c WHERE c.oid IN "
                  "('tidemark.events_fresh'::regclass, 'tidemark.http_request_fresh'::regclass)"_s),
             u"uu"_s);
    store(u"2026-03-01 00:00Z"_s, 1);
    rollUp();
    QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events_fresh"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestLargeRuns)
#include "tst_largeruns.moc"
