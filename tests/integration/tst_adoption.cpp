// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/adoption/tutorials.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Databases built by following either tutorial, taken over by init.
class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRequestOnce();
    void rebuildsRequestRollupsFromRawRows();
    void carriesOverMinutesWithoutRawRows();
    void takesEveryEventOnce();
    void carriesOverHoursAndDaysWithoutRawRows();
    void leavesSketchesOfOtherKindsOut();
    void readsVariantsOfTheTables();
};

namespace
{
/// A database with the requests tutorial's rows, adopted once for the tests that only look.
const QString &requests()
{
    static const QString conninfo = [] {
        const QString made = databaseOf({u"requests_tables"_s, u"requests_rows"_s});
        ask(made, uR"sql(CREATE SCHEMA before; CREATE TABLE before.raw AS TABLE public.http_request;
                         CREATE TABLE before.found AS TABLE public.http_request_1min)sql"_s);
        const Result<InstallReport> report = install(made);
        if (!report)
            qFatal("init failed: %s", qPrintable(report.error().words()));
        return made;
    }();
    return conninfo;
}

const QString &events()
{
    static const QString conninfo = [] {
        const QString made = databaseOf({u"events_tables"_s, u"events_rows"_s});
        ask(made, uR"sql(CREATE SCHEMA before; CREATE TABLE before.raw AS TABLE public.events;
                         CREATE TABLE before.hours AS TABLE public.events_hourly;
                         CREATE TABLE before.days AS TABLE public.events_daily_hll)sql"_s);
        const Result<InstallReport> report = install(made);
        if (!report)
            qFatal("init failed: %s", qPrintable(report.error().words()));
        return made;
    }();
    return conninfo;
}

/// Keys of a requests level, from the oldest raw row's next bucket on, that differ from a fresh aggregation
/// of raw.
QString wrongRequestBuckets(const QString &conninfo, const QString &level, const QString &width)
{
    const QString fresh =
        uR"sql(SELECT site_id, bucket, sum(n)::bigint AS n, sum(ok)::bigint AS ok, coalesce(sum(ms), 0)::bigint
               AS ms,
               sum(known)::bigint AS known, hll_union_agg(s)::text AS s, jsonb_object_agg(code, n) AS counters
               FROM (SELECT site_id, date_bin('%1', ingest_time, '0001-01-01 00:00:00+00') AS bucket,
               tidemark.country(request_country) AS code, count(*) AS n, count(*) FILTER (WHERE status_code
               BETWEEN 200 AND
               299) AS ok, sum(response_time_msec) AS ms, count(response_time_msec) AS known,
               hll_add_agg(hll_hash_text(ip_address), 11, 5, -1, 1) AS s FROM before.raw
               WHERE site_id IS NOT NULL AND ingest_time IS NOT NULL GROUP BY 1, 2, 3) AS parts GROUP BY 1, 2)sql"_s
            .arg(width);
    const QString held =
        uR"sql(SELECT site_id, ingest_time, request_count, success_count, sum_response_time_msec,
               known_response_count, distinct_ip_addresses::text, country_counters FROM tidemark.%1)sql"_s
            .arg(level);
    const QString after =
        uR"sql(SELECT * FROM (%1) q (site, bucket, n, ok, ms, known, s, counters) WHERE bucket >
               (SELECT min(ingest_time) FROM before.raw))sql"_s;
    return differences(
        conninfo,
        after.arg(u"SELECT f.site_id, f.bucket, f.n, f.ok, f.ms, f.known, f.s, f.counters FROM (%1) f"_s.arg(
            fresh)),
        after.arg(held));
}
} // namespace

void AdoptionTest::takesEveryRequestOnce()
{
    const QString same =
        uR"sql(SELECT site_id, ingest_time, url, request_country, ip_address, coalesce(status_code, 0),
               response_time_msec FROM %1)sql"_s;
    QCOMPARE(differences(requests(), same.arg(u"tidemark.http_request"_s),
                         same.arg(u"before.raw WHERE site_id IS NOT NULL AND ingest_time IS NOT NULL"_s)),
             u"0"_s);
    QCOMPARE(ask(requests(), uR"sql(SELECT count(*) > 3000, count(*) FILTER (WHERE status_code = 0) > 0,
                        count(*) = count(DISTINCT id), count(DISTINCT batch) FROM tidemark.http_request)sql"_s),
             u"t|t|t|1"_s);
    QCOMPARE(ask(requests(),
                 u"SELECT rows, left_out FROM tidemark.adopted WHERE source = 'public.http_request'"_s),
             ask(requests(), u"SELECT count(*), 2 FROM tidemark.http_request"_s));
    // The days of the rows have partitions, so nothing has to be carried over later.
    QCOMPARE(ask(requests(), u"SELECT count(*) FROM tidemark.http_request_default"_s), u"0"_s);
    QCOMPARE(ask(requests(), u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'tidemark'"_s),
             u"tidemark_owner"_s);
    // The old tables are as they were.
    QCOMPARE(differences(requests(), u"TABLE public.http_request"_s, u"TABLE before.raw"_s), u"0"_s);
    const QString found = uR"sql(SELECT site_id, ingest_time, error_count, success_count, request_count,
               average_response_time_msec, distinct_ip_addresses::text, country_counters FROM %1)sql"_s;
    QCOMPARE(differences(requests(), found.arg(u"public.http_request_1min"_s), found.arg(u"before.found"_s)),
             u"0"_s);
}

