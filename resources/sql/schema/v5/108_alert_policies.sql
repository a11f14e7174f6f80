-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who was granted tenants before sees their rules, too: as in the list of tenants.
DO $$
DECLARE
    granted record;
    held name;
BEGIN
    FOR granted IN
        SELECT p.polname, pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS rule,
               (SELECT string_agg(CASE WHEN bound.oid = 0 THEN 'PUBLIC' ELSE quote_ident(r.rolname) END, ', ')
                FROM unnest(p.polroles) AS bound (oid) LEFT JOIN pg_catalog.pg_roles r ON r.oid = bound.oid) AS roles
        FROM pg_catalog.pg_policy p
        WHERE p.polrelid = 'tidemark.tenant'::regclass AND p.polname LIKE 'tenants\_of\_%'
    LOOP
        FOREACH held IN ARRAY '{alert_rule,alert_state,alert_change}'::name[] LOOP
            EXECUTE format('CREATE POLICY %I ON tidemark.%I FOR SELECT TO %s USING (%s)', granted.polname, held, granted.roles, granted.rule);
        END LOOP;
    END LOOP;
END
$$
