-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many requests had which status, in all of the range. Those in rolled-up buckets that hold no such counts are in a row without a
-- status. Rolled-up buckets that cross the range have no number and are in nothing.
-- $2: the starts of the cells that rolled-up buckets fall into, $14: the number of each. $3…$8: the pieces to read of each level, coarsest
-- first. $9, $10: the bounds of the raw rows. $11, $12: the state of the rollups: they hold every batch up to $11, except $12.
-- $13: every raw row counts, rolled up or not, and there are no pieces.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
WITH parts AS (
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])] AS bucket, r.request_count AS requests, r.status_counters AS counters
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1day AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($3::timestamptz[])[1] AND r.ingest_time < ($4::timestamptz[])[cardinality($4::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], r.request_count, r.status_counters
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1hour AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($5::timestamptz[])[1] AND r.ingest_time < ($6::timestamptz[])[cardinality($6::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], r.request_count, r.status_counters
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1min AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($7::timestamptz[])[1] AND r.ingest_time < ($8::timestamptz[])[cardinality($8::timestamptz[])]
), counted AS (
    SELECT c.key::int AS status, c.value::bigint AS n
    FROM parts AS p CROSS JOIN jsonb_each_text(p.counters) AS c
    WHERE p.bucket IS NOT NULL
  UNION ALL
    SELECT NULL, p.requests
    FROM parts AS p
    WHERE p.bucket IS NOT NULL AND p.counters IS NULL
  UNION ALL
    SELECT e.status_code, count(*)
    FROM tidemark.http_request AS e
    WHERE e.site_id = $1::int AND e.ingest_time >= $9::timestamptz AND e.ingest_time < $10::timestamptz
      AND ($13::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    GROUP BY 1
)
SELECT status, sum(n)::bigint AS n
FROM counted
GROUP BY status
