-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As gather_events, for requests.
CREATE OR REPLACE FUNCTION tidemark.gather_http_request(run bigint, finest interval, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
    range_from timestamptz DEFAULT NULL, range_to timestamptz DEFAULT NULL)
RETURNS void
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
        SELECT $1, 1, bucket, site_id, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx, coalesce(msec, 0), known,
               coalesce(CASE WHEN request_count = 1 THEN public.hll_add(public.hll_empty(11, 5, -1, 1), addresses[1])
                             ELSE (SELECT public.hll_add_agg(address_hash, 11, 5, -1, 1) FROM unnest(addresses) AS address_hash) END,
                        public.hll_empty(11, 5, -1, 1)),
               CASE WHEN request_count = 1 THEN jsonb_build_object(tidemark.country(codes[1]), 1)
                    ELSE (SELECT json_object_agg(country, n)::jsonb
                          FROM (SELECT tidemark.country(code) AS country, sum(n) AS n
                                FROM (SELECT code, count(*) AS n FROM unnest(codes) AS code GROUP BY code) AS coded
                                GROUP BY 1) AS counted) END,
               CASE WHEN known = 0 THEN '{}'
                    WHEN request_count = 1 THEN jsonb_build_object(tidemark.response_bin(times[1]), 1)
                    ELSE (SELECT json_object_agg(bin, n)::jsonb
                          FROM (SELECT tidemark.response_bin(msec) AS bin, count(*) AS n FROM unnest(times) AS msec WHERE msec IS NOT NULL
                                GROUP BY 1) AS counted) END,
               CASE WHEN request_count = 1 THEN jsonb_build_object(statuses[1], 1)
                    ELSE (SELECT json_object_agg(status, n)::jsonb
                          FROM (SELECT status, count(*) AS n FROM unnest(statuses) AS status GROUP BY 1) AS counted) END,
               coalesce(bytes, 0), sized
        FROM (SELECT bucket, site_id, count(*) AS request_count,
                     count(*) FILTER (WHERE status_code BETWEEN 100 AND 199) AS status_1xx,
                     count(*) FILTER (WHERE status_code BETWEEN 200 AND 299) AS status_2xx,
                     count(*) FILTER (WHERE status_code BETWEEN 300 AND 399) AS status_3xx,
                     count(*) FILTER (WHERE status_code BETWEEN 400 AND 499) AS status_4xx,
                     count(*) FILTER (WHERE status_code BETWEEN 500 AND 599) AS status_5xx,
                     sum(response_time_msec) AS msec, count(response_time_msec) AS known,
                     sum(bytes_sent) FILTER (WHERE bytes_sent >= 0) AS bytes, count(*) FILTER (WHERE bytes_sent >= 0) AS sized,
                     array_agg(address_hash) AS addresses, array_agg(code) AS codes,
                     array_agg(response_time_msec) AS times, array_agg(status_code) AS statuses
              FROM (SELECT date_bin($2, ingest_time, '0001-01-01 00:00:00+00') AS bucket, site_id, status_code, response_time_msec, bytes_sent,
                           public.hll_hash_text(ip_address) AS address_hash, left(request_country, 4) COLLATE "C" AS code
                    FROM tidemark.http_request
                    WHERE (batch > $3 AND batch <= $4 AND ($5 = '{}' OR batch <> ALL ($5)) OR $6 <> '{}' AND batch = ANY ($6))
                      AND ($7 IS NULL OR ingest_time >= $7) AND ($8 IS NULL OR ingest_time < $8)
                    ORDER BY 1, 2) AS sorted
              GROUP BY bucket, site_id) AS grouped
        $sql$
    USING run, finest, done, closed, waiting, caught_up, range_from, range_to;
END
$$
