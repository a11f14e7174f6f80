-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that were adopted and are past their time already would be dropped by the next upkeep, unasked: the tables that hold them are kept
-- for ever then, until an operator decides. finest: the width of the finest level concerned, NULL for raw rows and every level. Tells so in
-- words; NULL where nothing had to be set aside.
CREATE OR REPLACE FUNCTION tidemark.keep_adopted(dataset text, finest interval, oldest timestamptz) RETURNS text
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    held record;
    words text;
BEGIN
    FOR held IN
        SELECT t.name, r.keep_raw
        FROM (SELECT p.raw_table AS name, interval '0' AS width FROM tidemark.pipeline p WHERE p.dataset = keep_adopted.dataset AND finest IS NULL
              UNION ALL SELECT l.table_name, l.width FROM tidemark.rollup_level l
              WHERE l.dataset = keep_adopted.dataset AND l.width >= coalesce(finest, l.width)) AS t,
        LATERAL tidemark.retention_of(t.name) r
        WHERE oldest < r.cutoff ORDER BY t.width
    LOOP
        UPDATE tidemark.retention r SET keep = NULL WHERE r.table_name = held.name;
        words := concat_ws(', ', words, format('%s (%s)', held.name, held.keep_raw));
    END LOOP;
    RETURN format('Its rows reach back to %s, farther than rows are kept in ', tidemark.utc_text(oldest)) || words
           || ': nothing is dropped there until you set how long to keep them.';
END
$$
