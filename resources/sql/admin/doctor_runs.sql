-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What failed or was interrupted in the last day, the newest of each kind; a later success of the same kind heals it.
-- range_from, range_to: of a backfill that was broken off.
SELECT latest.what, latest.dataset, latest.started_at, latest.result = 'interrupted' AS interrupted, left(latest.detail, 2000) AS detail,
       CASE WHEN length(latest.detail) <= 2000 THEN latest.detail_code END AS detail_code,
       broken.range_from, broken.range_to
FROM (SELECT DISTINCT ON (what, dataset) what, dataset, started_at, result, detail, detail_code
      FROM (SELECT id, what, dataset, started_at, detail, counted -> 'detail' AS detail_code,
                   CASE WHEN finished_at IS NULL THEN tidemark.run_result(id) ELSE result END AS result
            FROM tidemark.run_log
            WHERE started_at > now() - interval '1 day') AS seen
      WHERE result <> 'running'
      ORDER BY what, dataset, id DESC) AS latest
LEFT JOIN LATERAL (SELECT b.range_from, b.range_to FROM tidemark.backfill_progress AS b
                   WHERE latest.what = 'backfill' AND b.dataset = latest.dataset
                   ORDER BY b.updated_at DESC LIMIT 1) AS broken ON true
WHERE latest.result IN ('failed', 'interrupted')
ORDER BY latest.started_at DESC
