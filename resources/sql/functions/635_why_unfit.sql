-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What keeps a table with a tutorial's name from being adopted, as reasons; NULL where nothing does.
CREATE OR REPLACE FUNCTION tidemark.why_unfit(source regclass) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_agg(CASE WHEN t.type IS NULL THEN jsonb_build_array('no-column', k.column_name)
                          ELSE jsonb_build_array('column-type', k.column_name, t.type, k.types[cardinality(k.types)]) END
                     ORDER BY k.column_name)
    FROM pg_class c JOIN tidemark.adoption_columns() k ON k.table_name = c.relname,
    LATERAL (SELECT tidemark.column_type(source, k.column_name) AS type) t
    WHERE c.oid = source
      AND CASE WHEN t.type IS NULL THEN k.needed ELSE (k.needed OR k.level IS NULL) AND t.type <> ALL (k.types) END
$$
