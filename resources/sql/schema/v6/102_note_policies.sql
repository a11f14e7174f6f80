-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who was granted tenants before sees the notes about them, too: as in the list of tenants.
DO $$
DECLARE
    granted record;
BEGIN
    FOR granted IN
        SELECT p.polname, pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS rule,
               (SELECT string_agg(CASE WHEN bound.oid = 0 THEN 'PUBLIC' ELSE quote_ident(r.rolname) END, ', ')
                FROM unnest(p.polroles) AS bound (oid) LEFT JOIN pg_catalog.pg_roles r ON r.oid = bound.oid) AS roles
        FROM pg_catalog.pg_policy p
        WHERE p.polrelid = 'tidemark.tenant'::regclass AND p.polname LIKE 'tenants\_of\_%'
    LOOP
        EXECUTE format('CREATE POLICY %I ON tidemark.note FOR SELECT TO %s USING (%s)', granted.polname, granted.roles, granted.rule);
    END LOOP;
END
$$
