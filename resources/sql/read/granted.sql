-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether row-level security lets this login see tenant $2 in table $1: without a policy for it, its rows look like none. Policies of
-- grant_tenants are "true" or a constant list; one of any other shape is not judged here and counts as if it let the tenant be seen.
-- tenants: where it does not, all that those lists name.
WITH lists AS MATERIALIZED (
    SELECT substring(pg_catalog.pg_get_expr(p.polqual, p.polrelid) FROM '= ANY \(''(\{[-0-9,]*\})''::integer\[\]\)\)$')::int[] AS tenants
    FROM pg_catalog.pg_policy AS p
    WHERE p.polrelid = $1::text::regclass AND p.polpermissive AND p.polcmd IN ('r', '*')
      AND EXISTS (SELECT 1 FROM unnest(p.polroles) AS bound (oid)
                  WHERE bound.oid = 0 OR pg_catalog.pg_has_role(bound.oid, 'USAGE'))
), judged AS MATERIALIZED (
    SELECT NOT pg_catalog.row_security_active($1::text)
           OR EXISTS (SELECT 1 FROM lists WHERE tenants IS NULL OR $2::int = ANY (tenants)) AS granted
)
SELECT current_user AS login, granted,
       CASE WHEN NOT granted THEN (SELECT pg_catalog.array_agg(DISTINCT tenant ORDER BY tenant)
                                   FROM lists, unnest(tenants) AS tenant)::text END AS tenants
FROM judged
