-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What each table takes on each node, with its indexes and its partitions; shards: how many of its own (0: not distributed). A node that
-- does not answer has one row without a table.
CREATE OR REPLACE FUNCTION tidemark.table_sizes()
RETURNS TABLE (node text, table_name text, shards bigint, partitions bigint, bytes bigint, problem text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    here text := tidemark.coordinator_name();
    distributed oid[] := '{}';
BEGIN
    IF tidemark.has_citus() THEN
        EXECUTE 'SELECT array_agg(logicalrelid::oid) FROM pg_dist_partition' INTO distributed;
        -- The shells of partitions are not distributed tables' shards: each node sizes the shards it has.
        RETURN QUERY
            SELECT a.name, s.table_name, s.shards, s.partitions, s.bytes, CASE WHEN NOT a.answered THEN a.answer END
            FROM tidemark.ask_nodes($question$
                SELECT coalesce(json_agg(sized), '[]') FROM (
                    SELECT coalesce(parent.relname, c.relname) AS table_name, count(*) FILTER (WHERE parent.oid IS NULL) AS shards,
                           count(DISTINCT c.oid) FILTER (WHERE parent.oid IS NOT NULL) AS partitions,
                           sum(pg_total_relation_size(to_regclass(shard_name(s.logicalrelid, s.shardid)))) AS bytes
                    FROM pg_dist_shard s JOIN pg_dist_placement p USING (shardid) JOIN pg_dist_local_group g ON g.groupid = p.groupid
                    JOIN pg_class c ON c.oid = s.logicalrelid AND c.relnamespace = 'tidemark'::regnamespace
                    LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class parent ON parent.oid = i.inhparent
                    GROUP BY 1) sized
                $question$) a
            LEFT JOIN LATERAL json_to_recordset(CASE WHEN a.answered THEN a.answer ELSE '[]' END::json)
                AS s (table_name text, shards bigint, partitions bigint, bytes bigint) ON true
            WHERE s.table_name IS NOT NULL OR NOT a.answered
            ORDER BY a.name <> here, a.name, s.table_name;
    END IF;
    RETURN QUERY
        SELECT here, coalesce(parent.relname, c.relname)::text, 0::bigint, count(parent.oid), sum(pg_total_relation_size(c.oid))::bigint, NULL::text
        FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class parent ON parent.oid = i.inhparent
        WHERE c.relnamespace = 'tidemark'::regnamespace AND c.relkind IN ('r', 'p') AND c.oid <> ALL (coalesce(distributed, '{}'))
        GROUP BY 2 ORDER BY 2;
END
$$
