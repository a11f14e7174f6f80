-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The statement that makes wider buckets of those that run $1 has gathered: of width $3.
CREATE OR REPLACE FUNCTION tidemark.merged_http_request() RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT $sql$
            SELECT site_id, ingest_time, request_count, status_1xx, status_2xx, status_3xx, status_4xx, status_5xx, sum_response_time_msec,
                   known_response_count,
                   CASE WHEN parts = 1 THEN sketches[1]
                        ELSE (SELECT public.hll_union_agg(sketch) FROM unnest(sketches) AS sketch) END AS distinct_ip_addresses,
                   CASE WHEN parts = 1 THEN countries_of[1]
                        ELSE (SELECT json_object_agg(key, n)::jsonb
                              FROM (SELECT key, sum((counters -> key)::int) AS n
                                    FROM (SELECT counters, jsonb_object_keys(counters) AS key
                                          FROM (SELECT unnest(countries_of) AS counters) AS each) AS pairs
                                    GROUP BY key) AS counted) END AS country_counters,
                   CASE WHEN parts = 1 THEN responses_of[1]
                        ELSE (SELECT coalesce(json_object_agg(key, n)::jsonb, '{}')
                              FROM (SELECT key, sum((counters -> key)::int) AS n
                                    FROM (SELECT counters, jsonb_object_keys(counters) AS key
                                          FROM (SELECT unnest(responses_of) AS counters) AS each) AS pairs
                                    GROUP BY key) AS counted) END AS response_counters,
                   CASE WHEN parts = 1 THEN statuses_of[1]
                        ELSE (SELECT json_object_agg(key, n)::jsonb
                              FROM (SELECT key, sum((counters -> key)::int) AS n
                                    FROM (SELECT counters, jsonb_object_keys(counters) AS key
                                          FROM (SELECT unnest(statuses_of) AS counters) AS each) AS pairs
                                    GROUP BY key) AS counted) END AS status_counters,
                   sum_bytes_sent, known_bytes_count
            FROM (SELECT site_id, bucket AS ingest_time, count(*) AS parts, sum(request_count)::bigint AS request_count,
                         sum(status_1xx)::bigint AS status_1xx, sum(status_2xx)::bigint AS status_2xx, sum(status_3xx)::bigint AS status_3xx,
                         sum(status_4xx)::bigint AS status_4xx, sum(status_5xx)::bigint AS status_5xx,
                         sum(sum_response_time_msec)::bigint AS sum_response_time_msec,
                         sum(known_response_count)::bigint AS known_response_count,
                         sum(sum_bytes_sent) AS sum_bytes_sent, sum(known_bytes_count)::bigint AS known_bytes_count,
                         array_agg(distinct_ip_addresses) AS sketches, array_agg(country_counters) AS countries_of,
                         array_agg(response_counters) AS responses_of, array_agg(status_counters) AS statuses_of
                  FROM (SELECT date_bin($3, ingest_time, '0001-01-01 00:00:00+00') AS bucket, f.* FROM tidemark.http_request_fresh AS f
                        WHERE f.run = $1
                        ORDER BY f.site_id, 1) AS sorted
                  GROUP BY site_id, bucket) AS grouped
    $sql$
$$
