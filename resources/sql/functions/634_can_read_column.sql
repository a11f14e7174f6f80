-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a table that is to be adopted has this column in a type that adoption reads.
CREATE OR REPLACE FUNCTION tidemark.can_read_column(source regclass, column_name name) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(tidemark.column_type(source, k.column_name) = ANY (k.types), false)
    FROM pg_class c JOIN tidemark.adoption_columns() k ON k.table_name = c.relname
    WHERE c.oid = source AND k.column_name = can_read_column.column_name
$$
