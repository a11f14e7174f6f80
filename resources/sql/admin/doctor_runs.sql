-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What failed in the last day, the newest of each kind; a later success of the same kind heals it.
SELECT what, dataset, started_at, detail
FROM (SELECT DISTINCT ON (what, dataset) what, dataset, started_at, result, detail
      FROM tidemark.run_log
      WHERE started_at > now() - interval '1 day' AND result <> 'running'
      ORDER BY what, dataset, id DESC) AS latest
WHERE result = 'failed'
ORDER BY started_at DESC
