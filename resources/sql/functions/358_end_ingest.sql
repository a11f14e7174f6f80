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
        RAISE EXCEPTION 'There is no load % of %.', id, session_user USING ERRCODE = 'no_data_found';
    END IF;
    IF result IS NULL OR result <> ALL ('{done,failed,cancelled}') THEN
        RAISE EXCEPTION 'That is no outcome of a load: %.', result USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF rows < 0 THEN
        RAISE EXCEPTION 'A load cannot have stored % rows.', rows USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM tidemark.end_run(id, result, rows, 0, tidemark.as_reported(coalesce(nullif(detail, ''), result)));
END
$$
