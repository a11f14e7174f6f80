-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds to what is counted of this session's run of a kind, if it has one: numbers are summed, of texts the first stays. Called by what does
-- the work, in its transaction, so that the run log says what was done and not what a session reports.
CREATE OR REPLACE FUNCTION tidemark.count_in_run(what text, dataset text, counted jsonb) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE tidemark.run_log r
    SET counted = r.counted || (SELECT coalesce(jsonb_object_agg(key, CASE WHEN jsonb_typeof(value) = 'number'
                                                                  THEN to_jsonb(value::bigint + coalesce((r.counted ->> key)::bigint, 0))
                                                                  ELSE coalesce(r.counted -> key, value) END), '{}')
                                FROM jsonb_each(jsonb_strip_nulls(count_in_run.counted)))
    WHERE r.finished_at IS NULL AND r.what = count_in_run.what AND r.dataset = count_in_run.dataset AND r.pid = pg_backend_pid()
      AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)
$$
