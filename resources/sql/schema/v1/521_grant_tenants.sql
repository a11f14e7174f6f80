-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Lets a login that is a member of tidemark_reader see the rows of these tenants: NULL for all, '{}' for none (any more). A plain
-- member sees no rows until this is called. One policy a login with a constant list, because that is what Citus takes: it refuses
-- policies with subqueries.
CREATE FUNCTION tidemark.grant_tenants(login name, tenants int[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    held record;
    policy name := 'tenants_of_' || md5(login);
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
        RAISE EXCEPTION 'There is no role "%".', login USING ERRCODE = 'undefined_object', HINT = format('CREATE ROLE %I LOGIN;', login);
    END IF;
    IF login = ANY ('{tidemark_owner,tidemark_ingest,tidemark_reader,tidemark_operator}') THEN
        RAISE EXCEPTION 'Tenants are granted to logins, "%" is one of the groups.', login USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT pg_has_role(login, 'tidemark_reader', 'USAGE') THEN
        RAISE EXCEPTION 'The role "%" may not read: it is not a member of tidemark_reader.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = format('GRANT tidemark_reader TO %I;', login);
    END IF;
    IF array_position(tenants, NULL) IS NOT NULL THEN
        RAISE EXCEPTION 'The list of tenants holds a NULL.' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    FOR held IN SELECT * FROM tidemark.tenant_tables() LOOP
        IF EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = 'tidemark' AND p.tablename = held.table_name AND p.policyname = policy) THEN
            EXECUTE format('DROP POLICY %I ON tidemark.%I', policy, held.table_name);
        END IF;
        IF tenants IS NULL THEN
            EXECUTE format('CREATE POLICY %I ON tidemark.%I FOR SELECT TO %I USING (true)', policy, held.table_name, login);
        ELSIF tenants <> '{}' THEN
            EXECUTE format('CREATE POLICY %I ON tidemark.%I FOR SELECT TO %I USING (%I = ANY (%L::int[]))',
                           policy, held.table_name, login, held.tenant_column, tenants);
        END IF;
    END LOOP;
END
$$
