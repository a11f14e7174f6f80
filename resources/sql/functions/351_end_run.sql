-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Writes the outcome of a run that the same login began, once: what is written stays. why: its detail, as a reason. A load alone may come back after its session was
-- lost, and end what was taken for interrupted.
CREATE OR REPLACE FUNCTION tidemark.end_run(id bigint, result text, rows bigint, late_rows bigint, why jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    UPDATE tidemark.run_log r
    SET finished_at = clock_timestamp(), result = end_run.result, rows = coalesce(end_run.rows, 0),
        late_rows = coalesce(end_run.late_rows, 0), detail = nullif(tidemark.reason_words(why), ''),
        counted = (r.counted - 'detail') || tidemark.coded_detail(why)
    WHERE r.id = end_run.id AND r.role = session_user
      AND (r.finished_at IS NULL OR r.what = 'ingest' AND r.result = 'interrupted');
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-run', coalesce(id::text, '<NULL>'), session_user));
    END IF;
END
$$
