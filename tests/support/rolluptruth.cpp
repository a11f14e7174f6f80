// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{

struct Level {
    QString table;
    QString bucketColumn;
    int seconds;
};

// Written without a function of the schema: neither its buckets nor its countries are trusted.
const QString normalised = u"CASE WHEN %1 ~ '^[A-Za-z]{2,3}$' THEN upper(%1) ELSE '?"
                           "?' END"_s;
const QString bucketed = u"to_timestamp(floor(extract(epoch FROM %1) / %2) * %2)"_s;
const QString unexpired = u"NOT %1 <@ (SELECT gone FROM tidemark.rollup_level WHERE table_name = '%2')"_s;

QString eventsSql(const Level &level)
{
    return uR"sql(WITH rows AS (SELECT tenant_id AS tenant, event_type AS type, %1 AS bucket, event_data ->>
                  'user_id' AS who,
                  %2 AS country FROM truth.events WHERE %5),
                  counters AS (SELECT tenant, type, bucket, jsonb_object_agg(country, n) AS j FROM
                  (SELECT tenant, type, bucket, country, count(*) AS n FROM rows GROUP BY 1, 2, 3, 4) c GROUP BY
                  1, 2, 3),
                  fresh AS (SELECT tenant, type, bucket, count(*) AS n,
                  coalesce(hll_add_agg(hll_hash_text(who), 11, 5, -1, 1), hll_empty(11, 5, -1, 1))::text AS
                  sketch
                  FROM rows GROUP BY 1, 2, 3)
                  SELECT count(*) FROM (SELECT tenant, type, bucket, n, sketch, j FROM fresh JOIN counters USING
                  (tenant, type, bucket)) f
                  FULL JOIN tidemark.%3 r ON r.tenant_id = f.tenant AND r.event_type = f.type AND r.%4 = f.bucket
                  WHERE (f.n, f.sketch, f.j) IS DISTINCT FROM (r.event_count, r.users_hll::text, r.country_counters))sql"_s
        .arg(bucketed.arg(u"occurred_at"_s).arg(level.seconds),
             normalised.arg(u"(event_data ->> 'country')"_s), level.table, level.bucketColumn,
             unexpired.arg(bucketed.arg(u"occurred_at"_s).arg(level.seconds), level.table));
}

QString requestsSql(const Level &level)
{
    return uR"sql(WITH rows AS (SELECT site_id AS site, %1 AS bucket, ip_address AS who, status_code AS s,
                  response_time_msec AS ms, bytes_sent AS sent, %2 AS country,
                  CASE WHEN response_time_msec > 0 THEN ceil(ln(response_time_msec::numeric) / ln(1.01 / 0.99))::int
                       WHEN response_time_msec <= 0 THEN -1 END AS bin
                  FROM truth.http_request WHERE %5),
                  counters AS (SELECT site, bucket, jsonb_object_agg(country, n) AS j FROM
                  (SELECT site, bucket, country, count(*) AS n FROM rows GROUP BY 1, 2, 3) c GROUP BY 1, 2),
                  bins AS (SELECT site, bucket, jsonb_object_agg(bin, n) FILTER (WHERE bin IS NOT NULL) AS b FROM
                  (SELECT site, bucket, bin, count(*) AS n FROM rows GROUP BY 1, 2, 3) c GROUP BY 1, 2),
                  statuses AS (SELECT site, bucket, jsonb_object_agg(s, n) AS codes FROM
                  (SELECT site, bucket, s, count(*) AS n FROM rows GROUP BY 1, 2, 3) c GROUP BY 1, 2),
                  fresh AS (SELECT site, bucket, count(*) AS n, sum((s / 100 = 2 AND s > 0)::int) AS s2,
                  sum((s / 100 = 1 AND s > 0)::int) AS s1, sum((s / 100 = 3)::int) AS s3, sum((s / 100 =
                  4)::int) AS s4,
                  sum((s / 100 = 5)::int) AS s5, coalesce(sum(ms), 0) AS msec, count(ms) AS known,
                  coalesce(sum(sent) FILTER (WHERE sent >= 0), 0) AS bytes, count(*) FILTER (WHERE sent >= 0) AS sized,
                  coalesce(hll_add_agg(hll_hash_text(who), 11, 5, -1, 1), hll_empty(11, 5, -1, 1))::text AS
                  sketch
                  FROM rows GROUP BY 1, 2)
                  SELECT count(*) FROM (SELECT * FROM fresh JOIN counters USING (site, bucket)
                  JOIN bins USING (site, bucket) JOIN statuses USING (site, bucket)) f
                  FULL JOIN tidemark.%3 r ON r.site_id = f.site AND r.%4 = f.bucket
                  WHERE (f.n, f.s2, f.n - f.s2, f.s1, f.s2, f.s3, f.s4, f.s5, f.n - f.s1 - f.s2 - f.s3 - f.s4 -
                  f.s5, f.msec,
                  f.known, f.sketch, f.j, coalesce(f.b, '{}'), f.codes, f.bytes, f.sized) IS DISTINCT FROM
                  (r.request_count, r.success_count, r.error_count, r.status_1xx, r.status_2xx,
                  r.status_3xx, r.status_4xx,
                  r.status_5xx, r.status_other, r.sum_response_time_msec, r.known_response_count,
                  r.distinct_ip_addresses::text, r.country_counters, r.response_counters, r.status_counters,
                  r.sum_bytes_sent, r.known_bytes_count))sql"_s.arg(
        bucketed.arg(u"ingest_time"_s).arg(level.seconds), normalised.arg(u"request_country"_s), level.table,
        level.bucketColumn, unexpired.arg(bucketed.arg(u"ingest_time"_s).arg(level.seconds), level.table));
}

