-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether row-level security lets the login that called see a tenant's rows: for functions of the owner, to whom it does not apply. Policies
-- of grant_tenants are "true" or a constant list; one of any other shape, or one that restricts, is not judged here and counts against it.
CREATE OR REPLACE FUNCTION tidemark.caller_sees(relation regclass, tenant int) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT has_table_privilege(caller.oid, relation, 'SELECT')
       AND (caller.rolsuper OR caller.rolbypassrls OR NOT c.relrowsecurity OR pg_has_role(caller.oid, c.relowner, 'USAGE')
            OR coalesce((SELECT bool_or(p.polpermissive AND (p.shape = 'true' OR tenant = ANY (p.list))) AND bool_and(p.polpermissive)
                         FROM (SELECT p.polpermissive, s.shape,
                                      substring(s.shape FROM '= ANY \(''(\{[-0-9,]*\})''::integer\[\]\)\)$')::int[] AS list
                               FROM pg_policy p, LATERAL (SELECT pg_get_expr(p.polqual, p.polrelid) AS shape) s
                               WHERE p.polrelid = relation AND p.polcmd IN ('r', '*')
                                 AND EXISTS (SELECT 1 FROM unnest(p.polroles) AS bound (oid)
                                             WHERE bound.oid = 0 OR pg_has_role(caller.oid, bound.oid, 'USAGE'))) p), false))
    FROM pg_class c, pg_roles caller
    WHERE c.oid = relation AND caller.rolname = CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END
$$
