-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A run that ended without a result is not told from one that runs.
SELECT id, what, dataset, started_at, finished_at, result, greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late,
       role, left(detail, 100000) AS detail, NULL AS detail_code, NULL AS client, NULL AS application, NULL AS range_from, NULL AS range_to,
       NULL AS before, NULL AS after, false AS server_ended
FROM ((SELECT r.* FROM tidemark.run_log AS r
       WHERE NOT (r.what = 'rollup' AND r.result = 'done' AND r.rows = 0)
         AND ($2::bigint IS NULL OR r.id < $2::bigint)
         AND ($3::text IS NULL OR r.what = ANY (string_to_array($3::text, ',')))
         AND ($4::text IS NULL OR r.role = $4::text)
         AND ($5::text IS NULL OR r.dataset = $5::text)
         AND ($6::text IS NULL OR position(lower($6::text) IN lower(r.detail)) > 0)
         AND ($7::timestamptz IS NULL OR r.started_at >= $7::timestamptz)
         AND ($8::timestamptz IS NULL OR r.started_at < $8::timestamptz)
       ORDER BY r.id DESC LIMIT $1::bigint)
      UNION ALL
      (SELECT latest.*
       FROM tidemark.pipeline AS p,
            LATERAL (SELECT r.* FROM tidemark.run_log AS r
                     WHERE r.what = 'rollup' AND r.dataset = p.dataset ORDER BY r.id DESC LIMIT 1) AS latest
       WHERE latest.result = 'done' AND latest.rows = 0
         AND num_nonnulls($2::bigint, $3::text, $4::text, $5::text, $6::text, $7::timestamptz, $8::timestamptz) = 0)) AS runs
ORDER BY id DESC
LIMIT $1::bigint
