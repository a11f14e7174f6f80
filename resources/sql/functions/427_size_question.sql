-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What each node is asked of the raw rows and levels that it has: of each table, or of each of its partitions, rows as the statistics say,
-- and bytes with indexes; rows without bytes of rows are none for certain.
CREATE OR REPLACE FUNCTION tidemark.size_question() RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT $question$
        SELECT coalesce(json_agg(sized), '[]')
        FROM (SELECT coalesce(parent.relname, part.relname) AS table_name, CASE WHEN part.relispartition THEN part.relname END AS partition,
                     bool_and(pg_relation_size(t.oid) = 0) AS empty,
                     sum(CASE WHEN pg_relation_size(t.oid) = 0 THEN 0
                              ELSE coalesce(nullif(pg_stat_get_live_tuples(t.oid), 0), nullif(c.reltuples, -1)) END)::bigint AS rows,
                     sum(pg_total_relation_size(t.oid))::bigint AS bytes
              FROM pg_class part LEFT JOIN pg_inherits i ON i.inhrelid = part.oid
              LEFT JOIN pg_class parent ON parent.oid = i.inhparent
              CROSS JOIN LATERAL
        $question$
        || CASE WHEN tidemark.has_citus() THEN $question$
                   (SELECT to_regclass(shard_name(s.logicalrelid, s.shardid))::oid AS oid
                    FROM pg_dist_shard s JOIN pg_dist_placement p USING (shardid) JOIN pg_dist_local_group g ON g.groupid = p.groupid
                    WHERE s.logicalrelid = part.oid
                    UNION ALL
                    SELECT part.oid WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition d WHERE d.logicalrelid = part.oid)
                                      AND (SELECT groupid FROM pg_dist_local_group) = 0) t
        $question$ ELSE '(SELECT part.oid AS oid) t ' END
        || format($question$
              JOIN pg_class c ON c.oid = t.oid
              WHERE part.relnamespace = to_regnamespace('tidemark') AND part.relkind = 'r'
                AND coalesce(parent.relname, part.relname) = ANY (%L)
              GROUP BY 1, 2) sized
        $question$, (SELECT array_agg(t.name) FROM (SELECT p.raw_table::name AS name FROM tidemark.pipeline p
                                                    UNION ALL SELECT l.table_name FROM tidemark.rollup_level l) t))
$$
