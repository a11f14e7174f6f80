-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- end_run for operators: once, and for what this very session has begun alone. What was done is what the functions that did it have counted;
-- words, why: what the session has to say beside that; where it is a reason, that too. A rollup that succeeded ends itself, and a backfill with days before it is not done.
CREATE OR REPLACE FUNCTION tidemark.end_maintenance(id bigint, result text, words text, why jsonb DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    run tidemark.run_log;
    told jsonb := tidemark.as_reported(coalesce(why, to_jsonb(words)));
    counted jsonb;
BEGIN
    SELECT r.* INTO run FROM tidemark.run_log r
    WHERE r.id = end_maintenance.id AND r.what = ANY ('{rollup,partitions,expire,backfill}') AND r.pid = pg_backend_pid()
      AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a);
    IF run.id IS NULL THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-run-here', coalesce(id::text, '<NULL>')));
    END IF;
    IF result IS NULL OR result <> ALL ('{done,busy,deferred,failed,cancelled}')
       OR result = 'done' AND (run.what = 'rollup' OR EXISTS (SELECT 1 FROM tidemark.backfill_progress b WHERE b.run = run.id)) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-run-outcome', run.what, coalesce(result, '<NULL>')));
    END IF;
    counted := tidemark.counted_reasons(run);
    PERFORM tidemark.end_run(id, result, (run.counted ->> 'rows')::bigint, 0,
                             CASE WHEN told IS NULL THEN counted
                                  WHEN counted IS NULL THEN told
                                  WHEN tidemark.reason_words(told) LIKE '%.' THEN jsonb_build_array('then', told, counted)
                                  ELSE jsonb_build_array(jsonb_build_array('said', told)) || counted END);
END
$$
