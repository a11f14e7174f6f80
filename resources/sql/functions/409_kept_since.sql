-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From which UTC day on a table keeps its rows now, with a keep time of its own or a given one; NULL: it keeps them all. What it deletes
-- is whole days.
CREATE OR REPLACE FUNCTION tidemark.kept_since(table_name text, keep interval DEFAULT NULL) RETURNS timestamptz
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT date_bin('24 hours', r.cutoff, '0001-01-01 00:00:00+00') FROM tidemark.retention_of(kept_since.table_name, kept_since.keep) r
$$
