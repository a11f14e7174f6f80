-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why a day must not be rebuilt from raw rows, NULL where it may: what is gone from raw would be gone from the rollups, too.
CREATE OR REPLACE FUNCTION tidemark.why_not_rebuilt(pipe tidemark.pipeline, day timestamptz, trust_raw boolean) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    until timestamptz := day + interval '24 hours';
    raw bigint;
    rolled bigint := 0;
    level tidemark.rollup_level;
BEGIN
    IF pipe.raw_gone && tstzrange(day, until) THEN
        RETURN jsonb_build_array('raw-expired',
                      (SELECT tidemark.utc_text(least(max(upper(g.part)), until)) FROM unnest(pipe.raw_gone) AS g (part)
                       WHERE g.part && tstzrange(day, until)));
    END IF;
    IF EXISTS (SELECT 1 FROM tidemark.found_range f
               WHERE f.dataset = pipe.dataset AND f.range_from < until AND f.range_to > day) THEN
        RETURN jsonb_build_array('carried-over');
    END IF;
    IF trust_raw THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT count(*) FROM tidemark.%I WHERE %I >= $1 AND %2$I < $2 AND batch <= $3 AND batch <> ALL ($4)',
                   pipe.raw_table, pipe.time_column)
    INTO raw USING day, until, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    -- The coarsest level that still has the day; where none has, there is nothing to lose.
    SELECT l.* INTO level FROM tidemark.rollup_level l
    WHERE l.dataset = pipe.dataset AND NOT l.gone && tstzrange(day, until) ORDER BY l.width DESC LIMIT 1;
    IF FOUND THEN
        EXECUTE format('SELECT coalesce(sum(%I), 0) FROM tidemark.%I WHERE %I >= $1 AND %3$I < $2',
                       CASE pipe.dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END, level.table_name, level.bucket_column)
        INTO rolled USING day, until;
    END IF;
    IF raw < rolled THEN
        RETURN jsonb_build_array('raw-missing', raw, rolled);
    END IF;
    RETURN NULL;
END
$$
