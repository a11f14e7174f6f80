-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that were there before their table was distributed: the workers have them, and what the coordinator kept of them is read by nobody.
-- None on plain PostgreSQL. Asks no worker.
CREATE OR REPLACE FUNCTION tidemark.local_copies() RETURNS TABLE (table_name text, bytes bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF tidemark.has_citus() THEN
        RETURN QUERY EXECUTE
            'SELECT c.relname::text, x.bytes '
            'FROM pg_dist_partition d JOIN pg_class c ON c.oid = d.logicalrelid, '
            'LATERAL (SELECT (pg_relation_size(c.oid) + coalesce(sum(pg_relation_size(t.relid)), 0))::bigint AS bytes '
            '         FROM pg_partition_tree(c.oid) t WHERE t.isleaf AND t.relid <> c.oid) x '
            'WHERE c.relnamespace = ''tidemark''::regnamespace AND NOT c.relispartition AND x.bytes > 0 ORDER BY 1';
    END IF;
END
$$
