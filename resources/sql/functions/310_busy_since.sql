-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why the dataset's pipeline row cannot be had: who holds it. The row's xmax names the transaction that locked it, and that transaction's
-- lock on itself names the session: nobody can forge it, and nobody has to write it down.
CREATE OR REPLACE FUNCTION tidemark.busy_since(dataset text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(
        (SELECT CASE WHEN r.what <> 'rollup' THEN jsonb_build_array('run-running', began, a.usename, r.what)
                     ELSE jsonb_build_array('rollup-running', began, a.usename) END
         FROM tidemark.pipeline p
         JOIN pg_locks l ON l.locktype = 'transactionid' AND l.transactionid = p.xmax AND l.mode = 'ExclusiveLock' AND l.granted
         JOIN pg_stat_activity a ON a.pid = l.pid
         LEFT JOIN tidemark.run_log r ON r.finished_at IS NULL AND r.pid = a.pid AND r.session_start = a.backend_start AND tidemark.run_lives(r)
         CROSS JOIN LATERAL tidemark.utc_text(coalesce(r.started_at, a.xact_start)) AS began
         WHERE p.dataset = busy_since.dataset
         ORDER BY r.id DESC LIMIT 1),
        jsonb_build_array('session-at-work'))
$$
