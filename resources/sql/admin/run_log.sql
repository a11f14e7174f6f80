-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest first, or those before the entry $2; one that says what cannot be hides no other. Rollups that found nothing to do come several
-- times a minute: of those only the latest of each dataset, where nothing else is asked for.
SELECT id, what, dataset, started_at, finished_at,
       CASE WHEN finished_at IS NULL THEN tidemark.run_result(id) ELSE result END AS result,
       greatest(rows, 0) AS rows, greatest(late_rows, 0) AS late_rows, oldest_late, role, left(detail, 100000) AS detail,
       CASE WHEN length(detail) <= 100000 THEN counted -> 'detail' END AS detail_code,
       left(counted ->> 'client', 100) AS client, left(counted ->> 'application', 100) AS application,
       left(coalesce(counted ->> 'from', counted #>> '{after,from}', counted #>> '{before,from}'), 40) AS range_from,
       left(coalesce(counted ->> 'to', counted #>> '{after,to}', counted #>> '{before,to}'), 40) AS range_to,
       (SELECT left(string_agg(format('%s: %s', b.key, b.value #>> '{}'), ', ' ORDER BY b.key), 2000)
        FROM jsonb_each(CASE jsonb_typeof(counted -> 'before') WHEN 'object' THEN counted -> 'before' END) AS b) AS before,
       (SELECT left(string_agg(format('%s: %s', a.key, a.value #>> '{}'), ', ' ORDER BY a.key), 2000)
        FROM jsonb_each(CASE jsonb_typeof(counted -> 'after') WHEN 'object' THEN counted -> 'after' END) AS a) AS after,
       counted ? 'server_ended' OR finished_at IS NULL AND session_start < pg_postmaster_start_time() AS server_ended
FROM ((SELECT r.* FROM tidemark.run_log AS r
       WHERE NOT (r.what = 'rollup' AND r.result = 'done' AND r.rows = 0)
         AND ($2::bigint IS NULL OR r.id < $2::bigint)
         AND ($3::text IS NULL OR r.what = ANY (string_to_array($3::text, ',')))
         AND ($4::text IS NULL OR r.role = $4::text)
         AND ($5::text IS NULL OR r.dataset = $5::text)
         AND ($6::text IS NULL OR position(lower($6::text) IN lower(concat_ws(' ', r.detail, r.counted ->> 'application', r.counted ->> 'client'))) > 0)
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
