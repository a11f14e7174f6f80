-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds what a run has gathered to every level of a dataset, finest first, each made of the one before, and empties the run.
CREATE OR REPLACE FUNCTION tidemark.add_gathered(dataset text, run bigint) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level tidemark.rollup_level;
    step int := 0;
BEGIN
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = add_gathered.dataset ORDER BY l.width LOOP
        step := step + 1;
        IF step > 1 THEN
            EXECUTE format('SELECT tidemark.%I($1, $2, $3)', 'coarsen_' || dataset) USING run, step, level.width;
        END IF;
        EXECUTE format('SELECT tidemark.%I($1, $2, $3)', 'add_' || dataset) USING run, step, level;
    END LOOP;
    EXECUTE format('DELETE FROM tidemark.%I WHERE run = $1', dataset || '_fresh') USING run;
END
$$
