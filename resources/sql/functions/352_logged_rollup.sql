-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A rollup and its line in the log, in one transaction: the log can never say otherwise than the rollups. run: one of this session's, of
-- begin_maintenance.
CREATE OR REPLACE FUNCTION tidemark.logged_rollup(run bigint, dataset text)
RETURNS TABLE (result text, rows bigint, late_rows bigint, milliseconds double precision, batches_waiting bigint, reason text,
               watermark timestamptz, oldest_late timestamptz, why jsonb)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tidemark.run_log r
                   WHERE r.id = run AND r.what = 'rollup' AND r.dataset = logged_rollup.dataset AND r.finished_at IS NULL
                     AND r.pid = pg_backend_pid()
                     AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)) THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-rollup', coalesce(run::text, '<NULL>'), coalesce(dataset, '<NULL>')));
    END IF;
    SELECT r.* INTO result, rows, late_rows, milliseconds, batches_waiting, reason, watermark, oldest_late, why
    FROM tidemark.rollup(logged_rollup.dataset) r;
    PERFORM tidemark.end_run(run, logged_rollup.result, logged_rollup.rows, logged_rollup.late_rows, logged_rollup.why);
    IF oldest_late IS NOT NULL THEN
        UPDATE tidemark.run_log r SET oldest_late = logged_rollup.oldest_late WHERE r.id = run;
    END IF;
    RETURN NEXT;
END
$$