void AdoptionTest::rebuildsRequestRollupsFromRawRows()
{
    QCOMPARE(wrongRequestBuckets(requests(), u"http_request_1min"_s, u"1 minute"_s), u"0"_s);
    QCOMPARE(wrongRequestBuckets(requests(), u"http_request_1hour"_s, u"1 hour"_s), u"0"_s);
    QCOMPARE(wrongRequestBuckets(requests(), u"http_request_1day"_s, u"24 hours"_s), u"0"_s);
    // The row that the old rollup lost is in, with what nobody ever rolled up.
    QCOMPARE(
        ask(requests(), uR"sql(SELECT status_5xx, country_counters ->> 'FR' FROM tidemark.http_request_1min
                                    WHERE site_id = 1 AND ingest_time = '2026-11-01 23:59:00+00')sql"_s),
        u"1|1"_s);
}

void AdoptionTest::carriesOverMinutesWithoutRawRows()
{
    // Before the minute in which the raw rows begin, the old rollup is all there is: each of its rows once,
    // also those that were written twice.
    const QString before = u"ingest_time < '2026-11-01 18:30:00+00'"_s;
    QCOMPARE(differences(
                 requests(),
                 uR"sql(SELECT site_id, ingest_time, request_count, success_count, error_count, status_other,
                   distinct_ip_addresses::text FROM tidemark.http_request_1min WHERE )sql"_s +
                     before,
                 uR"sql(SELECT DISTINCT site_id, ingest_time, request_count::bigint, success_count::bigint,
                   error_count::bigint, error_count::bigint, distinct_ip_addresses::text FROM before.found WHERE )sql"_s +
                     before),
             u"0"_s);
    QVERIFY(ask(requests(), u"SELECT count(*) FROM tidemark.http_request_1min WHERE "_s + before).toInt() >
            1000);
    // Countries: the old names under Tidemark's keys, nothing lost.
    QCOMPARE(ask(requests(), uR"sql(SELECT count(*) FROM tidemark.http_request_1min WHERE request_count <>
                                    (SELECT sum(value::bigint) FROM jsonb_each_text(country_counters)))sql"_s),
             u"0"_s);
    QCOMPARE(ask(requests(),
                 u"SELECT count(DISTINCT key) FROM tidemark.http_request_1min, "
                 "jsonb_object_keys(country_counters) AS key WHERE key NOT IN ('DE', 'US', 'FR', '?\?')"_s),
             u"0"_s);
    // The minute that expiry cut: what the rollup had counted before the cut, and not a row twice.
    QCOMPARE(differences(requests(), uR"sql(SELECT site_id, request_count FROM tidemark.http_request_1min
                                WHERE ingest_time = '2026-11-01 18:30:00+00')sql"_s,
                         uR"sql(SELECT site_id, request_count::bigint FROM before.found
                                WHERE ingest_time = '2026-11-01 18:30:00+00')sql"_s),
             u"0"_s);
    // Every level tells the same.
    const QString total =
        u"SELECT sum(request_count), sum(success_count), sum(sum_response_time_msec) FROM tidemark.%1"_s;
    const QString minutes = ask(requests(), total.arg(u"http_request_1min"_s));
    QCOMPARE(ask(requests(), total.arg(u"http_request_1hour"_s)), minutes);
    QCOMPARE(ask(requests(), total.arg(u"http_request_1day"_s)), minutes);
    // 5333 rows, the late one, and nothing for what has no site or time.
    QCOMPARE(minutes.section(u'|', 0, 0), u"5334"_s);
    QCOMPARE(ask(requests(), uR"sql(SELECT level, range_from, range_to, sketches FROM tidemark.found_range
                                    ORDER BY range_to - range_from)sql"_s),
             shifted(u"1min|2026-11-01 00:00:00+00|2026-11-01 18:31:00+00|t\n"
                     "1hour|2026-11-01 00:00:00+00|2026-11-01 19:00:00+00|t\n"
                     "1day|2026-11-01 00:00:00+00|2026-11-02 00:00:00+00|t"_s));
    QCOMPARE(ask(requests(), u"SELECT string_agg(tenant_id::text, ',' ORDER BY 1) FROM tidemark.tenant"_s),
             u"1,2,3"_s);
}

