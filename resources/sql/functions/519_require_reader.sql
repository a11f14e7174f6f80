-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Refuses to grant tenants to a role that may not read, or that sees every row whatever is granted to it.
CREATE OR REPLACE FUNCTION tidemark.require_reader(login name, all_tenants boolean) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known record;
BEGIN
    IF login IS NULL THEN
        RAISE EXCEPTION 'Whom tenants are granted to is missing.' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    SELECT r.rolsuper, r.rolbypassrls INTO known FROM pg_roles r WHERE r.rolname = login;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no role "%".', login USING ERRCODE = 'undefined_object', HINT = format('CREATE ROLE %I LOGIN;', login);
    END IF;
    IF login = ANY ('{tidemark_owner,tidemark_ingest,tidemark_reader,tidemark_operator}') THEN
        RAISE EXCEPTION 'Tenants are granted to logins, "%" is one of the groups.', login USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF known.rolsuper THEN
        RAISE EXCEPTION 'The role "%" is a superuser: it sees every tenant, whatever is granted to it.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = format('ALTER ROLE %I NOSUPERUSER;', login);
    END IF;
    IF known.rolbypassrls THEN
        RAISE EXCEPTION 'The role "%" bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Let another role read.';
    END IF;
    IF NOT pg_has_role(login, 'tidemark_reader', 'USAGE') THEN
        RAISE EXCEPTION 'The role "%" may not read: it is not a member of tidemark_reader.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = format('GRANT tidemark_reader TO %I;', login);
    END IF;
    IF NOT all_tenants AND pg_has_role(login, 'tidemark_operator', 'USAGE') THEN
        RAISE EXCEPTION 'The role "%" is an operator: it sees every tenant, whatever is granted to it.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = format('REVOKE tidemark_operator FROM %I;', login);
    END IF;
END
$$
