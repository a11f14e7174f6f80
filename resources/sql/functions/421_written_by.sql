-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who writes to a table, as a reason; NULL where nobody does. VACUUM and ANALYZE have a lock of their own, and write no rows. of_partitions:
-- the table is a partitioned one, and it is its partitions that wait.
CREATE OR REPLACE FUNCTION tidemark.written_by(name text, of_partitions boolean DEFAULT false) RETURNS jsonb
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN l.pid IS NULL AND of_partitions THEN jsonb_build_array('wrote-prepared-to-table', name)
                WHEN l.pid IS NULL THEN jsonb_build_array('wrote-prepared')
                WHEN of_partitions THEN jsonb_build_array('writes-to-table', who, since, name)
                ELSE jsonb_build_array('writes', who, since) END
    FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid,
    LATERAL (SELECT coalesce(a.usename, a.backend_type) AS who, tidemark.utc_text(a.xact_start) AS since) AS of
    WHERE l.locktype = 'relation' AND l.relation = to_regclass(format('tidemark.%I', name)) AND l.granted
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
      AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'ShareUpdateExclusiveLock') AND l.pid IS DISTINCT FROM pg_backend_pid()
    ORDER BY a.xact_start NULLS FIRST LIMIT 1
$$
