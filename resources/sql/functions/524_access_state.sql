-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A digest of all that decides which login sees which rows: policies, rights on the tables, memberships, and the attributes that pass
-- row-level security by. Whatever takes a tenant from a login changes it, be it grant_tenants, REVOKE, DROP ROLE or ALTER ROLE.
CREATE OR REPLACE FUNCTION tidemark.access_state() RETURNS bytea
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT sha256(convert_to(concat_ws(E'\n',
        (SELECT string_agg(concat_ws(' ', c.oid, c.relowner, c.relrowsecurity, c.relacl::text), ',' ORDER BY c.oid)
         FROM tidemark.tenant_tables() t JOIN pg_class c ON c.oid = format('tidemark.%I', t.table_name)::regclass),
        (SELECT string_agg(concat_ws(' ', p.oid, p.polcmd, p.polpermissive, p.polroles::text, pg_get_expr(p.polqual, p.polrelid)), ','
                           ORDER BY p.oid)
         FROM tidemark.tenant_tables() t JOIN pg_policy p ON p.polrelid = format('tidemark.%I', t.table_name)::regclass),
        (SELECT string_agg(m::text, ',' ORDER BY m.roleid, m.member, m.grantor) FROM pg_auth_members m),
        (SELECT string_agg(concat_ws(' ', r.oid, r.rolsuper, r.rolbypassrls, r.rolinherit), ',' ORDER BY r.oid) FROM pg_roles r)),
        'UTF8'))
$$
