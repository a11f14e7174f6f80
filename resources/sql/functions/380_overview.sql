-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A page of the overview of all tenants that the caller sees: those at the places skip to skip + wanted, in the order asked for. All of it from
-- the rollups, in whole hours: those of [starts, ends), of which those before passed have ended; and before, what [before_starts,
-- before_ends) came to, to compare these with. hours: which of them, from 1 on, have rows, and counts how many. The first row stands for
-- all tenants where there is no other.
-- sort: 'total', 'errors' (their share), 'uniques', 'change', 'last' or 'name'. What is not known comes last either way, equals go by id.
CREATE OR REPLACE FUNCTION tidemark.overview(dataset text, starts timestamptz, passed timestamptz, ends timestamptz, before_starts timestamptz,
    before_ends timestamptz, sought text, words text[], sort text, descending boolean, skip bigint, wanted bigint)
RETURNS TABLE (tenants bigint, matching bigint, place bigint, tenant int, name text, hours int[], counts bigint[], errors bigint, before bigint,
               uniques double precision, exact boolean, ours boolean, newest timestamptz, newest_ends timestamptz)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
SET work_mem = '32MB'
AS $$
DECLARE
    tenant_column name := (SELECT p.tenant_column FROM tidemark.pipeline p WHERE p.dataset = overview.dataset);
    level tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = overview.dataset AND l.width = interval '1 hour');
    n text := CASE dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END;
    failed text := CASE dataset WHEN 'events' THEN '0' ELSE 'status_4xx + status_5xx' END;
    sketch text := CASE dataset WHEN 'events' THEN 'users_hll' ELSE 'distinct_ip_addresses' END;
    found record;
    narrowed boolean;
    keys text;
    page int[];
BEGIN
    found := tidemark.overview_candidates(dataset, starts, ends, sought, words, sort, descending, skip + wanted);
    narrowed := cardinality(found.candidates) <= 3000;
    keys := CASE sort
        WHEN 'total' THEN format('SELECT tenant, sum(n) AS key FROM (%s) c GROUP BY tenant', tidemark.counts_between(dataset, starts, ends, narrowed))
        WHEN 'errors' THEN format('SELECT tenant, sum(errors) / nullif(sum(n), 0) AS key FROM (%s) c GROUP BY tenant',
                                  tidemark.counts_between(dataset, starts, ends, narrowed))
        WHEN 'uniques' THEN format('SELECT %1$I AS tenant, public.hll_cardinality(public.hll_union_agg(%2$I)) AS key FROM tidemark.%3$I '
                                   'WHERE %4$I >= %5$L AND %4$I < %6$L AND (NOT %7$L OR %1$I = ANY ($1)) GROUP BY %1$I',
                                   tenant_column, sketch, level.table_name, level.bucket_column, starts, ends, narrowed)
        WHEN 'change' THEN format('SELECT tenant, (sum(now) - sum(before)) / nullif(sum(before), 0) AS key FROM ('
                                  'SELECT tenant, n AS now, 0::float8 AS before FROM (%s) c UNION ALL SELECT tenant, 0, n FROM (%s) c) d GROUP BY tenant',
                                  tidemark.counts_between(dataset, starts, passed, narrowed),
                                  tidemark.counts_between(dataset, before_starts, before_ends, narrowed))
        WHEN 'last' THEN format('SELECT tenant, extract(epoch FROM newest) AS key FROM (%s) c', tidemark.newest_of(dataset))
        ELSE 'SELECT tenant_id AS tenant, row_number() OVER (ORDER BY name = '''', lower(name), tenant_id) AS key FROM tidemark.tenant'
    END;
    EXECUTE format($sql$
        WITH keys AS MATERIALIZED (%1$s)
        SELECT array_agg(p.tenant ORDER BY p.place)
        FROM (SELECT c.tenant, row_number() OVER (ORDER BY %2$s IS NULL, %2$s %3$s, c.tenant) AS place
              FROM unnest($1) AS c (tenant) LEFT JOIN keys k USING (tenant)
              ORDER BY place
              OFFSET $2 LIMIT $3) p
        $sql$, keys, CASE WHEN sort IN ('total', 'uniques') THEN 'coalesce(k.key, 0)' ELSE 'k.key' END, CASE WHEN descending THEN 'DESC' ELSE 'ASC' END)
    INTO page
    USING coalesce(found.candidates, '{}'), skip, wanted;
    RETURN QUERY EXECUTE format($sql$
        WITH seen AS MATERIALIZED (
            SELECT %1$I AS tenant, width_bucket(extract(epoch FROM %2$I - $2), 0, extract(epoch FROM $3 - $2),
                                                (extract(epoch FROM $3 - $2) / 3600)::int) AS hour,
                   sum(%3$s)::bigint AS n, sum(%4$s)::bigint AS errors, public.hll_union_agg(%5$I) AS sketch
            FROM tidemark.%6$I
            WHERE %1$I = ANY ($1) AND %2$I >= $2 AND %2$I < $3
            GROUP BY 1, 2
        ), present AS MATERIALIZED (
            SELECT tenant, array_agg(hour ORDER BY hour) AS hours, array_agg(n ORDER BY hour) AS counts, sum(errors)::bigint AS errors,
                   public.hll_union_agg(sketch) AS sketch
            FROM seen
            GROUP BY tenant
        ), earlier AS MATERIALIZED (
            SELECT %1$I AS tenant, sum(%3$s)::bigint AS n
            FROM tidemark.%6$I
            WHERE %1$I = ANY ($1) AND %2$I >= $4 AND %2$I < $5
            GROUP BY 1
        ), newest AS MATERIALIZED (%7$s)
        SELECT $6::bigint, $7::bigint, $8::bigint + p.place, p.tenant, t.name, coalesce(c.hours, '{}'), coalesce(c.counts, '{}'), coalesce(c.errors, 0),
               coalesce(e.n, 0), coalesce(public.hll_cardinality(c.sketch), 0), coalesce(tidemark.hll_is_exact(c.sketch), true),
               coalesce(public.hll_log2m(c.sketch) = 11 AND public.hll_regwidth(c.sketch) = 5, true), l.newest,
               l.newest + (SELECT min(w.width) FROM tidemark.rollup_level w WHERE w.dataset = $9)
        FROM (SELECT 1) always
        LEFT JOIN unnest($1) WITH ORDINALITY AS p (tenant, place) ON true
        LEFT JOIN tidemark.tenant t ON t.tenant_id = p.tenant
        LEFT JOIN present c ON c.tenant = p.tenant
        LEFT JOIN earlier e ON e.tenant = p.tenant
        LEFT JOIN newest l ON l.tenant = p.tenant
        ORDER BY p.place
        $sql$, tenant_column, level.bucket_column, n, failed, sketch, level.table_name, tidemark.newest_of(dataset))
    USING coalesce(page, '{}'), starts, ends, before_starts, before_ends, found.tenants, found.matching, skip, dataset;
END
$$
