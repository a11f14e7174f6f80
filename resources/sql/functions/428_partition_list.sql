-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The partitions of raw rows, the default ones without a range. rows: an estimate of the statistics unless rows_are_exact; NULL where there is
-- none. bytes: NULL where a node does not answer. due, beyond, past: of the default partition, see default_rows. ahead: it has not begun.
CREATE OR REPLACE FUNCTION tidemark.partition_list()
RETURNS TABLE (dataset text, partition text, range_from timestamptz, range_to timestamptz, rows bigint, rows_are_exact boolean, bytes bigint,
               nodes text, due bigint, beyond bigint, past bigint, ahead boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (SELECT a.* FROM tidemark.ask_nodes(tidemark.size_question()) a),
         found AS MATERIALIZED (
             SELECT f.partition, sum(f.rows)::bigint AS rows, bool_and(f.empty) AND (SELECT bool_and(a.answered) FROM asked a) AS exact,
                    CASE WHEN (SELECT bool_and(a.answered) FROM asked a) THEN sum(f.bytes)::bigint END AS bytes,
                    string_agg(a.name, ', ' ORDER BY a.name) AS nodes
             FROM asked a, json_to_recordset(CASE WHEN a.answered THEN a.answer ELSE '[]' END::json)
                  AS f (partition text, empty boolean, rows bigint, bytes bigint)
             WHERE f.partition IS NOT NULL
             GROUP BY f.partition),
         known AS (
             SELECT p.dataset, q.partition, q.range_from, q.range_to FROM tidemark.pipeline p, LATERAL tidemark.partitions(p.dataset) q
             UNION ALL
             SELECT p.dataset, p.raw_table || '_default', NULL, NULL FROM tidemark.pipeline p)
    SELECT k.dataset, k.partition, k.range_from, k.range_to, f.rows, coalesce(f.exact, false), f.bytes, f.nodes,
           d.due, d.beyond, d.past, coalesce(k.range_from > clock_timestamp(), false)
    FROM known k LEFT JOIN found f ON f.partition = k.partition
    LEFT JOIN tidemark.default_rows() d ON k.range_from IS NULL AND d.dataset = k.dataset;
END
$$
