-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The condition on rows "s" of an adopted raw table that they are beyond what was taken.
CREATE OR REPLACE FUNCTION tidemark.beyond_mark(taken tidemark.adopted, time_column name) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN taken.mark_id IS NOT NULL THEN format('s.id > %L', taken.mark_id)
                WHEN taken.mark_time IS NOT NULL THEN format('s.%I > %L', time_column, to_char(taken.mark_time AT TIME ZONE 'UTC',
                                                             'YYYY-MM-DD HH24:MI:SS.US"+00"'))
                ELSE 'true' END
$$
