-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The dataset's partitions but the default one, oldest first.
CREATE OR REPLACE FUNCTION tidemark.partitions(dataset text) RETURNS TABLE (partition text, range_from timestamptz, range_to timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET datestyle = 'ISO'
AS $$
    SELECT c.relname::text, (bound.part)[1]::timestamptz, (bound.part)[2]::timestamptz
    FROM tidemark.pipeline p
    JOIN pg_inherits i ON i.inhparent = format('tidemark.%I', p.raw_table)::regclass
    JOIN pg_class c ON c.oid = i.inhrelid,
    LATERAL (SELECT regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \(''([^'']+)''\) TO \(''([^'']+)''\)') AS part) bound
    WHERE p.dataset = partitions.dataset AND bound.part IS NOT NULL
    ORDER BY 2
$$
