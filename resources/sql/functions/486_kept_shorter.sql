-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For those who load rows: the tables that do not keep rows of this moment any more, finest first, and for how long they keep them; none
-- where the moment is held. What is loaded of it goes from there with the next upkeep.
CREATE OR REPLACE FUNCTION tidemark.kept_shorter(dataset text, moment timestamptz) RETURNS TABLE (table_name text, keep interval)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    IF tidemark.held_days(dataset) @> moment THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT t.name, r.keep_raw
    FROM (SELECT p.raw_table AS name, interval '0' AS width FROM tidemark.pipeline p
          WHERE p.dataset = kept_shorter.dataset
          UNION ALL SELECT l.table_name::text, l.width FROM tidemark.rollup_level l WHERE l.dataset = kept_shorter.dataset) AS t,
    LATERAL tidemark.retention_of(t.name) r
    WHERE moment < tidemark.kept_since(t.name)
    ORDER BY t.width;
END
$$
