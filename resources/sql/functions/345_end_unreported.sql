-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For a client whose own statement was cancelled, or ran into its timeout: writes the outcome of the runs that the statement could not end
-- itself. Gives how many.
CREATE OR REPLACE FUNCTION tidemark.end_unreported(result text, detail text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ended int;
    said jsonb := tidemark.as_reported(to_jsonb(end_unreported.detail));
BEGIN
    IF result IS NULL OR result <> ALL ('{failed,cancelled}') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-break-off', coalesce(result, '<NULL>')));
    END IF;
    UPDATE tidemark.run_log r
    SET finished_at = clock_timestamp(), result = end_unreported.result, detail = tidemark.reason_words(said),
        counted = r.counted || tidemark.coded_detail(said)
    WHERE r.finished_at IS NULL AND r.one_statement AND r.pid = pg_backend_pid() AND r.role = session_user
      AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)
      AND NOT tidemark.run_lives(r);
    GET DIAGNOSTICS ended = ROW_COUNT;
    RETURN ended;
END
$$
