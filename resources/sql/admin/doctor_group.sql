-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Citus only: tables that move together with the tables of tenants and belong to another owner, or that have no key by
-- which Citus could move them online.
SELECT grouped.table_name, grouped.owner, grouped.has_key
FROM (SELECT format('%I.%I', n.nspname, c.relname) AS table_name, pg_catalog.pg_get_userbyid(c.relowner) AS owner,
             n.nspname = 'tidemark' AS ours,
             c.relreplident = 'f' OR EXISTS (SELECT 1 FROM pg_catalog.pg_index AS i
                                             WHERE i.indrelid = c.oid AND (i.indisprimary OR i.indisreplident)) AS has_key
      FROM pg_catalog.pg_dist_partition AS d
      JOIN pg_catalog.pg_class AS c ON c.oid = d.logicalrelid
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      WHERE d.colocationid = (SELECT colocationid FROM pg_catalog.pg_dist_partition
                              WHERE logicalrelid = 'tidemark.events'::regclass)) AS grouped
WHERE NOT grouped.ours AND grouped.owner <> 'tidemark_owner' OR NOT grouped.has_key
ORDER BY 1
