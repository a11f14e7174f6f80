-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tenants that are busiest now, of those that the caller sees. source 'queries': those that Citus has spent most time on in this period
-- and the one before, where it keeps count (citus.stat_tenants_track); n is how many queries that were. Else 'rows': those with the most
-- rows in the last five minutes, by the five-second bins that rollups keep of tenants with many rows. Where no tenant has so many, all have
-- few, and their raw rows are counted.
CREATE OR REPLACE FUNCTION tidemark.hottest_tenants(dataset text, wanted int) RETURNS TABLE (source text, tenant int, name text, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = hottest_tenants.dataset);
    raw regclass := format('tidemark.%I', pipe.raw_table)::regclass;
    since timestamptz := clock_timestamp() - interval '5 minutes';
    query text;
    kind text := 'rows';
    binned boolean;
BEGIN
    PERFORM tidemark.require_dataset(hottest_tenants.dataset);
    IF to_regclass('pg_catalog.citus_stat_tenants') IS NOT NULL AND current_setting('citus.stat_tenants_track', true) = 'all' THEN
        kind := 'queries';
        query := 'SELECT s.tenant_attribute::int AS tenant, sum(s.query_count_in_this_period + s.query_count_in_last_period)::bigint AS n, '
                 '       sum(s.cpu_usage_in_this_period + s.cpu_usage_in_last_period)::float8 AS heat '
                 'FROM citus_stat_tenants s WHERE s.tenant_attribute ~ ''^-?[0-9]{1,9}$'' '
                 'AND s.colocation_id = (SELECT p.colocationid FROM pg_dist_partition p WHERE p.logicalrelid = ''tidemark.events''::regclass) '
                 'GROUP BY 1';
    ELSE
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM tidemark.%I b WHERE b.bucket >= $1)', pipe.dataset || '_5s') INTO binned USING since;
        query := CASE WHEN binned
            THEN format('SELECT b.%I AS tenant, sum(b.n)::bigint AS n, sum(b.n)::float8 AS heat FROM tidemark.%I b WHERE b.bucket >= $1 GROUP BY 1',
                        pipe.tenant_column, pipe.dataset || '_5s')
            ELSE format('SELECT e.%I AS tenant, count(*) AS n, count(*)::float8 AS heat FROM tidemark.%I e WHERE e.%I >= $1 AND e.%3$I <= now() GROUP BY 1',
                        pipe.tenant_column, pipe.raw_table, pipe.time_column) END;
    END IF;
    RETURN QUERY EXECUTE format($sql$
        WITH hot AS MATERIALIZED (%s)
        SELECT $2, h.tenant, coalesce(t.name, ''), h.n
        FROM (SELECT s.tenant, s.n, s.heat
              FROM (SELECT tenant, n, heat FROM hot WHERE n > 0 ORDER BY heat DESC, tenant OFFSET 0) s
              WHERE tidemark.caller_sees($3, s.tenant)
              LIMIT $4) h
        LEFT JOIN tidemark.tenant t ON t.tenant_id = h.tenant
        ORDER BY h.heat DESC, h.tenant
        $sql$, query)
    USING since, kind, raw, wanted;
END
$$
