-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who has a table in use in whatever way, as a reason; NULL where nobody has.
CREATE OR REPLACE FUNCTION tidemark.used_by(partition text) RETURNS jsonb
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_array('uses', coalesce(a.usename, a.backend_type), tidemark.utc_text(a.xact_start))
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'relation' AND l.relation = to_regclass(format('tidemark.%I', partition)) AND l.granted
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) AND l.pid <> pg_backend_pid()
    ORDER BY a.xact_start LIMIT 1
$$
