-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Puts wider buckets in the place of those that a run has gathered, for the levels that are still to come: of a minute's requests an hour
-- holds many, and adding up their counters once is enough.
CREATE OR REPLACE FUNCTION tidemark.coarsen_http_request(run bigint, width interval) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE $sql$
        INSERT INTO tidemark.http_request_fresh
            (run, step, ingest_time, site_id, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx,
             sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters, response_counters, status_counters,
             sum_bytes_sent, known_bytes_count)
        SELECT $1, $2, ingest_time, site_id, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx,
               sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters, response_counters, status_counters,
               sum_bytes_sent, known_bytes_count
        FROM ($sql$ || tidemark.merged_http_request() || ') AS f'
    USING run, 2, width;
    DELETE FROM tidemark.http_request_fresh AS f WHERE f.run = coarsen_http_request.run AND f.step = 1;
END
$$
