-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a table's id tells its rows apart: it is part of a unique key that has nothing else but the tenant and the time.
CREATE OR REPLACE FUNCTION tidemark.id_is_key(source regclass) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tidemark.can_read_column(source, 'id') IS TRUE AND EXISTS (
        SELECT 1 FROM pg_index i
        WHERE i.indrelid = source AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL
          AND (SELECT bool_and(a.attname IN ('tenant_id', 'id', 'occurred_at') AND a.attnotnull) AND bool_or(a.attname = 'id')
               FROM pg_attribute a WHERE a.attrelid = source AND a.attnum = ANY (i.indkey::int2[])))
$$
