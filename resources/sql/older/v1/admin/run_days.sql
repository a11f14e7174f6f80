-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT p.dataset, count(r.id) AS runs, count(r.id) FILTER (WHERE r.result IN ('failed', 'interrupted')) AS failed,
       coalesce(sum(r.rows) FILTER (WHERE r.rows > 0), 0)::bigint AS rows,
       coalesce(sum(r.late_rows) FILTER (WHERE r.late_rows > 0), 0)::bigint AS late_rows, min(r.oldest_late) AS oldest_late
FROM tidemark.pipeline AS p
LEFT JOIN tidemark.run_log AS r ON r.what = 'rollup' AND r.dataset = p.dataset AND r.started_at > now() - interval '1 day'
GROUP BY p.dataset
ORDER BY p.dataset
