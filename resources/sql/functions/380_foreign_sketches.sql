-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The levels that hold sketches of other parameters than the schema's, from when to when, and how many rows. A binary COPY stores such
-- sketches, as it does not look at the column's parameters; they can be united with no others, so uniques over their buckets and rollups
-- into them fail. Of a level larger than at_most bytes only blocks taken at random are read, at_most bytes of them: sampled is then true,
-- and there may be more.
CREATE OR REPLACE FUNCTION tidemark.foreign_sketches(at_most bigint DEFAULT 256 * 1024 * 1024)
RETURNS TABLE (dataset text, table_name name, range_from timestamptz, range_to timestamptz, rows bigint, sampled boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level tidemark.rollup_level;
    bytes bigint;
BEGIN
    FOR level IN SELECT l.* FROM tidemark.rollup_level AS l ORDER BY l.dataset, l.width LOOP
        -- A table that belongs to another role is another finding.
        CONTINUE WHEN NOT has_table_privilege(format('tidemark.%I', level.table_name), 'SELECT');
        IF tidemark.is_distributed(format('tidemark.%I', level.table_name)::regclass) THEN
            EXECUTE 'SELECT citus_relation_size($1)' INTO bytes USING format('tidemark.%I', level.table_name)::regclass;
        ELSE
            bytes := pg_relation_size(format('tidemark.%I', level.table_name)::regclass);
        END IF;
        RETURN QUERY EXECUTE format($sql$
            SELECT $1::text, $2::name, min(f.bucket), max(f.bucket) + $3::interval, count(*), $4::boolean
            FROM (SELECT r.%1$I AS bucket, r.%2$I AS sketch FROM tidemark.%3$I AS r TABLESAMPLE SYSTEM (%4$s)) AS f
            WHERE public.hll_log2m(f.sketch) <> 11 OR public.hll_regwidth(f.sketch) <> 5 OR public.hll_sparseon(f.sketch) <> 1
               OR (public.hll_expthresh(f.sketch)).specified <> -1
            HAVING count(*) > 0
            $sql$, level.bucket_column, CASE level.dataset WHEN 'events' THEN 'users_hll' ELSE 'distinct_ip_addresses' END,
            level.table_name, round(least(100, 100.0 * at_most / greatest(bytes, 1)), 6))
        USING level.dataset, level.table_name, level.width, bytes > at_most;
    END LOOP;
END
$$
