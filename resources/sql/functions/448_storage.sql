-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What raw rows and levels take on each node, and how fast that grows. rows: as the statistics say. growth: bytes a day; of raw rows over the
-- last seven days that have ended, of a level over the time that it keeps; NULL while that is less than a day. kept_from: where the oldest
-- day of raw rows or bucket begins. grows_for: seconds until the table has what its retention keeps, NULL where that is for ever. A node
-- that does not answer has one row, without a table.
CREATE OR REPLACE FUNCTION tidemark.storage()
RETURNS TABLE (node text, problem text, dataset text, level text, table_name text, rows bigint, bytes bigint, growth double precision,
               kept_from timestamptz, keep text, grows_for double precision)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    at timestamptz := clock_timestamp();
    lev tidemark.rollup_level;
    oldest timestamptz;
    found jsonb := '{}';
BEGIN
    FOR lev IN SELECT l.* FROM tidemark.rollup_level l LOOP
        BEGIN
            EXECUTE format('SELECT min(%I) FROM tidemark.%I', lev.bucket_column, lev.table_name) INTO oldest;
        EXCEPTION WHEN insufficient_privilege THEN
            oldest := NULL; -- a table of somebody else, which doctor tells of
        END;
        found := found || jsonb_build_object(lev.table_name, oldest);
    END LOOP;
    RETURN QUERY
    WITH asked AS MATERIALIZED (SELECT a.* FROM tidemark.ask_nodes(tidemark.size_question()) a),
         sized AS MATERIALIZED (
             SELECT a.name AS node, s.table_name, s.partition, s.rows, s.bytes
             FROM asked a, json_to_recordset(CASE WHEN a.answered THEN a.answer ELSE '[]' END::json)
                  AS s (table_name text, partition text, rows bigint, bytes bigint)),
         parts AS MATERIALIZED (
             SELECT p.raw_table, q.partition, q.range_from, q.range_to,
                    q.range_to <= at AND q.range_from >= at - interval '8 days' AS recent
             FROM tidemark.pipeline p, LATERAL tidemark.partitions(p.dataset) q),
         recent AS (SELECT p.raw_table, nullif(extract(epoch FROM sum(p.range_to - p.range_from)), 0)::double precision / 86400 AS days
                    FROM parts p WHERE p.recent GROUP BY p.raw_table),
         tables AS (
             SELECT p.dataset, NULL::text AS level, p.raw_table::text AS table_name, r.days,
                    (SELECT min(q.range_from) FROM parts q JOIN sized s ON s.partition = q.partition
                     WHERE q.raw_table = p.raw_table AND s.rows IS DISTINCT FROM 0) AS kept_from
             FROM tidemark.pipeline p LEFT JOIN recent r ON r.raw_table = p.raw_table
             UNION ALL
             SELECT l.dataset, l.level, l.table_name::text, extract(epoch FROM at - (found ->> l.table_name)::timestamptz) / 86400,
                    (found ->> l.table_name)::timestamptz
             FROM tidemark.rollup_level l),
         summed AS (
             SELECT s.node, s.table_name, sum(s.rows)::bigint AS rows, sum(s.bytes)::bigint AS bytes,
                    sum(CASE WHEN s.partition IS NULL OR p.recent THEN s.bytes END) AS lately
             FROM sized s LEFT JOIN parts p ON p.partition = s.partition GROUP BY 1, 2)
    SELECT s.node, NULL::text, t.dataset, t.level, t.table_name, s.rows, s.bytes,
           CASE WHEN t.days >= 1 THEN coalesce(s.lately, 0)::double precision / t.days END,
           t.kept_from, r.keep_raw::text,
           CASE WHEN r.cutoff IS NOT NULL THEN greatest(extract(epoch FROM coalesce(t.kept_from, at) - r.cutoff), 0)::double precision END
    FROM tables t JOIN summed s ON s.table_name = t.table_name, LATERAL tidemark.retention_of(t.table_name) r
    UNION ALL
    SELECT a.name, a.answer, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM asked a WHERE NOT a.answered;
END
$$
