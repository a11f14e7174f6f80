-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT latest.what, latest.dataset, latest.started_at, latest.result = 'interrupted' AS interrupted, left(latest.detail, 2000) AS detail, NULL AS detail_code,
       broken.range_from, broken.range_to
FROM (SELECT DISTINCT ON (what, dataset) what, dataset, started_at, result, detail
      FROM tidemark.run_log
      WHERE started_at > now() - interval '1 day' AND result <> 'running'
      ORDER BY what, dataset, id DESC) AS latest
LEFT JOIN LATERAL (SELECT b.range_from, b.range_to FROM tidemark.backfill_progress AS b
                   WHERE latest.what = 'backfill' AND b.dataset = latest.dataset
                   ORDER BY b.updated_at DESC LIMIT 1) AS broken ON true
WHERE latest.result IN ('failed', 'interrupted')
ORDER BY latest.started_at DESC
