-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Batches that a transaction still writes to, prepared ones included: those whose advisory lock somebody holds.
CREATE OR REPLACE FUNCTION tidemark.open_batches() RETURNS bigint[]
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(DISTINCT l.objid::bigint), '{}')
    FROM pg_locks l
    WHERE l.locktype = 'advisory' AND l.classid = 20011 AND l.objsubid = 2
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
$$
