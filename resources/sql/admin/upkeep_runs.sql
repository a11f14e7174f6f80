-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the upkeep of this session came to: its latest run of each kind.
SELECT id, what, dataset, started_at, finished_at,
       CASE WHEN finished_at IS NULL THEN tidemark.run_result(id) ELSE result END AS result,
       greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late, role, left(detail, 2000) AS detail,
       CASE WHEN length(detail) <= 2000 THEN counted -> 'detail' END AS detail_code
FROM (SELECT DISTINCT ON (what, dataset) *
      FROM tidemark.run_log
      WHERE pid = pg_backend_pid() AND what IN ('partitions', 'expire') AND started_at > now() - interval '1 day'
      ORDER BY what, dataset, id DESC) AS latest
ORDER BY id
