-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who but the owner was given the right to say which batch a row belongs to, where that can be helped (see missing_access).
CREATE OR REPLACE FUNCTION tidemark.states_batch(raw_table text) RETURNS TABLE (name text)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT coalesce(quote_ident(g.rolname), 'PUBLIC')
    FROM pg_class c
    LEFT JOIN pg_attribute b ON b.attrelid = c.oid AND b.attname = 'batch'
    CROSS JOIN LATERAL (SELECT * FROM aclexplode(c.relacl) UNION ALL SELECT * FROM aclexplode(b.attacl)) a
    LEFT JOIN pg_roles g ON g.oid = a.grantee
    WHERE c.oid = format('tidemark.%I', raw_table)::regclass AND NOT tidemark.is_distributed(c.oid)
      AND a.privilege_type = 'INSERT' AND a.grantee <> c.relowner AND NOT coalesce(g.rolsuper, false)
    ORDER BY 1
$$
