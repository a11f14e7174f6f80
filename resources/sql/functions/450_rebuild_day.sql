-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Replaces what every level holds of a UTC day by a fresh aggregation of the day's raw rows, without those that no rollup has taken yet
-- (the next one adds them). Buckets that were gone come back as far as their level keeps them now, or somebody holds them. The dataset
-- has to be held.
CREATE OR REPLACE FUNCTION tidemark.rebuild_day(pipe tidemark.pipeline, day timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    until timestamptz := day + interval '24 hours';
    waiting bigint[] := ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    finest interval := (SELECT min(l.width) FROM tidemark.rollup_level l WHERE l.dataset = pipe.dataset);
    run bigint := pg_current_xact_id()::text::bigint;
    level tidemark.rollup_level;
BEGIN
    UPDATE tidemark.rollup_level l
    SET gone = l.gone - tstzmultirange(tstzrange(day, until))
                        * (tstzmultirange(tstzrange(tidemark.kept_since(l.table_name), NULL)) + tidemark.held_days(pipe.dataset))
    WHERE l.dataset = pipe.dataset AND l.gone && tstzrange(day, until);
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = pipe.dataset LOOP
        EXECUTE format('DELETE FROM tidemark.%I WHERE %I >= $1 AND %2$I < $2', level.table_name, level.bucket_column) USING day, until;
    END LOOP;
    EXECUTE format('SELECT tidemark.%I($1, $2, $3, $4, $5, $6, $7, $8)', 'gather_' || pipe.dataset)
    USING run, finest, -1::bigint, pipe.done, waiting, '{}'::bigint[], day, until;
    PERFORM tidemark.add_gathered(pipe.dataset, run, tstzrange(day, until - interval '1 microsecond', '[]'));
    -- Five-second bins begin again with the next rollup of their tenants.
    IF pipe.bins_from < until THEN
        EXECUTE format('UPDATE tidemark.%I SET binned = false WHERE binned', pipe.dataset || '_rolled');
    END IF;
END
$$
