-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes rolled-up rows from the default partition that are past their time and that nobody holds; gives how many, and says so in the run
-- log. keep: a longer time than the stored retention.
CREATE OR REPLACE FUNCTION tidemark.purge_default(dataset text, keep interval DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(purge_default.dataset, jsonb_build_array('not-purged', dataset));
    applied interval := (SELECT r.keep_raw FROM tidemark.retention_applied(pipe.raw_table, purge_default.keep) r);
    pending bigint[] := ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    spare text := pipe.raw_table || '_default';
    busy jsonb;
    due boolean := false;
    gap tstzrange;
    since timestamptz;
    days timestamptz[];
    step bigint;
    n bigint := 0;
BEGIN
    IF applied IS NULL THEN
        RETURN 0;
    END IF;
    -- Whoever enters a hold is in nobody's way where nothing is to be deleted.
    FOR gap IN SELECT unnest(tstzmultirange(tstzrange(NULL, tidemark.kept_since(pipe.raw_table, purge_default.keep)))
                             - tidemark.held_days(pipe.dataset)) LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM tidemark.%1$I WHERE %2$I >= $1 AND %2$I < $2 AND batch <= $3 AND batch <> ALL ($4))',
                       spare, pipe.time_column)
        INTO due USING coalesce(lower(gap), '-infinity'), upper(gap), pipe.done, pending;
        EXIT WHEN due;
    END LOOP;
    IF NOT due THEN
        RETURN 0;
    END IF;
    busy := tidemark.shut_holds(pipe.dataset);
    IF busy IS NOT NULL THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('not-now', jsonb_build_array('not-purged', dataset), busy),
                                jsonb_build_array('try-in-a-moment'));
    END IF;
    -- Between what is held, so that its rows are not read each time.
    FOR gap IN SELECT unnest(tstzmultirange(tstzrange(NULL, tidemark.kept_since(pipe.raw_table, purge_default.keep)))
                             - tidemark.held_days(pipe.dataset)) LOOP
        since := coalesce(lower(gap), '-infinity');
        EXECUTE format('SELECT array_agg(DISTINCT date_bin(''24 hours'', %2$I, ''0001-01-01 00:00:00+00'')) FROM tidemark.%1$I '
                       'WHERE %2$I >= $1 AND %2$I < $2 AND batch <= $3 AND batch <> ALL ($4)', spare, pipe.time_column)
        INTO days USING since, upper(gap), pipe.done, pending;
        CONTINUE WHEN days IS NULL;
        EXECUTE format('DELETE FROM tidemark.%1$I WHERE %2$I >= $1 AND %2$I < $2 AND batch <= $3 AND batch <> ALL ($4)',
                       spare, pipe.time_column)
        USING since, upper(gap), pipe.done, pending;
        GET DIAGNOSTICS step = ROW_COUNT;
        n := n + step;
        UPDATE tidemark.pipeline p SET raw_gone = p.raw_gone + tidemark.days_range(days) * tstzmultirange(gap) WHERE p.dataset = pipe.dataset;
    END LOOP;
    IF n > 0 THEN
        PERFORM tidemark.count_in_run('expire', dataset, jsonb_build_object('rows', n, 'purged', n, 'keep', applied::text));
        PERFORM tidemark.note_deleted(dataset, n, jsonb_build_array('default-purged', applied::text));
    END IF;
    RETURN n;
END
$$