// The five-second bins of the tenants that have them, as far back as they are kept.
QString binsSql(const QString &raw, const QString &tenant, const QString &time, const QString &type)
{
    return uR"sql(WITH binned AS (SELECT w.%2 AS tenant, p.bins_from FROM tidemark.%1_rolled w, tidemark.pipeline p
                                  WHERE p.dataset = '%1' AND w.binned),
                  fresh AS (SELECT tenant, %4 AS bucket, %5 AS type, count(*) AS n
                            FROM truth.%1 t JOIN binned ON binned.tenant = t.%2 AND t.%3 >= binned.bins_from GROUP BY 1, 2, 3),
                  kept AS (SELECT b.%2 AS tenant, b.bucket, b.type, b.n
                           FROM tidemark.%1_5s b JOIN binned ON binned.tenant = b.%2 AND b.bucket >= binned.bins_from)
                  SELECT count(*) FROM fresh f FULL JOIN kept k USING (tenant, bucket, type) WHERE f.n IS DISTINCT FROM k.n)sql"_s
        .arg(raw, tenant, time, bucketed.arg(time).arg(5), type);
}

} // namespace

QStringList wrongBuckets(const QString &conninfo)
{
    const Level events[] = {{u"events_15min"_s, u"bucket"_s, 900},
                            {u"events_hourly"_s, u"hour"_s, 3600},
                            {u"events_daily"_s, u"day"_s, 86400}};
    const Level requests[] = {{u"http_request_1min"_s, u"ingest_time"_s, 60},
                              {u"http_request_1hour"_s, u"ingest_time"_s, 3600},
                              {u"http_request_1day"_s, u"ingest_time"_s, 86400}};
    QStringList wrong;
    const auto compare = [&](const QString &table, const QString &sql) {
        const QString found = psql(conninfo, u"SET timezone = 'UTC'; SET enable_nestloop = off; "_s + sql);
        const QString buckets = found.section(u'\n', -1);
        if (buckets != "0"_L1)
            wrong << u"%1: %2 wrong buckets"_s.arg(table, buckets);
    };
    for (const Level &level : events)
        compare(level.table, eventsSql(level));
    for (const Level &level : requests)
        compare(level.table, requestsSql(level));
    compare(u"events_5s"_s, binsSql(u"events"_s, u"tenant_id"_s, u"occurred_at"_s, u"event_type"_s));
    compare(
        u"http_request_5s"_s,
        binsSql(
            u"http_request"_s, u"site_id"_s, u"ingest_time"_s,
            u"CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx' ELSE 'other' END"_s));
    return wrong;
}

} // namespace tidemark::test