void AdoptionTest::takesEveryEventOnce()
{
    const QString same =
        uR"sql(SELECT tenant_id, id, coalesce(event_type, 'unknown'), coalesce(event_data, '{}'),
               occurred_at FROM %1)sql"_s;
    QCOMPARE(differences(events(), same.arg(u"tidemark.events"_s), same.arg(u"before.raw"_s)), u"0"_s);
    QCOMPARE(differences(events(), u"TABLE public.events"_s, u"TABLE before.raw"_s), u"0"_s);
    QCOMPARE(differences(events(), u"TABLE public.events_hourly"_s, u"TABLE before.hours"_s), u"0"_s);
    // New rows get ids of their own.
    QCOMPARE(
        ask(events(), uR"sql(WITH fresh AS (INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                                  SELECT tenant_id, 'probe', occurred_at FROM tidemark.events RETURNING id)
                                  SELECT count(*) FROM fresh JOIN before.raw USING (id);
                                  DELETE FROM tidemark.events WHERE event_type = 'probe')sql"_s)
            .section(u'\n', 0, 0),
        u"0"_s);
}

void AdoptionTest::carriesOverHoursAndDaysWithoutRawRows()
{
    const QString fresh = uR"sql(SELECT tenant_id, date_bin('%1', occurred_at, '0001-01-01 00:00:00+00'),
               coalesce(event_type, 'unknown'), count(*), coalesce(hll_add_agg(hll_hash_text(event_data ->>
               'user_id'), 11, 5, -1, 1), hll_empty(11, 5, -1, 1))::text FROM before.raw GROUP BY 1, 2, 3)sql"_s;
    const QString held =
        uR"sql(SELECT tenant_id, %1, event_type, event_count, users_hll::text FROM tidemark.%2
                                WHERE %1 >= '2022-07-01 00:00:00+00')sql"_s;
    QCOMPARE(differences(events(), fresh.arg(u"15 minutes"_s), held.arg(u"bucket"_s, u"events_15min"_s)),
             u"0"_s);
    QCOMPARE(differences(events(), fresh.arg(u"1 hour"_s), held.arg(u"hour"_s, u"events_hourly"_s)), u"0"_s);
    QCOMPARE(differences(events(), fresh.arg(u"24 hours"_s), held.arg(u"day"_s, u"events_daily"_s)), u"0"_s);

    // June is known by the hour and by the day only; hours of India are no hours of UTC.
    QCOMPARE(ask(events(),
                 u"SELECT count(*) FROM tidemark.events_15min WHERE bucket < '2022-07-01 00:00:00+00'"_s),
             u"0"_s);
    QCOMPARE(differences(events(),
                         uR"sql(SELECT tenant_id, event_type, hour, event_count, hll_cardinality(users_hll)
                                FROM tidemark.events_hourly WHERE hour < '2022-07-01 00:00:00+00')sql"_s,
                         uR"sql(SELECT tenant_id, event_type, hour, event_count, 0::float8 FROM before.hours
                                WHERE hour < '2022-07-01 00:00:00+00' AND extract(minute FROM hour) = 0)sql"_s),
             u"0"_s);
    // A day is what its own row says, which knows more than an hour that a call cut, with its sketch; where
    // there is no such row, what the hours of India say, once.
    QCOMPARE(
        differences(
            events(),
            uR"sql(SELECT tenant_id, event_type, day, event_count, users_hll::text FROM tidemark.events_daily
                   WHERE day < '2022-07-01 00:00:00+00' AND tenant_id < 3)sql"_s,
            uR"sql(SELECT tenant_id, event_type, day::timestamp AT TIME ZONE 'UTC', event_count, users_hll::text
                   FROM before.days WHERE day < '2022-07-01')sql"_s),
        u"0"_s);
    QCOMPARE(ask(events(),
                 u"SELECT day, event_type, event_count FROM tidemark.events_daily WHERE tenant_id = 3"_s),
             u"2022-06-30 00:00:00+00|ping|15"_s);
    QCOMPARE(
        ask(events(), uR"sql(SELECT source, level, range_from, range_to, sketches FROM tidemark.found_range
                                  ORDER BY source DESC, level DESC)sql"_s),
        u"public.events_hourly|hourly|2022-06-29 00:00:00+00|2022-07-01 00:00:00+00|f\n"
        "public.events_hourly|daily|2022-06-29 00:00:00+00|2022-07-01 00:00:00+00|f\n"
        "public.events_daily_hll|daily|2022-06-29 00:00:00+00|2022-07-01 00:00:00+00|t"_s);
}

