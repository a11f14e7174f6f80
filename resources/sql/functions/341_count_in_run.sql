-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds to what is counted of this session's run of a kind, if it has one: numbers are summed, keep times listed, of other texts the first
-- stays. Called by what does the work, in its transaction, so that the run log says what was done and not what a session reports.
CREATE OR REPLACE FUNCTION tidemark.count_in_run(what text, dataset text, counted jsonb) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE tidemark.run_log r
    SET counted = r.counted || (
        SELECT coalesce(jsonb_object_agg(n.key, CASE
                   WHEN jsonb_typeof(n.value) = 'number' THEN to_jsonb(n.value::bigint + coalesce((r.counted ->> n.key)::bigint, 0))
                   WHEN n.key = 'keep' AND n.value #>> '{}' <> ALL (string_to_array(r.counted ->> 'keep', ', '))
                       THEN to_jsonb(concat_ws(', ', r.counted ->> 'keep', n.value #>> '{}'))
                   ELSE coalesce(r.counted -> n.key, n.value) END), '{}')
        FROM jsonb_each(jsonb_strip_nulls(count_in_run.counted)) AS n)
    WHERE r.finished_at IS NULL AND r.what = count_in_run.what AND r.dataset = count_in_run.dataset AND r.pid = pg_backend_pid()
      AND r.session_start = (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a)
$$
