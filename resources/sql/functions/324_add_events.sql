-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds a step of a run to its level: counts and counters added, sketches united. A bucket that is gone is not begun again with what
-- comes late: it would look like the whole. One that never was may begin, however old.
CREATE OR REPLACE FUNCTION tidemark.add_events(run bigint, step int, level tidemark.rollup_level) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
        SELECT tenant_id, bucket, event_type, event_count, users_hll, country_counters
        FROM tidemark.events_fresh WHERE run = $1 AND step = $2 AND NOT bucket <@ $3
        ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
        SET event_count = t.event_count + EXCLUDED.event_count,
            users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
            country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
        $sql$, level.table_name, level.bucket_column)
    USING run, step, level.gone;
END
$$
