-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As add_events, for requests.
CREATE OR REPLACE FUNCTION tidemark.add_http_request(run bigint, level tidemark.rollup_level, finest interval, vacant boolean) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t
            (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
             status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters,
             response_counters, status_counters)
        SELECT site_id, ingest_time, request_count, status_2xx, request_count - status_2xx, status_1xx, status_2xx, status_3xx, status_4xx,
               status_5xx, request_count - status_1xx - status_2xx - status_3xx - status_4xx - status_5xx,
               sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters, response_counters, status_counters
        FROM ($sql$
        || CASE WHEN level.width = finest THEN $sql$
            SELECT * FROM tidemark.http_request_fresh WHERE run = $1 AND NOT ingest_time <@ $2
            $sql$ ELSE $sql$
            SELECT site_id, ingest_time, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx, sum_response_time_msec,
                   known_response_count,
                   CASE WHEN parts = 1 THEN sketches[1]
                        ELSE (SELECT public.hll_union_agg(sketch) FROM unnest(sketches) AS sketch) END AS distinct_ip_addresses,
                   CASE WHEN parts = 1 THEN countries_of[1]
                        ELSE (SELECT json_object_agg(key, n)::jsonb
                              FROM (SELECT key, sum(value::int) AS n FROM unnest(countries_of) AS each (counters), jsonb_each_text(counters)
                                    GROUP BY key) AS counted) END AS country_counters,
                   CASE WHEN parts = 1 THEN responses_of[1]
                        ELSE (SELECT coalesce(json_object_agg(key, n)::jsonb, '{}')
                              FROM (SELECT key, sum(value::int) AS n FROM unnest(responses_of) AS each (counters), jsonb_each_text(counters)
                                    GROUP BY key) AS counted) END AS response_counters,
                   CASE WHEN parts = 1 THEN statuses_of[1]
                        ELSE (SELECT json_object_agg(key, n)::jsonb
                              FROM (SELECT key, sum(value::int) AS n FROM unnest(statuses_of) AS each (counters), jsonb_each_text(counters)
                                    GROUP BY key) AS counted) END AS status_counters
            FROM (SELECT site_id, bucket AS ingest_time, count(*) AS parts, sum(request_count)::bigint AS request_count,
                         sum(status_1xx)::bigint AS status_1xx, sum(status_2xx)::bigint AS status_2xx, sum(status_3xx)::bigint AS status_3xx,
                         sum(status_4xx)::bigint AS status_4xx, sum(status_5xx)::bigint AS status_5xx,
                         sum(sum_response_time_msec)::bigint AS sum_response_time_msec,
                         sum(known_response_count)::bigint AS known_response_count,
                         array_agg(distinct_ip_addresses) AS sketches, array_agg(country_counters) AS countries_of,
                         array_agg(response_counters) AS responses_of, array_agg(status_counters) AS statuses_of
                  FROM (SELECT date_bin($3, ingest_time, '0001-01-01 00:00:00+00') AS bucket, f.* FROM tidemark.http_request_fresh AS f
                        WHERE f.run = $1 AND NOT date_bin($3, ingest_time, '0001-01-01 00:00:00+00') <@ $2
                        ORDER BY f.site_id, 1) AS sorted
                  GROUP BY site_id, bucket) AS grouped
            $sql$ END || ') AS f'
        || CASE WHEN NOT vacant THEN $sql$
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
            country_counters = CASE WHEN EXCLUDED.request_count = 1
                THEN jsonb_set(t.country_counters, ARRAY[split_part(EXCLUDED.country_counters::text, '"', 2)],
                               (1 + coalesce((t.country_counters ->> split_part(EXCLUDED.country_counters::text, '"', 2))::bigint, 0))::text::jsonb)
                ELSE tidemark.counters_add(t.country_counters, EXCLUDED.country_counters) END,
            response_counters = tidemark.counters_add(t.response_counters, EXCLUDED.response_counters),
            status_counters = tidemark.counters_add(t.status_counters, EXCLUDED.status_counters)
            $sql$ ELSE '' END, level.table_name)
    USING run, level.gone, level.width;
END
$$
