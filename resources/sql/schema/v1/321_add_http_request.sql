-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As add_events, for requests.
CREATE FUNCTION tidemark.add_http_request(level tidemark.rollup_level, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
    range_from timestamptz, range_to timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
SET enable_hashagg = 'off' -- rows come sorted, and a sketch in the making takes 128 kB
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t
            (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
             status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
        SELECT site_id, bucket, count(*),
               count(*) FILTER (WHERE status_code BETWEEN 200 AND 299), count(*) FILTER (WHERE status_code NOT BETWEEN 200 AND 299),
               count(*) FILTER (WHERE status_code BETWEEN 100 AND 199), count(*) FILTER (WHERE status_code BETWEEN 200 AND 299),
               count(*) FILTER (WHERE status_code BETWEEN 300 AND 399), count(*) FILTER (WHERE status_code BETWEEN 400 AND 499),
               count(*) FILTER (WHERE status_code BETWEEN 500 AND 599), count(*) FILTER (WHERE status_code NOT BETWEEN 100 AND 599),
               coalesce(sum(response_time_msec), 0), count(response_time_msec),
               coalesce(public.hll_add_agg(address_hash, 11, 5, -1, 1), public.hll_empty(11, 5, -1, 1)),
               jsonb_object_agg(country, of_country) FILTER (WHERE first_of_country)
        FROM (SELECT site_id, bucket, status_code, response_time_msec, address_hash, country, count(*) OVER same AS of_country,
                     row_number() OVER same = 1 AS first_of_country
              FROM (SELECT site_id, date_bin(%2$L, ingest_time, '0001-01-01 00:00:00+00') AS bucket, status_code, response_time_msec,
                           tidemark.country(request_country) AS country, public.hll_hash_text(ip_address) AS address_hash
                    FROM tidemark.http_request
                    WHERE (batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4))
                      AND ingest_time >= $5 AND ingest_time < $6) AS fresh
              WINDOW same AS (PARTITION BY site_id, bucket, country)) AS counted
        GROUP BY site_id, bucket
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
    USING done, closed, waiting, caught_up, range_from, range_to;
END
$$
