-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds what a run has gathered to a level: counts and counters added, sketches united. Buckets wider than the finest ones are made of these
-- on the way, in the order of the level's key; most are made of one alone, and are that. A bucket that is gone is not begun again with what
-- comes late: it would look like the whole. One that never was may begin, however old. vacant: the level has no buckets of that time, so
-- that nothing can be in the way. What one row adds to the counters is told from its text, as it is nearly always one row: counters_add takes
-- longer than all the rest of a row.
CREATE OR REPLACE FUNCTION tidemark.add_events(run bigint, level tidemark.rollup_level, finest interval, vacant boolean) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
        SELECT tenant_id, bucket, event_type, event_count, users_hll, country_counters FROM ($sql$
        || CASE WHEN level.width = finest THEN $sql$
            SELECT * FROM tidemark.events_fresh WHERE run = $1 AND NOT bucket <@ $2
            $sql$ ELSE $sql$
            SELECT tenant_id, bucket, event_type, event_count,
                   CASE WHEN parts = 1 THEN sketches[1]
                        ELSE (SELECT public.hll_union_agg(sketch) FROM unnest(sketches) AS sketch) END AS users_hll,
                   CASE WHEN parts = 1 THEN counters_of[1]
                        ELSE (SELECT json_object_agg(country, n)::jsonb
                              FROM (SELECT country, sum((counters -> country)::bigint) AS n
                                    FROM (SELECT counters, jsonb_object_keys(counters) AS country
                                          FROM (SELECT unnest(counters_of) AS counters) AS each) AS pairs
                                    GROUP BY country) AS counted) END AS country_counters
            FROM (SELECT tenant_id, bucket, event_type, count(*) AS parts, sum(event_count)::bigint AS event_count,
                         array_agg(users_hll) AS sketches, array_agg(country_counters) AS counters_of
                  FROM (SELECT tenant_id, date_bin($3, bucket, '0001-01-01 00:00:00+00') AS bucket, event_type, event_count, users_hll,
                               country_counters
                        FROM tidemark.events_fresh WHERE run = $1 AND NOT date_bin($3, bucket, '0001-01-01 00:00:00+00') <@ $2
                        ORDER BY 1, 2, 3) AS sorted
                  GROUP BY tenant_id, bucket, event_type) AS grouped
            $sql$ END || ') AS f'
        || CASE WHEN NOT vacant THEN $sql$
        ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
        SET event_count = t.event_count + EXCLUDED.event_count,
            users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
            country_counters = CASE WHEN EXCLUDED.event_count = 1
                THEN jsonb_set(t.country_counters, ARRAY[split_part(EXCLUDED.country_counters::text, '"', 2)],
                               (1 + coalesce((t.country_counters ->> split_part(EXCLUDED.country_counters::text, '"', 2))::bigint, 0))::text::jsonb)
                ELSE tidemark.counters_add(t.country_counters, EXCLUDED.country_counters) END
            $sql$ ELSE '' END, level.table_name, level.bucket_column)
    USING run, level.gone, level.width;
END
$$
