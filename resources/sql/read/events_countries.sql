-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows by country, under the number of what they are in: 1 the range, 2 the period before it, negative a rolled-up bucket that crosses
-- the bounds of these. $2: the starts of the cells that rolled-up buckets fall into, $16: the number of each. $3…$8: the pieces to read
-- of each level, coarsest first. $9, $10: the bounds of the range's raw rows; $13, $14: of the previous one's. $11, $12: the state of the
-- rollups: they hold every batch up to $11, except $12.
-- $15: every raw row counts, rolled up or not, and there are no pieces (minutes, which no level of events has).
-- $17: these types alone; NULL: all.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
SELECT part, country, sum(n)::bigint AS n
FROM (
    SELECT ($16::int[])[width_bucket(r.day, $2::timestamptz[])] AS part, c.key AS country, c.value::bigint AS n
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_daily AS r
      ON r.tenant_id = $1::int AND r.day >= piece.starts AND r.day < piece.ends
     AND r.day >= ($3::timestamptz[])[1] AND r.day < ($4::timestamptz[])[cardinality($4::timestamptz[])]
     AND ($17::text[] IS NULL OR r.event_type = ANY ($17::text[]))
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT ($16::int[])[width_bucket(r.hour, $2::timestamptz[])], c.key, c.value::bigint
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_hourly AS r
      ON r.tenant_id = $1::int AND r.hour >= piece.starts AND r.hour < piece.ends
     AND r.hour >= ($5::timestamptz[])[1] AND r.hour < ($6::timestamptz[])[cardinality($6::timestamptz[])]
     AND ($17::text[] IS NULL OR r.event_type = ANY ($17::text[]))
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT ($16::int[])[width_bucket(r.bucket, $2::timestamptz[])], c.key, c.value::bigint
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_15min AS r
      ON r.tenant_id = $1::int AND r.bucket >= piece.starts AND r.bucket < piece.ends
     AND r.bucket >= ($7::timestamptz[])[1] AND r.bucket < ($8::timestamptz[])[cardinality($8::timestamptz[])]
     AND ($17::text[] IS NULL OR r.event_type = ANY ($17::text[]))
    CROSS JOIN jsonb_each_text(r.country_counters) AS c
  UNION ALL
    SELECT CASE WHEN e.occurred_at >= $9::timestamptz THEN 1 ELSE 2 END, tidemark.country(e.event_data ->> 'country'), count(*)
    FROM tidemark.events AS e
    WHERE e.tenant_id = $1::int
      AND (e.occurred_at >= $9::timestamptz AND e.occurred_at < $10::timestamptz
           OR e.occurred_at >= $13::timestamptz AND e.occurred_at < $14::timestamptz)
      AND ($15::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
      AND ($17::text[] IS NULL OR e.event_type = ANY ($17::text[]))
    GROUP BY 1, 2
) AS parts
GROUP BY part, country
