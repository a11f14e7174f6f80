-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is not as it should be with who sees and may do what, and the statement that mends it. Rows are seen through policies only: the
-- operators see all, as do the owner (whose functions do the work) and superusers; ingest may insert anything and see nothing (COPY
-- FROM needs a login with BYPASSRLS besides, see allow_ingest); everybody else sees what grant_tenants lets them.
CREATE OR REPLACE FUNCTION tidemark.missing_access() RETURNS TABLE (kind text, subject text, thing text, statement text)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT 'row-security', t.table_name::text, NULL, format('ALTER TABLE tidemark.%I ENABLE ROW LEVEL SECURITY', t.table_name)
    FROM tidemark.tenant_tables() t JOIN pg_class c ON c.oid = format('tidemark.%I', t.table_name)::regclass
    WHERE NOT c.relrowsecurity
    UNION ALL
    SELECT 'policy', w.table_name, w.policy, format('CREATE POLICY %I ON tidemark.%I FOR %s', w.policy, w.table_name, w.rule)
    FROM (SELECT t.table_name::text, 'operators_see_all', 'SELECT TO tidemark_operator USING (true)', 'tidemark_operator'
          FROM tidemark.tenant_tables() t
          UNION ALL
          SELECT p.raw_table, 'ingest_inserts', 'INSERT TO tidemark_ingest WITH CHECK (true)', 'tidemark_ingest'
          FROM tidemark.pipeline p
          UNION ALL
          VALUES ('note', 'notes_for_all', 'SELECT TO tidemark_reader USING (tenant_id IS NULL)', 'tidemark_reader')) AS w (table_name, policy, rule, grantee)
    JOIN pg_roles r ON r.rolname = w.grantee
    WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = format('tidemark.%I', w.table_name)::regclass AND p.polname = w.policy)
    UNION ALL
    SELECT 'grant', w.grantee, format('%s ON %s', w.privilege, w.object),
           format('GRANT %s ON %s %s TO %I', w.privilege, w.kind, w.object, w.grantee)
    FROM tidemark.wanted_grants() w JOIN pg_roles r ON r.rolname = w.grantee
    WHERE NOT CASE w.kind WHEN 'SCHEMA' THEN has_schema_privilege(r.oid, w.object, w.privilege)
                          WHEN 'TABLE' THEN has_table_privilege(r.oid, w.object, w.privilege)
                          WHEN 'SEQUENCE' THEN has_sequence_privilege(r.oid, w.object, w.privilege)
                          ELSE has_function_privilege(r.oid, w.object, w.privilege) END
    UNION ALL
    -- Rows of a batch that is rolled up are in no rollup, so who inserts rows must not say which batch they belong to: the column's default
    -- does. Citus has no rights on columns; there a loader is trusted.
    SELECT 'batch', p.raw_table, g.name, format('REVOKE INSERT ON TABLE tidemark.%1$I FROM %2$s; GRANT INSERT (%3$s) ON TABLE tidemark.%1$I TO %2$s',
                                                p.raw_table, g.name, tidemark.loaded_columns(p.raw_table))
    FROM tidemark.pipeline p CROSS JOIN LATERAL tidemark.states_batch(p.raw_table) g
    UNION ALL
    SELECT 'grant', r.rolname::text, format('INSERT ON tidemark.%I', p.raw_table),
           CASE WHEN tidemark.is_distributed(t.relation) THEN format('GRANT INSERT ON TABLE %s TO %I', t.relation, r.rolname)
                ELSE format('GRANT INSERT (%s) ON TABLE %s TO %I', tidemark.loaded_columns(p.raw_table), t.relation, r.rolname) END
    FROM tidemark.pipeline p CROSS JOIN LATERAL (SELECT format('tidemark.%I', p.raw_table)::regclass AS relation) t, pg_roles r
    WHERE r.rolname = 'tidemark_ingest' AND NOT has_table_privilege(r.oid, t.relation, 'INSERT')
      AND (tidemark.is_distributed(t.relation)
           OR EXISTS (SELECT 1 FROM pg_attribute a
                      WHERE a.attrelid = t.relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'batch'
                        AND NOT has_column_privilege(r.oid, t.relation, a.attnum, 'INSERT')))
    UNION ALL
    -- With another path, or in a schema of it, somebody could put things of his own in the place of those that such a function means.
    SELECT 'search-path', f.oid::regprocedure::text, NULL,
           format('ALTER ROUTINE %s SET search_path = pg_catalog, pg_temp', f.oid::regprocedure)
    FROM pg_proc f
    WHERE f.pronamespace = 'tidemark'::regnamespace AND f.prosecdef
      AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (f.proconfig), false)
    UNION ALL
    SELECT 'search-path', r.rolname::text, NULL, format('ALTER ROLE %I SET search_path = pg_catalog, pg_temp', r.rolname)
    FROM pg_roles r
    WHERE r.rolname = 'tidemark_owner'
      AND NOT EXISTS (SELECT 1 FROM pg_db_role_setting s
                      WHERE s.setrole = r.oid AND s.setdatabase = 0 AND 'search_path=pg_catalog, pg_temp' = ANY (s.setconfig))
    UNION ALL
    SELECT 'schema-create', n.nspname::text, coalesce(g.rolname, 'PUBLIC'),
           format('REVOKE CREATE ON SCHEMA %I FROM %s', n.nspname, coalesce(quote_ident(g.rolname), 'PUBLIC'))
    FROM pg_namespace n CROSS JOIN aclexplode(n.nspacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
    WHERE n.nspname IN ('pg_catalog', 'tidemark') AND a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner
      AND NOT coalesce(g.rolsuper, false) AND g.rolname IS DISTINCT FROM 'tidemark_owner'
    UNION ALL
    SELECT 'grant', o.rolname::text, r.rolname::text, 'GRANT tidemark_reader TO tidemark_operator'
    FROM pg_roles o, pg_roles r
    WHERE o.rolname = 'tidemark_operator' AND r.rolname = 'tidemark_reader' AND NOT pg_has_role(o.oid, r.oid, 'USAGE')
$$
