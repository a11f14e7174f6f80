-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As coarsen_events, for requests.
CREATE OR REPLACE FUNCTION tidemark.coarsen_http_request(run bigint, step int, width interval) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE $sql$
        INSERT INTO tidemark.http_request_fresh
            (run, step, ingest_time, site_id, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx,
             sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
        SELECT $1, $2, bucket, site_id, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx, msec, known, addresses,
               (SELECT json_object_agg(country, n)::jsonb
                FROM (SELECT country, sum((counters -> country)::bigint) AS n
                      FROM (SELECT counters, jsonb_object_keys(counters) AS country
                            FROM (SELECT unnest(counters_of) AS counters) AS parts) AS pairs
                      GROUP BY country) AS counted)
        FROM (SELECT bucket, site_id, sum(request_count)::bigint AS request_count, sum(status_1xx)::bigint AS status_1xx,
                     sum(status_2xx)::bigint AS status_2xx, sum(status_3xx)::bigint AS status_3xx, sum(status_4xx)::bigint AS status_4xx,
                     sum(status_5xx)::bigint AS status_5xx, sum(sum_response_time_msec)::bigint AS msec,
                     sum(known_response_count)::bigint AS known, public.hll_union_agg(distinct_ip_addresses) AS addresses,
                     array_agg(country_counters) AS counters_of
              FROM (SELECT date_bin($3, ingest_time, '0001-01-01 00:00:00+00') AS bucket, f.* FROM tidemark.http_request_fresh AS f
                    WHERE f.run = $1 AND f.step = $2 - 1
                    ORDER BY 1, f.site_id) AS sorted
              GROUP BY bucket, site_id) AS grouped
        $sql$
    USING run, step, width;
END
$$
