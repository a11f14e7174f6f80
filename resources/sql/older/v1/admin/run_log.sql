-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A run that ended without a result is not told from one that runs.
SELECT id, what, dataset, started_at, finished_at, result, greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late,
       role, left(detail, 100000) AS detail, NULL AS detail_code
FROM ((SELECT * FROM tidemark.run_log WHERE NOT (what = 'rollup' AND result = 'done' AND rows = 0) ORDER BY id DESC LIMIT $1::bigint)
      UNION ALL
      (SELECT latest.*
       FROM tidemark.pipeline AS p,
            LATERAL (SELECT r.* FROM tidemark.run_log AS r
                     WHERE r.what = 'rollup' AND r.dataset = p.dataset ORDER BY r.id DESC LIMIT 1) AS latest
       WHERE latest.result = 'done' AND latest.rows = 0)) AS runs
ORDER BY id DESC
LIMIT $1::bigint
