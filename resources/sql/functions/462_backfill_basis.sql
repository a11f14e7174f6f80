-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a backfill of a range depends on beside the rows: the retention of the dataset's tables, what is held of the range, and whether raw
-- rows are trusted. Where it differs, days may need a rebuild that an earlier backfill has been through.
CREATE OR REPLACE FUNCTION tidemark.backfill_basis(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET datestyle = 'ISO'
SET intervalstyle = 'postgres'
AS $$
    SELECT concat_ws('; ',
        (SELECT string_agg(concat_ws(' ', r.table_name, r.keep), ', ' ORDER BY r.table_name) FROM tidemark.retention r
         WHERE r.table_name IN (SELECT p.raw_table FROM tidemark.pipeline p WHERE p.dataset = backfill_basis.dataset
                                UNION ALL SELECT l.table_name::text FROM tidemark.rollup_level l WHERE l.dataset = backfill_basis.dataset)),
        'held ' || (tidemark.held_days(dataset) * tstzmultirange(tidemark.whole_days(range_from, range_to)))::text,
        CASE WHEN trust_raw THEN 'raw rows trusted' END)
$$
