-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many requests took how long, by bucket: for each the bins of tidemark.response_bin, ascending, and the count in each. lacking: requests
-- with a response time in rolled-up buckets that hold no such counts. Rolled-up buckets that cross the shown ones have a negative number;
-- those that cross the range have none and are in nothing.
-- $2: the starts of the cells that rolled-up buckets fall into, $14: the number each is counted under; those of raw rows are the
-- buckets, which start at $15. $3…$8: the pieces to read of each level, coarsest first. $9, $10: the bounds of the raw rows. $11, $12:
-- the state of the rollups: they hold every batch up to $11, except $12.
-- $13: every raw row counts, rolled up or not, and there are no pieces.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
WITH parts AS (
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])] AS bucket, r.known_response_count AS known, r.response_counters AS counters
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1day AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($3::timestamptz[])[1] AND r.ingest_time < ($4::timestamptz[])[cardinality($4::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], r.known_response_count, r.response_counters
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1hour AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($5::timestamptz[])[1] AND r.ingest_time < ($6::timestamptz[])[cardinality($6::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], r.known_response_count, r.response_counters
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1min AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($7::timestamptz[])[1] AND r.ingest_time < ($8::timestamptz[])[cardinality($8::timestamptz[])]
), binned AS (
    SELECT p.bucket, c.key::int AS bin, c.value::bigint AS n
    FROM parts AS p CROSS JOIN jsonb_each_text(p.counters) AS c
    WHERE p.bucket IS NOT NULL
  UNION ALL
    SELECT p.bucket, NULL, p.known
    FROM parts AS p
    WHERE p.bucket IS NOT NULL AND p.counters IS NULL AND p.known > 0
  UNION ALL
    SELECT width_bucket(e.ingest_time, $15::timestamptz[]), tidemark.response_bin(e.response_time_msec), count(*)
    FROM tidemark.http_request AS e
    WHERE e.site_id = $1::int AND e.ingest_time >= $9::timestamptz AND e.ingest_time < $10::timestamptz
      AND e.response_time_msec IS NOT NULL
      AND ($13::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    GROUP BY 1, 2
), summed AS (
    SELECT bucket, bin, sum(n)::bigint AS n
    FROM binned
    GROUP BY bucket, bin
)
SELECT bucket, array_agg(bin ORDER BY bin) FILTER (WHERE bin IS NOT NULL) AS bins,
       array_agg(n ORDER BY bin) FILTER (WHERE bin IS NOT NULL) AS counts,
       coalesce(sum(n) FILTER (WHERE bin IS NULL), 0)::bigint AS lacking
FROM summed
GROUP BY bucket
