-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters a backfill of a range into the run log and gives the day that it begins at (see backfill_start). Another session's that is running
-- is left alone. one_statement: see begin_run.
CREATE OR REPLACE FUNCTION tidemark.begin_backfill(dataset text, range_from timestamptz, range_to timestamptz,
    one_statement boolean DEFAULT false, trust_raw boolean DEFAULT false)
RETURNS TABLE (run bigint, day timestamptz, done_before bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    earlier tidemark.backfill_progress;
    other tidemark.run_log;
BEGIN
    PERFORM tidemark.require_dataset(begin_backfill.dataset);
    PERFORM tidemark.require_days(begin_backfill.range_from, begin_backfill.range_to);
    SELECT b.* INTO earlier FROM tidemark.backfill_progress b
    WHERE b.dataset = begin_backfill.dataset AND b.range_from = begin_backfill.range_from AND b.range_to = begin_backfill.range_to FOR UPDATE;
    SELECT r.* INTO other FROM tidemark.run_log r
    WHERE r.id = earlier.run AND r.finished_at IS NULL AND r.pid <> pg_backend_pid() AND tidemark.run_lives(r);
    IF other.id IS NOT NULL THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('backfill-running', tidemark.utc_text(other.started_at), other.role),
                                jsonb_build_array('try-when-ended'));
    END IF;
    SELECT s.day, s.done_before INTO day, done_before
    FROM tidemark.backfill_start(begin_backfill.dataset, begin_backfill.range_from, begin_backfill.range_to, begin_backfill.trust_raw) s;
    run := tidemark.begin_run('backfill', begin_backfill.dataset, begin_backfill.one_statement);
    INSERT INTO tidemark.backfill_progress AS b (dataset, range_from, range_to, next_day, run, basis)
    SELECT begin_backfill.dataset, begin_backfill.range_from, begin_backfill.range_to, begin_backfill.day, begin_backfill.run,
           tidemark.backfill_basis(begin_backfill.dataset, begin_backfill.range_from, begin_backfill.range_to, begin_backfill.trust_raw)
    ON CONFLICT ON CONSTRAINT backfill_progress_pkey DO UPDATE
    SET next_day = EXCLUDED.next_day, run = EXCLUDED.run, basis = EXCLUDED.basis, undone = NULL, updated_at = now();
    PERFORM tidemark.count_in_run('backfill', begin_backfill.dataset, jsonb_build_object(
        'from', tidemark.utc_text(begin_backfill.range_from), 'to', tidemark.utc_text(begin_backfill.range_to),
        'continued', CASE WHEN done_before > 0 THEN jsonb_build_array('continued', done_before, tidemark.utc_text(day)) END));
    RETURN NEXT;
END
$$
