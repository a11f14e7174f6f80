-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The partitions that hold a dataset's raw rows of a range, the default one among them, by their names: whoever reads them alone is spared
-- planning for all others. NULL where that cannot be told: on Citus, and where partitions have other names than ours.
CREATE OR REPLACE FUNCTION tidemark.partitions_between(pipe tidemark.pipeline, range_from timestamptz, range_to timestamptz) RETURNS name[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    parent regclass := format('tidemark.%I', pipe.raw_table);
    names name[] := ARRAY(SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = parent);
BEGIN
    IF tidemark.is_distributed(parent)
       OR EXISTS (SELECT 1 FROM unnest(names) AS n WHERE n !~ ('^' || pipe.raw_table || '_(p[0-9]{8}|default)$')) THEN
        RETURN NULL;
    END IF;
    RETURN ARRAY(SELECT n FROM unnest(names) AS n
                 WHERE n = pipe.raw_table || '_default'
                    OR n BETWEEN pipe.raw_table || '_p' || to_char(range_from, 'YYYYMMDD') AND pipe.raw_table || '_p' || to_char(range_to, 'YYYYMMDD'));
END
$$
