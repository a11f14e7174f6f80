-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows by bucket and type: whole rolled-up buckets of each level, and the raw rows that no rollup holds yet.
-- $2: the starts of the cells that rolled-up buckets fall into, $14: the number each is counted under; those of raw rows are the
-- buckets, which start at $15. $3…$8: the pieces to read of each level, coarsest first. $9, $10: the bounds of the raw rows. $11, $12:
-- the state of the rollups: they hold every batch up to $11, except $12.
-- $13: every raw row counts, rolled up or not, and there are no pieces (minutes, which no level of events has).
-- $16: these types alone; NULL: all.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
SELECT bucket, event_type, sum(n)::bigint AS n, sum(waiting)::bigint AS waiting
FROM (
    SELECT ($14::int[])[width_bucket(r.day, $2::timestamptz[])] AS bucket, r.event_type,
           r.event_count AS n, 0::bigint AS waiting
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_daily AS r
      ON r.tenant_id = $1::int AND r.day >= piece.starts AND r.day < piece.ends
     AND r.day >= ($3::timestamptz[])[1] AND r.day < ($4::timestamptz[])[cardinality($4::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.hour, $2::timestamptz[])], r.event_type, r.event_count, 0::bigint
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_hourly AS r
      ON r.tenant_id = $1::int AND r.hour >= piece.starts AND r.hour < piece.ends
     AND r.hour >= ($5::timestamptz[])[1] AND r.hour < ($6::timestamptz[])[cardinality($6::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.bucket, $2::timestamptz[])], r.event_type, r.event_count, 0::bigint
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_15min AS r
      ON r.tenant_id = $1::int AND r.bucket >= piece.starts AND r.bucket < piece.ends
     AND r.bucket >= ($7::timestamptz[])[1] AND r.bucket < ($8::timestamptz[])[cardinality($8::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
  UNION ALL
    SELECT width_bucket(e.occurred_at, $15::timestamptz[]), e.event_type, count(*),
           count(*) FILTER (WHERE e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    FROM tidemark.events AS e
    WHERE e.tenant_id = $1::int AND e.occurred_at >= $9::timestamptz AND e.occurred_at < $10::timestamptz
      AND ($13::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
      AND ($16::text[] IS NULL OR e.event_type = ANY ($16::text[]))
    GROUP BY 1, 2
) AS parts
GROUP BY bucket, event_type
