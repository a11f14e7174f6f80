-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds the next day of this session's running backfill (see backfill_day) and records in the same transaction where the range goes on:
-- at this day where it was busy, and later at the first that was left as it was. next_day NULL: that was the last one.
CREATE OR REPLACE FUNCTION tidemark.backfill_step(run bigint, trust_raw boolean DEFAULT false)
RETURNS TABLE (day timestamptz, result text, changed_buckets bigint, reason text, expired_levels text, next_day timestamptz, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    progress tidemark.backfill_progress;
BEGIN
    SELECT b.* INTO progress FROM tidemark.backfill_progress b JOIN tidemark.run_log r ON r.id = b.run
    WHERE b.run = backfill_step.run AND r.finished_at IS NULL AND r.pid = pg_backend_pid()
      AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)
    FOR UPDATE OF b;
    IF progress.run IS NULL THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-backfill-here', coalesce(backfill_step.run::text, '<NULL>')));
    END IF;
    day := progress.next_day;
    next_day := day;
    SELECT d.result, d.changed_buckets, d.reason, d.expired_levels, d.why INTO result, changed_buckets, reason, expired_levels, why
    FROM tidemark.backfill_day(progress.dataset, day, trust_raw) d;
    IF result <> 'busy' THEN
        PERFORM tidemark.count_in_run('backfill', progress.dataset,
                                      CASE WHEN result = 'rebuilt' THEN jsonb_build_object('rebuilt', 1, 'changed', changed_buckets)
                                           ELSE jsonb_build_object('kept', 1, 'why', jsonb_build_array('kept', tidemark.utc_text(day), why)) END);
        next_day := day + interval '24 hours';
        IF next_day < progress.range_to THEN
            UPDATE tidemark.backfill_progress b
            SET next_day = backfill_step.next_day, updated_at = now(),
                undone = coalesce(b.undone, CASE WHEN result = 'kept' OR expired_levels <> '' THEN day END)
            WHERE b.run = backfill_step.run;
        ELSE
            DELETE FROM tidemark.backfill_progress b WHERE b.run = backfill_step.run;
            next_day := NULL;
        END IF;
    END IF;
    RETURN NEXT;
END
$$
