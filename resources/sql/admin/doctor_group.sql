-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Citus only: tables that move together with the tables of tenants and belong to another owner, or that have no key by
-- which Citus could move them online.
SELECT d.logicalrelid::regclass::text AS table_name, pg_catalog.pg_get_userbyid(c.relowner) AS owner,
       EXISTS (SELECT 1 FROM pg_catalog.pg_index AS i WHERE i.indrelid = c.oid AND (i.indisprimary OR i.indisreplident)) AS has_key
FROM pg_catalog.pg_dist_partition AS d
JOIN pg_catalog.pg_class AS c ON c.oid = d.logicalrelid
WHERE d.colocationid = (SELECT colocationid FROM pg_catalog.pg_dist_partition WHERE logicalrelid = 'tidemark.events'::regclass)
  AND (c.relnamespace <> 'tidemark'::regnamespace AND pg_catalog.pg_get_userbyid(c.relowner) <> 'tidemark_owner'
       OR NOT EXISTS (SELECT 1 FROM pg_catalog.pg_index AS i
                      WHERE i.indrelid = c.oid AND (i.indisprimary OR i.indisreplident)))
ORDER BY 1
