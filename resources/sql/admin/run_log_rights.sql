-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who may change entries of the run log beside its owner: superusers, and those whom somebody gave a right to it. The first row is of nobody.
SELECT NULL::text AS who, false AS superuser,
       (SELECT r.keep::text FROM tidemark.retention AS r WHERE r.table_name = 'run_log') AS keep
UNION ALL
SELECT r.rolname::text, r.rolsuper, NULL
FROM pg_catalog.pg_roles AS r
WHERE r.rolname <> 'tidemark_owner' AND r.rolname !~ '^pg_'
  AND (r.rolsuper OR has_table_privilege(r.oid, 'tidemark.run_log', 'INSERT, UPDATE, DELETE, TRUNCATE'))
