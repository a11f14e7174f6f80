-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows by country, under the number of what they are in: 1 the range, 2 the period before it, negative a rolled-up bucket that crosses
-- the bounds of these. $2: the starts of the cells that rolled-up buckets fall into, $16: the number of each. $3…$8: the pieces to read
-- of each level, coarsest first. $9, $10: the bounds of the range's raw rows; $13, $14: of the previous one's. $11, $12: the state of the
-- rollups: they hold every batch up to $11, except $12.
-- $15: every raw row counts, rolled up or not, and there are no pieces (minutes, which no level of events has).
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
SELECT part, country, sum(n)::bigint AS n
FROM (
    SELECT ($16::int[])[width_bucket(r.ingest_time, $2::timestamptz[])] AS part, c.key AS country, c.value::bigint AS n
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1day AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($3::timestamptz[])[1] AND r.ingest_time < ($4::timestamptz[])[cardinality($4::timestamptz[])]
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT ($16::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], c.key, c.value::bigint
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1hour AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($5::timestamptz[])[1] AND r.ingest_time < ($6::timestamptz[])[cardinality($6::timestamptz[])]
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT ($16::int[])[width_bucket(r.ingest_time, $2::timestamptz[])], c.key, c.value::bigint
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1min AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($7::timestamptz[])[1] AND r.ingest_time < ($8::timestamptz[])[cardinality($8::timestamptz[])]
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT CASE WHEN e.ingest_time >= $9::timestamptz THEN 1 ELSE 2 END, tidemark.country(e.request_country), count(*)
    FROM tidemark.http_request AS e
    WHERE e.site_id = $1::int
      AND (e.ingest_time >= $9::timestamptz AND e.ingest_time < $10::timestamptz
           OR e.ingest_time >= $13::timestamptz AND e.ingest_time < $14::timestamptz)
      AND ($15::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    GROUP BY 1, 2
) AS parts
GROUP BY part, country