void AdoptionTest::leavesSketchesOfOtherKindsOut()
{
    // Other parameters, and the pinned ones over another hash: counts are kept, users are not known.
    const QString conninfo =
        databaseOf({u"requests_tables"_s, u"requests_rows"_s, u"events_tables"_s, u"events_rows"_s});
    ask(conninfo, uR"sql(UPDATE http_request_1min SET distinct_ip_addresses = hll_add(hll_empty(14, 5, -1, 1),
                         hll_hash_text('x'));
                         UPDATE events_daily_hll d SET users_hll = (SELECT hll_add_agg(hll_hash_integer(i))
                         FROM generate_series(1, 40) i))sql"_s);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(notesOf(report).contains(u"hash users in another way"_s), qPrintable(notesOf(report)));
    QVERIFY2(notesOf(report).contains(u"other parameters"_s), qPrintable(notesOf(report)));
    QCOMPARE(ask(conninfo, uR"sql(SELECT count(*) > 0, max(hll_cardinality(distinct_ip_addresses)) FROM
                                  tidemark.http_request_1min
                                  WHERE ingest_time < '2026-11-01 18:30:00+00')sql"_s),
             u"t|0"_s);
    QCOMPARE(
        ask(conninfo, uR"sql(SELECT count(*) > 0, max(hll_cardinality(users_hll)) FROM tidemark.events_daily
                                  WHERE day < '2022-07-01 00:00:00+00')sql"_s),
        u"t|0"_s);
    QCOMPARE(ask(conninfo, u"SELECT bool_or(sketches) FROM tidemark.found_range"_s), u"f"_s);
}

void AdoptionTest::readsVariantsOfTheTables()
{
    // Before the later columns; addresses as inet; a partitioned raw table; rollup rows a country; another
    // schema.
    const QString conninfo = TestCluster::shared().createDatabase();
    ask(conninfo,
        u"CREATE SCHEMA dash; DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = dash, public', "
        u"current_database()); "
        "END $$; CREATE TABLE dash.http_request (site_id int, ingest_time timestamptz DEFAULT now(), url "
        "text, request_country text, "
        "ip_address inet, status_code int, response_time_msec int, bytes_sent int, agent text) PARTITION BY "
        "RANGE (ingest_time); "
        "CREATE TABLE dash.http_request_p1 PARTITION OF dash.http_request FOR VALUES FROM ('2026-11-10 "
        "00:00:00+00') TO "
        "('2026-11-11 00:00:00+00'); INSERT INTO dash.http_request VALUES (4, '2026-11-10 10:00:30+00', "
        "'/a', 'DE', "
        "'10.0.0.1', 200, 10, 1533, 'curl'), (4, '2026-11-10 10:00:31+00', '/a', 'FR', '10.0.0.2', 404, "
        "10, NULL, 'curl'); "
        "CREATE TABLE dash.http_request_1min (site_id int, ingest_time timestamptz, request_country text, "
        "error_count int, "
        "success_count int, request_count int, sum_response_time_msec int, PRIMARY KEY (site_id, "
        "ingest_time, request_country)); "
        "INSERT INTO dash.http_request_1min VALUES (4, '2026-11-09 09:00:00+00', 'DE', 1, 2, 3, 70), "
        "(4, '2026-11-09 09:00:00+00', 'FR', 0, 1, 1, 5), (4, '2026-11-10 10:00:00+00', 'DE', 0, 1, 1, 10)"_s);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(notesOf(report).contains(u"dash.http_request: 2 rows"_s), qPrintable(notesOf(report)));
    QVERIFY2(notesOf(report).contains(u"Its columns agent have no place"_s), qPrintable(notesOf(report)));
    QCOMPARE(
        ask(conninfo, u"SELECT string_agg(ip_address, ',' ORDER BY ip_address) FROM tidemark.http_request"_s),
        u"10.0.0.1,10.0.0.2"_s);
    QCOMPARE(ask(conninfo, u"SELECT sum(bytes_sent), count(bytes_sent) FROM tidemark.http_request"_s),
             u"1533|1"_s);
    QCOMPARE(ask(conninfo, uR"sql(SELECT ingest_time, request_count, success_count, sum_response_time_msec,
                                  known_response_count,
                                  country_counters FROM tidemark.http_request_1day ORDER BY 1)sql"_s),
             shifted(u"2026-11-09 00:00:00+00|4|3|75|4|{\"DE\": 3, \"FR\": 1}\n"
                     "2026-11-10 00:00:00+00|2|1|20|2|{\"DE\": 1, \"FR\": 1}"_s));
}

QTEST_GUILESS_MAIN(AdoptionTest)
#include "tst_adoption.moc"
