-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Logins that may read here and see either every tenant, as row-level security does not bind them, or none at all. One with tenants in
-- another database of this server belongs there.
SELECT r.rolname AS login, r.rolbypassrls AS unbound,
       EXISTS (SELECT 1 FROM pg_catalog.pg_auth_members AS m WHERE m.member = r.oid AND m.roleid = reader.oid) AS direct
FROM pg_catalog.pg_roles AS reader
JOIN pg_catalog.pg_roles AS r ON pg_catalog.pg_has_role(r.oid, reader.oid, 'USAGE')
WHERE reader.rolname = 'tidemark_reader' AND r.rolcanlogin AND NOT r.rolsuper AND r.rolname <> 'tidemark_owner'
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS o
                  WHERE o.rolname = 'tidemark_operator' AND pg_catalog.pg_has_role(r.oid, o.oid, 'USAGE'))
  AND pg_catalog.has_database_privilege(r.oid, current_database(), 'CONNECT')
  AND (r.rolbypassrls
       OR NOT EXISTS (SELECT 1 FROM pg_catalog.pg_policy AS p, unnest(p.polroles) AS bound (oid)
                      WHERE p.polrelid = 'tidemark.events'::regclass AND p.polcmd IN ('r', '*')
                        AND (bound.oid = 0 OR pg_catalog.pg_has_role(r.oid, bound.oid, 'USAGE')))
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_shdepend AS d
                          WHERE d.refclassid = 'pg_catalog.pg_authid'::regclass AND d.refobjid = r.oid AND d.deptype = 'r'
                            AND d.dbid <> (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())))
ORDER BY 1
