-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who writes to a partition, in words; NULL where nobody does. VACUUM and ANALYZE have a lock of their own, and write no rows.
CREATE OR REPLACE FUNCTION tidemark.written_by(partition text) RETURNS text
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN l.pid IS NULL THEN 'a prepared transaction that is not resolved yet wrote to it'
                ELSE format('a transaction of %s, open since %s, writes to it', coalesce(a.usename, a.backend_type),
                            tidemark.utc_text(a.xact_start)) END
    FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'relation' AND l.relation = to_regclass(format('tidemark.%I', partition)) AND l.granted
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
      AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'ShareUpdateExclusiveLock') AND l.pid IS DISTINCT FROM pg_backend_pid()
    ORDER BY a.xact_start NULLS FIRST LIMIT 1
$$
