-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sets how long a table's rows are kept; NULL: for ever. What is gone comes back with a longer time
-- only by a backfill, as far as raw rows hold it.
CREATE OR REPLACE FUNCTION tidemark.set_retention(table_name text, keep interval) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET intervalstyle = 'postgres'
AS $$
DECLARE
    before interval := (SELECT r.keep FROM tidemark.retention r WHERE r.table_name = set_retention.table_name);
BEGIN
    PERFORM tidemark.require_retention(table_name, keep);
    UPDATE tidemark.retention r SET keep = set_retention.keep WHERE r.table_name = set_retention.table_name;
    PERFORM tidemark.note_setting('retention', (SELECT p.dataset FROM tidemark.pipeline p WHERE p.raw_table = set_retention.table_name),
                                  CASE WHEN keep IS NULL THEN jsonb_build_array('now-kept-forever', table_name)
                                       ELSE jsonb_build_array('now-kept-for', table_name, keep::text) END,
                                  jsonb_build_object(table_name, coalesce(before::text, 'forever')),
                                  jsonb_build_object(table_name, coalesce(keep::text, 'forever')));
END
$$
