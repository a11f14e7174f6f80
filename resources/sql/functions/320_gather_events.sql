-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Aggregates the raw rows of some batches, and of a range of time where one is given, into events_fresh, in buckets of the finest level.
-- It is the only look at raw rows that a run takes. One sort of narrow rows, by bucket first: rows come nearly in order of time, and
-- the sort gains by it. Users and countries are listed, and become a sketch and counters once a bucket: a sketch in the making takes 128 kB,
-- and a bucket of one row, as most are where tenants and types are many, needs neither of the two aggregations. Four letters tell whether
-- a country is one. Planned anew each time, for the batches at hand: a plan made for any batches could choose to read all history.
CREATE OR REPLACE FUNCTION tidemark.gather_events(run bigint, finest interval, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
    range_from timestamptz DEFAULT NULL, range_to timestamptz DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE $sql$
        INSERT INTO tidemark.events_fresh (run, step, bucket, tenant_id, event_type, event_count, users_hll, country_counters)
        SELECT $1, 1, bucket, tenant_id, event_type, event_count,
               coalesce(CASE WHEN event_count = 1 THEN public.hll_add(public.hll_empty(11, 5, -1, 1), users[1])
                             ELSE (SELECT public.hll_add_agg(user_hash, 11, 5, -1, 1) FROM unnest(users) AS user_hash) END,
                        public.hll_empty(11, 5, -1, 1)),
               CASE WHEN event_count = 1 THEN jsonb_build_object(tidemark.country(codes[1]), 1)
                    ELSE (SELECT json_object_agg(country, n)::jsonb
                          FROM (SELECT tidemark.country(code) AS country, sum(n) AS n
                                FROM (SELECT code, count(*) AS n FROM unnest(codes) AS code GROUP BY code) AS coded
                                GROUP BY 1) AS counted) END
        FROM (SELECT bucket, tenant_id, event_type, count(*) AS event_count, array_agg(user_hash) AS users, array_agg(code) AS codes
              FROM (SELECT date_bin($2, occurred_at, '0001-01-01 00:00:00+00') AS bucket, tenant_id, event_type COLLATE "C" AS event_type,
                           public.hll_hash_text(event_data ->> 'user_id') AS user_hash,
                           left(event_data ->> 'country', 4) COLLATE "C" AS code
                    FROM tidemark.events
                    WHERE (batch > $3 AND batch <= $4 AND ($5 = '{}' OR batch <> ALL ($5)) OR $6 <> '{}' AND batch = ANY ($6))
                      AND ($7 IS NULL OR occurred_at >= $7) AND ($8 IS NULL OR occurred_at < $8)
                    ORDER BY 1, 2, 3) AS sorted
              GROUP BY bucket, tenant_id, event_type) AS grouped
        $sql$
    USING run, finest, done, closed, waiting, caught_up, range_from, range_to;
END
$$
