-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The latest run of a kind that a session began at some time or later.
SELECT id, what, dataset, started_at, finished_at,
       CASE WHEN finished_at IS NULL THEN tidemark.run_result(id) ELSE result END AS result,
       greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late, role, left(detail, 2000) AS detail,
       CASE WHEN length(detail) <= 2000 THEN counted -> 'detail' END AS detail_code
FROM tidemark.run_log
WHERE pid = $1::int AND session_start = $2::timestamptz AND started_at >= $3::timestamptz
  AND what = $4::text AND ($5::text IS NULL OR dataset = $5::text)
ORDER BY id DESC
LIMIT 1
