-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From the buckets of the step before makes those of this step, width wide: counts added, sketches united, counters merged.
CREATE OR REPLACE FUNCTION tidemark.coarsen_events(run bigint, step int, width interval) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET work_mem = '64MB'
SET jit = 'off'
AS $$
BEGIN
    EXECUTE $sql$
        INSERT INTO tidemark.events_fresh (run, step, bucket, tenant_id, event_type, event_count, users_hll, country_counters)
        SELECT $1, $2, bucket, tenant_id, event_type, event_count, users_hll,
               (SELECT json_object_agg(country, n)::jsonb
                FROM (SELECT country, sum((counters -> country)::bigint) AS n
                      FROM (SELECT counters, jsonb_object_keys(counters) AS country
                            FROM (SELECT unnest(counters_of) AS counters) AS parts) AS pairs
                      GROUP BY country) AS counted)
        FROM (SELECT bucket, tenant_id, event_type, sum(event_count)::bigint AS event_count, public.hll_union_agg(users_hll) AS users_hll,
                     array_agg(country_counters) AS counters_of
              FROM (SELECT date_bin($3, bucket, '0001-01-01 00:00:00+00') AS bucket, tenant_id, event_type, event_count, users_hll,
                           country_counters
                    FROM tidemark.events_fresh WHERE run = $1 AND step = $2 - 1
                    ORDER BY 1, 2, 3) AS sorted
              GROUP BY bucket, tenant_id, event_type) AS grouped
        $sql$
    USING run, step, width;
END
$$
