-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What this server has, whether or not there is a schema. Reads catalogs that everybody may read.
SELECT current_setting('server_version_num')::int AS version_number,
       current_setting('server_version') AS version,
       current_user AS login,
       (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) AS superuser,
       pg_catalog.pg_is_in_recovery() AS standby,
       pg_catalog.clock_timestamp() AS server_time,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'hll') AS hll,
       EXISTS (SELECT 1 FROM pg_catalog.pg_available_extensions WHERE name = 'hll') AS hll_available,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'citus') AS citus,
       EXISTS (SELECT 1 FROM pg_catalog.pg_available_extensions WHERE name = 'citus') AS citus_available,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_cron') AS cron,
       (SELECT default_version FROM pg_catalog.pg_available_extensions WHERE name = 'pg_cron') AS cron_available,
       (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'cron.database_name') AS cron_database,
       current_database() AS database,
       current_setting('default_transaction_read_only') = 'on' AS read_only,
       (SELECT source FROM pg_catalog.pg_settings WHERE name = 'default_transaction_read_only') AS read_only_source,
       EXISTS (SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'tidemark') AS schema,
       (SELECT count(*) FROM pg_catalog.pg_roles
        WHERE rolname IN ('tidemark_owner', 'tidemark_ingest', 'tidemark_reader', 'tidemark_operator')) AS roles
