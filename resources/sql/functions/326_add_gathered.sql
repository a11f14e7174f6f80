-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds what a run has gathered to every level of a dataset, and empties the run. span: from its first bucket to its last one, to find out which
-- levels have none of that time; NULL: the run is too small for that to pay.
CREATE OR REPLACE FUNCTION tidemark.add_gathered(dataset text, run bigint, span tstzrange) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level tidemark.rollup_level;
    finest interval := (SELECT min(l.width) FROM tidemark.rollup_level l WHERE l.dataset = add_gathered.dataset);
    vacant boolean;
BEGIN
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = add_gathered.dataset ORDER BY l.width LOOP
        vacant := false;
        IF span IS NOT NULL THEN
            EXECUTE format('SELECT min(%1$I) IS NULL FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I <= $2', level.bucket_column, level.table_name)
            INTO vacant USING date_bin(level.width, lower(span), '0001-01-01 00:00:00+00'), upper(span);
        END IF;
        EXECUTE format('SELECT tidemark.%I($1, $2, $3, $4)', 'add_' || dataset) USING run, level, finest, vacant;
    END LOOP;
    EXECUTE format('DELETE FROM tidemark.%I WHERE run = $1', dataset || '_fresh') USING run;
END
$$
