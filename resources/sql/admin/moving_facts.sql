-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a move has to know of a private coordinator. other_databases and other_tables: what a person has made beside Tidemark's own.
SELECT current_setting('server_version_num')::int AS version_number,
       pg_catalog.pg_database_size(current_database()) AS bytes,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_cron') AS cron,
       (SELECT coalesce(pg_catalog.jsonb_object_agg(e.extname, e.extversion), '{}') FROM pg_catalog.pg_extension AS e) AS extensions,
       (SELECT coalesce(pg_catalog.string_agg(d.datname, ', ' ORDER BY d.datname), '') FROM pg_catalog.pg_database AS d
        WHERE NOT d.datistemplate AND d.datname NOT IN ('postgres', current_database())) AS other_databases,
       EXISTS (SELECT 1 FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
               WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('tidemark', 'cron', 'pg_catalog', 'information_schema')
                 AND n.nspname NOT LIKE 'pg\_%'
                 AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS m
                                 WHERE m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND m.objid = c.oid AND m.deptype = 'e'))
           AS other_tables
