-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every login that has rights here, by a role or of its own, and what it sees. unbound: row-level security does not bind it, as it passes it by
-- or has the owner's rights, so if it reads it sees every tenant.
-- tenants: those granted to it, or to a role that it is in; NULL where it sees all. A policy that grant_tenants did not make is not judged:
-- foreign is true then.
CREATE OR REPLACE FUNCTION tidemark.logins()
RETURNS TABLE (login text, superuser boolean, unbound boolean, reads boolean, operates boolean, loads boolean, tenants int[], "foreign" boolean)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH shaped AS (SELECT p.polroles, s.shape = 'true' AS all_tenants,
                           substring(s.shape FROM '= ANY \(''(\{[-0-9,]*\})''::integer\[\]\)\)$')::int[] AS list, p.polpermissive
                    FROM pg_policy p, LATERAL (SELECT pg_get_expr(p.polqual, p.polrelid) AS shape) s
                    WHERE p.polrelid = 'tidemark.events'::regclass AND p.polcmd IN ('r', '*')),
         known AS (SELECT r.oid, r.rolname, r.rolsuper, r.rolbypassrls OR pg_has_role(r.oid, 'tidemark_owner', 'USAGE') AS unbound,
                          pg_has_role(r.oid, 'tidemark_reader', 'USAGE') OR has_table_privilege(r.oid, 'tidemark.events', 'SELECT') AS reads,
                          pg_has_role(r.oid, 'tidemark_operator', 'USAGE') AS operates, pg_has_role(r.oid, 'tidemark_ingest', 'USAGE') AS loads
                   FROM pg_roles r WHERE r.rolcanlogin AND r.rolname <> 'tidemark_owner')
    SELECT k.rolname::text, k.rolsuper, k.unbound, k.reads, k.operates, k.loads,
           CASE WHEN k.rolsuper OR k.reads AND (k.unbound OR s.all_tenants) THEN NULL
                WHEN k.reads THEN coalesce(s.tenants, '{}') ELSE '{}' END,
           coalesce(s.is_foreign, false)
    FROM known k,
         LATERAL (SELECT bool_or(p.all_tenants) AS all_tenants, bool_or(p.list IS NULL AND NOT p.all_tenants OR NOT p.polpermissive) AS is_foreign,
                         (SELECT array_agg(DISTINCT t.tenant ORDER BY t.tenant)
                          FROM shaped q, unnest(q.list) AS t (tenant)
                          WHERE EXISTS (SELECT 1 FROM unnest(q.polroles) AS b (oid) WHERE b.oid = 0 OR pg_has_role(k.oid, b.oid, 'USAGE'))) AS tenants
                  FROM shaped p
                  WHERE EXISTS (SELECT 1 FROM unnest(p.polroles) AS b (oid) WHERE b.oid = 0 OR pg_has_role(k.oid, b.oid, 'USAGE'))) s
    WHERE k.reads OR k.operates OR k.loads
    ORDER BY 1
$$
