-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest first; one that says what cannot be hides no other. Rollups that found nothing to do come several times a minute: of those only the latest of each dataset.
SELECT id, what, dataset, started_at, finished_at,
       CASE WHEN finished_at IS NULL THEN tidemark.run_result(id) ELSE result END AS result,
       greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late, role, left(detail, 100000) AS detail,
       CASE WHEN length(detail) <= 100000 THEN counted -> 'detail' END AS detail_code
FROM ((SELECT * FROM tidemark.run_log WHERE NOT (what = 'rollup' AND result = 'done' AND rows = 0) ORDER BY id DESC LIMIT $1::bigint)
      UNION ALL
      (SELECT latest.*
       FROM tidemark.pipeline AS p,
            LATERAL (SELECT r.* FROM tidemark.run_log AS r
                     WHERE r.what = 'rollup' AND r.dataset = p.dataset ORDER BY r.id DESC LIMIT 1) AS latest
       WHERE latest.result = 'done' AND latest.rows = 0)) AS runs
ORDER BY id DESC
LIMIT $1::bigint
