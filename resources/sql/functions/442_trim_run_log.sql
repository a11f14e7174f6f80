-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Removes from the run log the runs past their time, a day's at least, and says so there. What was changed, by whom, stays: grants,
-- retention, schedules, and these removals themselves; but not notes, which readers change as often as they like. Tidies up what else upkeep has no function of its own for. Gives how many runs went.
CREATE OR REPLACE FUNCTION tidemark.trim_run_log() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    runs text[] := '{rollup,partitions,expire,delete,backfill,rebuild,ingest,note}';
    cutoff timestamptz := (SELECT r.cutoff FROM tidemark.retention_of('run_log') r);
    oldest timestamptz;
    n bigint := 0;
BEGIN
    IF cutoff IS NOT NULL THEN
        cutoff := least(cutoff, now() - tidemark.least_run_log());
        SELECT min(l.started_at) INTO oldest FROM tidemark.run_log l WHERE l.started_at < cutoff AND l.what = ANY (runs);
    END IF;
    IF oldest < cutoff - interval '1 day' THEN
        DELETE FROM tidemark.run_log l
        WHERE l.started_at < cutoff AND l.what = ANY (runs) AND (l.finished_at IS NOT NULL OR NOT tidemark.run_lives(l));
        GET DIAGNOSTICS n = ROW_COUNT;
    END IF;
    IF n > 0 THEN
        PERFORM tidemark.end_run(tidemark.begin_run('trim', NULL), 'done', n, 0,
                                 jsonb_build_array('runs-removed', n, tidemark.utc_text(oldest), tidemark.utc_text(cutoff)));
    END IF;
    PERFORM tidemark.trim_late_buckets();
    PERFORM tidemark.trim_alert_changes();
    PERFORM tidemark.trim_job_runs();
    -- A load without a resume key has one of its own, which nobody asks for again; one of the window may be gone on with for as long
    -- as it stands there.
    DELETE FROM tidemark.ingest_progress p
    WHERE p.updated_at < now() - interval '30 days'
      AND (p.resume_key ~ '^import [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' OR p.resume_key ~ '^\(run [0-9]+\)$')
      AND NOT EXISTS (SELECT 1 FROM tidemark.run_log l WHERE l.finished_at IS NULL AND p.resume_key = format('(run %s)', l.id));
    RETURN n;
END
$$
