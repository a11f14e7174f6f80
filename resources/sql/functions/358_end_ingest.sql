-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- end_run for those who load rows, and for what they began with begin_ingest alone. Nobody counts after them: rows and detail are what they
-- report, and are said to be.
CREATE OR REPLACE FUNCTION tidemark.end_ingest(id bigint, result text, rows bigint, detail text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tidemark.run_log r WHERE r.id = end_ingest.id AND r.what = 'ingest' AND r.role = session_user) THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-load', coalesce(id::text, '<NULL>'), session_user));
    END IF;
    IF result IS NULL OR result <> ALL ('{done,failed,cancelled}') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-load-outcome', coalesce(result, '<NULL>')));
    END IF;
    IF rows < 0 THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-row-count', rows));
    END IF;
    PERFORM tidemark.end_run(id, result, rows, 0, tidemark.as_reported(to_jsonb(coalesce(nullif(detail, ''), result))));
END
$$
