-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- pg_cron can live in one database of a server only, and only where the library is loaded. Without it everything works but
-- the schedule. Citus must not carry it to its workers: a node added later would fail for want of cron.database_name.
DO $$
BEGIN
    IF current_setting('cron.database_name', true) = current_database()
       AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_cron') THEN
        PERFORM set_config('citus.enable_ddl_propagation', 'off', true);
        CREATE EXTENSION IF NOT EXISTS pg_cron;
        PERFORM set_config('citus.enable_ddl_propagation', 'on', true);
    END IF;
END
$$
