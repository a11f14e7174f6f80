-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many rows the levels of a dataset count in a stretch of time, by level.
CREATE OR REPLACE FUNCTION tidemark.rolled_up(dataset text, since timestamptz, until timestamptz) RETURNS TABLE (level text, rows bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    lev tidemark.rollup_level;
BEGIN
    PERFORM tidemark.require_dataset(rolled_up.dataset);
    FOR lev IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = rolled_up.dataset ORDER BY l.width LOOP
        level := lev.level;
        EXECUTE format('SELECT coalesce(sum(%I), 0) FROM tidemark.%I WHERE %3$I >= $1 AND %3$I < $2',
                       CASE lev.dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END, lev.table_name, lev.bucket_column)
        INTO rows USING since, until;
        RETURN NEXT;
    END LOOP;
END
$$
