-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For a superuser: lets a login that is a member of tidemark_reader see the rows of these tenants: NULL for all, '{}' for none (any more). A plain
-- member sees no rows until this is called. One policy a login with a constant list, because that is what Citus takes: it refuses
-- policies with subqueries. What was granted before is found by the role that it binds to, not by a name: roles are renamed.
CREATE OR REPLACE FUNCTION tidemark.grant_tenants(login name, tenants int[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    held record;
    old name;
    policy name := 'tenants_of_' || gen_random_uuid();
BEGIN
    PERFORM tidemark.require_reader(login, tenants IS NULL);
    IF array_position(tenants, NULL) IS NOT NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('tenant-null'));
    END IF;
    FOR held IN SELECT * FROM tidemark.tenant_tables() LOOP
        FOR old IN SELECT p.polname FROM pg_policy p
                   WHERE p.polrelid = format('tidemark.%I', held.table_name)::regclass AND p.polname LIKE 'tenants\_of\_%'
                     AND (SELECT r.oid FROM pg_roles r WHERE r.rolname = login) = ANY (p.polroles)
        LOOP
            EXECUTE format('DROP POLICY %I ON tidemark.%I', old, held.table_name);
        END LOOP;
        IF tenants IS NULL THEN
            EXECUTE format('CREATE POLICY %I ON tidemark.%I FOR SELECT TO %I USING (true)', policy, held.table_name, login);
        ELSIF tenants <> '{}' THEN
            EXECUTE format('CREATE POLICY %I ON tidemark.%I FOR SELECT TO %I USING (%I = ANY (%L::int[]))',
                           policy, held.table_name, login, held.tenant_column, tenants);
        END IF;
    END LOOP;
    PERFORM tidemark.note_change('grant', NULL,
        CASE WHEN tenants IS NULL THEN jsonb_build_array('sees-all', login) WHEN tenants = '{}' THEN jsonb_build_array('sees-none', login)
             ELSE jsonb_build_array('sees-tenants', login, array_to_string(tenants, ', ')) END);
END
$$
