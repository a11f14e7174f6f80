-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds the rows of some batches to one level: counts and counters added, sketches united. Countries are counted and users
-- sketched in two aggregations, because a sketch a country costs far more than a counter. Planned anew each time, for the batches
-- at hand: a plan made for any batches could choose to read all history.
CREATE FUNCTION tidemark.add_events(level tidemark.rollup_level, done bigint, closed bigint, waiting bigint[], caught_up bigint[])
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
        SELECT tenant_id, bucket, event_type, sum(n)::bigint,
               coalesce((array_agg(sketch) FILTER (WHERE sketch IS NOT NULL))[1], public.hll_empty(11, 5, -1, 1)),
               jsonb_object_agg(country, n) FILTER (WHERE country IS NOT NULL)
        FROM (SELECT tenant_id, bucket, event_type, tidemark.country(code) AS country, sum(n)::bigint AS n,
                     NULL::public.hll AS sketch
              FROM (SELECT tenant_id, date_bin(%3$L, occurred_at, '0001-01-01 00:00:00+00') AS bucket, event_type,
                           event_data ->> 'country' AS code, count(*) AS n
                    FROM tidemark.events
                    WHERE batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)
                    GROUP BY 1, 2, 3, 4) AS coded
              GROUP BY 1, 2, 3, 4
              UNION ALL
              SELECT tenant_id, date_bin(%3$L, occurred_at, '0001-01-01 00:00:00+00'), event_type, NULL, NULL,
                     public.hll_add_agg(public.hll_hash_text(event_data ->> 'user_id'), 11, 5, -1, 1)
              FROM tidemark.events
              WHERE batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)
              GROUP BY 1, 2, 3) AS parts
        GROUP BY 1, 2, 3
        ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
        SET event_count = t.event_count + EXCLUDED.event_count,
            users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
            country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
        $sql$, level.table_name, level.bucket_column, level.width)
    USING done, closed, waiting, caught_up;
END
$$
