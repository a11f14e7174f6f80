-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes a step of a level's oldest days past their retention, whole buckets of some 20,000 rows, but those that somebody holds; gives how
-- many rows went, NULL when nothing is left to do. What goes stands in the run log. Nobody rolls the dataset up meanwhile, hence the
-- steps. From then on late rows do not begin those buckets again.
CREATE OR REPLACE FUNCTION tidemark.expire_level(dataset text, level text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(expire_level.dataset, jsonb_build_array('level-not-expired', level, dataset));
    lev tidemark.rollup_level := tidemark.require_level(expire_level.dataset, expire_level.level);
    busy jsonb;
    applied record;
    gap tstzrange;
    oldest timestamptz;
    beyond timestamptz;
    until timestamptz;
    days timestamptz[];
    n bigint;
BEGIN
    SELECT r.keep_raw, tidemark.kept_since(lev.table_name) AS cutoff INTO applied FROM tidemark.retention_of(lev.table_name) r;
    IF applied.cutoff IS NULL THEN
        RETURN NULL;
    END IF;
    -- Whoever enters a hold is in nobody's way where nothing is to be deleted.
    SELECT d.oldest INTO oldest FROM tidemark.due_buckets(lev, applied.cutoff) d;
    IF oldest IS NULL THEN
        RETURN NULL;
    END IF;
    busy := tidemark.shut_holds(pipe.dataset);
    IF busy IS NOT NULL THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('not-now', jsonb_build_array('level-not-expired', level, dataset), busy),
                                jsonb_build_array('try-in-a-moment'));
    END IF;
    SELECT d.gap, d.oldest INTO gap, oldest FROM tidemark.due_buckets(lev, applied.cutoff) d;
    IF oldest IS NULL THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT %1$I FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I < $2 ORDER BY 1 OFFSET 20000 LIMIT 1',
                   lev.bucket_column, lev.table_name)
    INTO beyond USING oldest, upper(gap);
    until := CASE WHEN beyond IS NULL THEN upper(gap) ELSE greatest(beyond, oldest + lev.width) END;
    EXECUTE format('SELECT array_agg(DISTINCT date_bin(''24 hours'', %1$I, ''0001-01-01 00:00:00+00'')) FROM tidemark.%2$I '
                   'WHERE %1$I >= $1 AND %1$I < $2', lev.bucket_column, lev.table_name)
    INTO days USING oldest, until;
    EXECUTE format('DELETE FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I < $2', lev.bucket_column, lev.table_name) USING oldest, until;
    GET DIAGNOSTICS n = ROW_COUNT;
    UPDATE tidemark.rollup_level l SET gone = l.gone + tidemark.days_range(days) * tstzmultirange(tstzrange(lower(gap), until))
    WHERE l.dataset = lev.dataset AND l.level = lev.level;
    PERFORM tidemark.count_in_run('expire', dataset, jsonb_build_object('buckets', n));
    PERFORM tidemark.note_deleted(dataset, n, jsonb_build_array('buckets-expired', lev.table_name, tidemark.utc_text(oldest),
                                                                tidemark.utc_text(until), applied.keep_raw::text));
    RETURN n;
END
$$
