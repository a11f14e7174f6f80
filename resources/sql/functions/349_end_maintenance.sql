-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- end_run for operators: once, and for what this very session has begun with begin_maintenance alone.
CREATE OR REPLACE FUNCTION tidemark.end_maintenance(id bigint, result text, rows bigint, late_rows bigint, detail text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF result IS NULL OR result <> ALL ('{done,busy,deferred,failed,cancelled}') OR rows < 0 OR late_rows < 0 THEN
        RAISE EXCEPTION 'That is no outcome of a run: %, % rows, % late.', result, rows, late_rows
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM tidemark.run_log r
                   WHERE r.id = end_maintenance.id AND r.what = ANY ('{rollup,partitions,expire,backfill}')
                     AND r.pid = pg_backend_pid()
                     AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)) THEN
        RAISE EXCEPTION 'This session has no run %.', id USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM tidemark.end_run(id, result, rows, late_rows, detail);
END
$$
