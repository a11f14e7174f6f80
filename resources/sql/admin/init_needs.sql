-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What schema/prelude would create: roles and extensions that are not there. Where this login may not know where pg_cron works, it says nothing
-- of it.
SELECT 'ROLE' AS object, wanted.name
FROM (VALUES ('tidemark_owner'), ('tidemark_ingest'), ('tidemark_reader'), ('tidemark_operator')) AS wanted (name)
WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS r WHERE r.rolname = wanted.name)
UNION ALL
SELECT 'EXTENSION', wanted.name
FROM (VALUES ('hll', true), ('pg_cron', (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'cron.database_name') = current_database())) AS wanted (name, possible)
WHERE wanted.possible AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_extension AS e WHERE e.extname = wanted.name)
