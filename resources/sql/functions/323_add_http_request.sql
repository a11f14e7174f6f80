-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As add_events, for requests. gathered: the width of the buckets that the run has.
CREATE OR REPLACE FUNCTION tidemark.add_http_request(run bigint, level tidemark.rollup_level, gathered interval, vacant boolean) RETURNS void
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
             response_counters, status_counters, sum_bytes_sent, known_bytes_count)
        SELECT site_id, ingest_time, request_count, status_2xx, request_count - status_2xx, status_1xx, status_2xx, status_3xx, status_4xx,
               status_5xx, request_count - status_1xx - status_2xx - status_3xx - status_4xx - status_5xx,
               sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters, response_counters, status_counters,
               sum_bytes_sent, known_bytes_count
        FROM ($sql$
        || CASE WHEN level.width = gathered THEN 'SELECT * FROM tidemark.http_request_fresh WHERE run = $1'
                ELSE tidemark.merged_http_request() END
        || $sql$) AS f WHERE NOT f.ingest_time <@ $2 $sql$
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
            sum_bytes_sent = t.sum_bytes_sent + EXCLUDED.sum_bytes_sent,
            known_bytes_count = t.known_bytes_count + EXCLUDED.known_bytes_count,
            distinct_ip_addresses = public.hll_union(t.distinct_ip_addresses, EXCLUDED.distinct_ip_addresses),
            country_counters = CASE WHEN EXCLUDED.request_count = 1
                THEN jsonb_set(t.country_counters, ARRAY[split_part(EXCLUDED.country_counters::text, '"', 2)],
                               (1 + coalesce((t.country_counters ->> split_part(EXCLUDED.country_counters::text, '"', 2))::bigint, 0))::text::jsonb)
                ELSE tidemark.counters_add(t.country_counters, EXCLUDED.country_counters) END,
            response_counters = CASE WHEN EXCLUDED.known_response_count = 0 THEN t.response_counters
                WHEN EXCLUDED.request_count = 1
                THEN jsonb_set(t.response_counters, ARRAY[split_part(EXCLUDED.response_counters::text, '"', 2)],
                               (1 + coalesce((t.response_counters ->> split_part(EXCLUDED.response_counters::text, '"', 2))::bigint, 0))::text::jsonb)
                ELSE tidemark.counters_add(t.response_counters, EXCLUDED.response_counters) END,
            status_counters = CASE WHEN EXCLUDED.request_count = 1
                THEN jsonb_set(t.status_counters, ARRAY[split_part(EXCLUDED.status_counters::text, '"', 2)],
                               (1 + coalesce((t.status_counters ->> split_part(EXCLUDED.status_counters::text, '"', 2))::bigint, 0))::text::jsonb)
                ELSE tidemark.counters_add(t.status_counters, EXCLUDED.status_counters) END
            $sql$ ELSE '' END, level.table_name)
    USING run, level.gone, level.width;
END
$$
