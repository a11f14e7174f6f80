-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who holds the dataset's pipeline row, in words. The row's xmax names the transaction that locked it, and that transaction's
-- lock on itself names the session: nobody can forge it, and nobody has to write it down.
CREATE OR REPLACE FUNCTION tidemark.busy_since(dataset text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(
        (SELECT format('running since %s by %s%s', tidemark.utc_text(coalesce(r.started_at, a.xact_start)), a.usename,
                       CASE WHEN r.what <> 'rollup' THEN format(' (%s)', r.what) ELSE '' END)
         FROM tidemark.pipeline p
         JOIN pg_locks l ON l.locktype = 'transactionid' AND l.transactionid = p.xmax AND l.mode = 'ExclusiveLock' AND l.granted
         JOIN pg_stat_activity a ON a.pid = l.pid
         LEFT JOIN tidemark.run_log r ON r.finished_at IS NULL AND r.pid = a.pid AND r.session_start = a.backend_start AND tidemark.run_lives(r)
         WHERE p.dataset = busy_since.dataset
         ORDER BY r.id DESC LIMIT 1),
        'another session is at work on it')
$$
