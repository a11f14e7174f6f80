-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tables of other owners: with two owners, moving a shard loses rows on Citus, and expiry cannot drop.
SELECT c.relname AS table_name, pg_catalog.pg_get_userbyid(c.relowner) AS owner
FROM pg_catalog.pg_class AS c
WHERE c.relnamespace = 'tidemark'::regnamespace AND c.relkind IN ('r', 'p')
  AND pg_catalog.pg_get_userbyid(c.relowner) <> 'tidemark_owner'
ORDER BY 1
