-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A query of when the newest bucket of each tenant starts (tenant, newest): of the narrowest level that still has one. On plain PostgreSQL as on
-- Citus an index says it of each tenant. tenants: $1, an array.
CREATE OR REPLACE FUNCTION tidemark.newest_of(dataset text) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH levels AS (
        SELECT l.table_name, l.bucket_column, row_number() OVER (ORDER BY l.width) AS place
        FROM tidemark.rollup_level l
        WHERE l.dataset = newest_of.dataset
    )
    SELECT format('SELECT r.%1$I AS tenant, coalesce(%2$s) AS newest FROM tidemark.%3$I r %4$s WHERE r.%1$I = ANY ($1)', p.tenant_column,
                  (SELECT string_agg(format('l%s.newest', l.place), ', ' ORDER BY l.place) FROM levels l), p.dataset || '_rolled',
                  (SELECT string_agg(format('LEFT JOIN LATERAL (SELECT max(b.%I) AS newest FROM tidemark.%I b WHERE b.%I = r.%3$I%4$s) l%5$s ON true',
                                            l.bucket_column, l.table_name, p.tenant_column,
                                            CASE WHEN l.place > 1 THEN format(' AND l%s.newest IS NULL', l.place - 1) ELSE '' END, l.place),
                                     ' ' ORDER BY l.place) FROM levels l))
    FROM tidemark.pipeline p
    WHERE p.dataset = newest_of.dataset
$$
