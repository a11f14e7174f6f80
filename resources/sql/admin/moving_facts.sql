-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a move has to know of a private coordinator. other_databases and other_tables: what a person has made beside Tidemark's own. set_up:
-- logins, settings, large objects, or changes of Tidemark's own. Retentions are entered by one transaction: one that was changed later has
-- another. query_to_xml, because the schema may not be there.
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
           AS other_tables,
       EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS r
               WHERE r.rolname NOT LIKE 'pg\_%' AND r.rolname <> current_user
                 AND r.rolname NOT IN ('tidemark_owner', 'tidemark_ingest', 'tidemark_reader', 'tidemark_operator'))
       OR EXISTS (SELECT 1 FROM pg_catalog.pg_db_role_setting AS s
                  WHERE s.setdatabase <> 0 OR pg_catalog.pg_get_userbyid(s.setrole) <> 'tidemark_owner')
       OR EXISTS (SELECT 1 FROM pg_catalog.pg_file_settings AS f WHERE f.sourcefile LIKE '%/postgresql.auto.conf')
       OR EXISTS (SELECT 1 FROM pg_catalog.pg_largeobject_metadata)
       OR CASE WHEN pg_catalog.to_regclass('tidemark.run_log') IS NULL THEN false
               ELSE (pg_catalog.xpath('/table/row/found/text()', pg_catalog.query_to_xml(
                   'SELECT EXISTS (SELECT 1 FROM tidemark.run_log WHERE what IN (''retention'', ''schedule'', ''grant'', ''tenant'', ''hold'')) '
                   'OR (SELECT count(DISTINCT xmin::text) > 1 FROM tidemark.retention) AS found',
                   false, false, '')))[1]::text::boolean END AS set_up
