-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As add_events, for requests.
CREATE FUNCTION tidemark.add_http_request(level tidemark.rollup_level, done bigint, closed bigint, waiting bigint[], caught_up bigint[])
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t
            (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
             status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
        SELECT site_id, bucket, sum(n)::bigint, sum(s2)::bigint, sum(n - s2)::bigint, sum(s1)::bigint, sum(s2)::bigint,
               sum(s3)::bigint, sum(s4)::bigint, sum(s5)::bigint, sum(n - s1 - s2 - s3 - s4 - s5)::bigint,
               coalesce(sum(msec), 0)::bigint, sum(known)::bigint,
               coalesce((array_agg(sketch) FILTER (WHERE sketch IS NOT NULL))[1], public.hll_empty(11, 5, -1, 1)),
               jsonb_object_agg(country, n) FILTER (WHERE country IS NOT NULL)
        FROM (SELECT site_id, bucket, tidemark.country(code) AS country, sum(n)::bigint AS n, sum(s1)::bigint AS s1,
                     sum(s2)::bigint AS s2, sum(s3)::bigint AS s3, sum(s4)::bigint AS s4, sum(s5)::bigint AS s5,
                     sum(msec)::bigint AS msec, sum(known)::bigint AS known, NULL::public.hll AS sketch
              FROM (SELECT site_id, date_bin(%2$L, ingest_time, '0001-01-01 00:00:00+00') AS bucket, request_country AS code,
                           count(*) AS n,
                           count(*) FILTER (WHERE status_code BETWEEN 100 AND 199) AS s1,
                           count(*) FILTER (WHERE status_code BETWEEN 200 AND 299) AS s2,
                           count(*) FILTER (WHERE status_code BETWEEN 300 AND 399) AS s3,
                           count(*) FILTER (WHERE status_code BETWEEN 400 AND 499) AS s4,
                           count(*) FILTER (WHERE status_code BETWEEN 500 AND 599) AS s5,
                           sum(response_time_msec) AS msec, count(response_time_msec) AS known
                    FROM tidemark.http_request
                    WHERE batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)
                    GROUP BY 1, 2, 3) AS coded
              GROUP BY 1, 2, 3
              UNION ALL
              SELECT site_id, date_bin(%2$L, ingest_time, '0001-01-01 00:00:00+00'), NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                     NULL, NULL, public.hll_add_agg(public.hll_hash_text(ip_address), 11, 5, -1, 1)
              FROM tidemark.http_request
              WHERE batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)
              GROUP BY 1, 2) AS parts
        GROUP BY 1, 2
        ON CONFLICT (site_id, ingest_time) DO UPDATE
        SET request_count = t.request_count + EXCLUDED.request_count,
            success_count = t.success_count + EXCLUDED.success_count,
            error_count = t.error_count + EXCLUDED.error_count,
            status_1xx = t.status_1xx + EXCLUDED.status_1xx,
            status_2xx = t.status_2xx + EXCLUDED.status_2xx,
            status_3xx = t.status_3xx + EXCLUDED.status_3xx,
            status_4xx = t.status_4xx + EXCLUDED.status_4xx,
            status_5xx = t.status_5xx + EXCLUDED.status_5xx,
            status_other = t.status_other + EXCLUDED.status_other,
            sum_response_time_msec = t.sum_response_time_msec + EXCLUDED.sum_response_time_msec,
            known_response_count = t.known_response_count + EXCLUDED.known_response_count,
            distinct_ip_addresses = public.hll_union(t.distinct_ip_addresses, EXCLUDED.distinct_ip_addresses),
            country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
        $sql$, level.table_name, level.width)
    USING done, closed, waiting, caught_up;
END
$$
