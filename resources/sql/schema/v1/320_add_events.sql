-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds the rows of some batches and times to one level: counts and counters added, sketches united. One scan and one sort: the window counts a
-- bucket's rows of each country in passing, so that users are sketched once a bucket and not once a country (a sketch costs far more
-- than a counter). Planned anew each time, for the batches at hand: a plan made for any batches could choose to read all history.
CREATE FUNCTION tidemark.add_events(level tidemark.rollup_level, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
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
        INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
        SELECT tenant_id, bucket, event_type, count(*),
               coalesce(public.hll_add_agg(user_hash, 11, 5, -1, 1), public.hll_empty(11, 5, -1, 1)),
               jsonb_object_agg(country, of_country) FILTER (WHERE first_of_country)
        FROM (SELECT tenant_id, bucket, event_type, user_hash, country, count(*) OVER same AS of_country,
                     row_number() OVER same = 1 AS first_of_country
              FROM (SELECT tenant_id, date_bin(%3$L, occurred_at, '0001-01-01 00:00:00+00') AS bucket,
                           event_type COLLATE "C" AS event_type, tidemark.country(event_data ->> 'country') AS country,
                           public.hll_hash_text(event_data ->> 'user_id') AS user_hash
                    FROM tidemark.events
                    WHERE (batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4))
                      AND occurred_at >= $5 AND occurred_at < $6) AS fresh
              WINDOW same AS (PARTITION BY tenant_id, bucket, event_type, country)) AS counted
        GROUP BY tenant_id, bucket, event_type
        ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
        SET event_count = t.event_count + EXCLUDED.event_count,
            users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
            country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
        $sql$, level.table_name, level.bucket_column, level.width)
    USING done, closed, waiting, caught_up, range_from, range_to;
END
$$
