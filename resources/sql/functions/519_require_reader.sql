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
        PERFORM tidemark.refuse('null_value_not_allowed', jsonb_build_array('no-grantee'));
    END IF;
    SELECT r.rolsuper, r.rolbypassrls INTO known FROM pg_roles r WHERE r.rolname = login;
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('undefined_object', jsonb_build_array('no-role', login), to_jsonb(format('CREATE ROLE %I LOGIN;', login)));
    END IF;
    IF login = ANY ('{tidemark_owner,tidemark_ingest,tidemark_reader,tidemark_operator}') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-group', login));
    END IF;
    IF known.rolsuper THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-superuser', login),
                                to_jsonb(format('ALTER ROLE %I NOSUPERUSER;', login)));
    END IF;
    IF known.rolbypassrls THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-bypasses', login), jsonb_build_array('let-another-read'));
    END IF;
    IF NOT pg_has_role(login, 'tidemark_reader', 'USAGE') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-no-reader', login),
                                to_jsonb(format('GRANT tidemark_reader TO %I;', login)));
    END IF;
    IF NOT all_tenants AND pg_has_role(login, 'tidemark_operator', 'USAGE') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-is-operator', login),
                                to_jsonb(format('REVOKE tidemark_operator FROM %I;', login)));
    END IF;
END
$$
