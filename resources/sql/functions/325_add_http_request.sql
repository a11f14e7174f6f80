-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As add_events, for requests.
CREATE OR REPLACE FUNCTION tidemark.add_http_request(run bigint, step int, level tidemark.rollup_level) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t
            (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
             status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
        SELECT site_id, ingest_time, request_count, status_2xx, request_count - status_2xx, status_1xx, status_2xx, status_3xx, status_4xx,
               status_5xx, request_count - status_1xx - status_2xx - status_3xx - status_4xx - status_5xx,
               sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters
        FROM tidemark.http_request_fresh WHERE run = $1 AND step = $2 AND NOT ingest_time <@ $3
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
        $sql$, level.table_name)
    USING run, step, level.gone;
END
$$
