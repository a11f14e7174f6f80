-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a login that may not see schema tidemark can say of it all the same.
SELECT current_setting('server_version') AS server_version,
       current_setting('server_version_num')::integer / 10000 AS major_version,
       current_user AS login,
       current_database() AS database,
       (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'hll') AS hll,
       EXISTS (SELECT 1 FROM pg_catalog.pg_available_extensions WHERE name = 'hll') AS hll_offered,
       (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'citus') AS citus,
       (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'pg_cron') AS cron,
       EXISTS (SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'tidemark') AS has_schema
