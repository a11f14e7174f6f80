-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What mend_access would give once this program's schema is there: $1 is the rights that its functions name, as JSON rows of wanted_grants.
-- What does not exist yet lacks all of them. hll's type is not looked for where it is not there.
WITH has AS (SELECT pg_catalog.to_regnamespace('tidemark') AS schema,
                    EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'hll') AS hll),
     tables AS (SELECT t.name, t.raw, pg_catalog.to_regclass('tidemark.' || t.name) AS relation
                FROM (VALUES ('events', true), ('events_15min', false), ('events_hourly', false), ('events_daily', false), ('events_rolled', false),
                             ('http_request', true), ('http_request_1min', false), ('http_request_1hour', false), ('http_request_1day', false),
                             ('http_request_rolled', false), ('tenant', false), ('alert_rule', false),
                             ('alert_state', false), ('alert_change', false), ('note', false)) AS t (name, raw)),
     policies AS (SELECT t.name, t.relation, 'operators_see_all' AS policy FROM tables AS t
                  UNION ALL SELECT t.name, t.relation, 'ingest_inserts' FROM tables AS t WHERE t.raw
                  UNION ALL SELECT t.name, t.relation, 'notes_for_all' FROM tables AS t WHERE t.name = 'note')
SELECT 1 AS part, 'enable' AS action, 'ROW LEVEL SECURITY' AS object, 'tidemark.' || t.name AS name
FROM tables AS t
WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_class AS c WHERE c.oid = t.relation AND c.relrowsecurity)
UNION ALL
SELECT 2, 'create', 'POLICY', p.policy || ' ON tidemark.' || p.name
FROM policies AS p
WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_policy AS found WHERE found.polrelid = p.relation AND found.polname = p.policy)
UNION ALL
SELECT 3, 'grant', w.kind, w.privilege || ' ON ' || w.object || ' TO ' || w.grantee
FROM pg_catalog.jsonb_to_recordset($1::jsonb) AS w (grantee text, kind text, privilege text, object text)
CROSS JOIN has
LEFT JOIN pg_catalog.pg_roles AS r ON r.rolname = w.grantee
WHERE r.oid IS NULL OR NOT coalesce(
    CASE w.kind WHEN 'SCHEMA' THEN pg_catalog.has_schema_privilege(r.oid, has.schema, w.privilege)
                WHEN 'TABLE' THEN pg_catalog.has_table_privilege(r.oid, pg_catalog.to_regclass(w.object), w.privilege)
                WHEN 'SEQUENCE' THEN pg_catalog.has_sequence_privilege(r.oid, pg_catalog.to_regclass(w.object), w.privilege)
                ELSE CASE WHEN has.hll OR position('public.hll' IN w.object) = 0
                          THEN pg_catalog.has_function_privilege(r.oid, pg_catalog.to_regprocedure(w.object), w.privilege) END END, false)
UNION ALL
SELECT 3, 'grant', 'TABLE', 'INSERT ON tidemark.' || t.name || ' TO tidemark_ingest'
FROM tables AS t
LEFT JOIN pg_catalog.pg_roles AS r ON r.rolname = 'tidemark_ingest'
WHERE t.raw AND NOT coalesce(pg_catalog.has_any_column_privilege(r.oid, t.relation, 'INSERT'), false)
UNION ALL
SELECT 3, 'grant', 'ROLE', 'tidemark_reader TO tidemark_operator'
WHERE NOT coalesce((SELECT pg_catalog.pg_has_role(o.oid, r.oid, 'USAGE') FROM pg_catalog.pg_roles AS o, pg_catalog.pg_roles AS r
                    WHERE o.rolname = 'tidemark_operator' AND r.rolname = 'tidemark_reader'), false)
ORDER BY 1, 4
