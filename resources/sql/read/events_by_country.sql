-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Events by bucket and type or country, where countries are chosen or counts are split by them: whole rolled-up buckets of each level, whose
-- counters hold each country, and the raw rows that no rollup holds yet.
-- $1 … $15 as in read/events_trend. $16: these types alone; $17: these countries alone; NULL: all. $18: split by country;
-- without $17 the $19 with the most rows stand for themselves, and '' for all others.
-- A counter that is named is looked up: to expand all of them takes many times as long.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
WITH rolled AS (
    SELECT ($14::int[])[width_bucket(r.day, $2::timestamptz[])] AS bucket, r.event_type, r.country_counters
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_daily AS r
      ON r.tenant_id = $1::int AND r.day >= piece.starts AND r.day < piece.ends
     AND r.day >= ($3::timestamptz[])[1] AND r.day < ($4::timestamptz[])[cardinality($4::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.hour, $2::timestamptz[])], r.event_type, r.country_counters
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_hourly AS r
      ON r.tenant_id = $1::int AND r.hour >= piece.starts AND r.hour < piece.ends
     AND r.hour >= ($5::timestamptz[])[1] AND r.hour < ($6::timestamptz[])[cardinality($6::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.bucket, $2::timestamptz[])], r.event_type, r.country_counters
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.events_15min AS r
      ON r.tenant_id = $1::int AND r.bucket >= piece.starts AND r.bucket < piece.ends
     AND r.bucket >= ($7::timestamptz[])[1] AND r.bucket < ($8::timestamptz[])[cardinality($8::timestamptz[])]
     AND ($16::text[] IS NULL OR r.event_type = ANY ($16::text[]))
), parts AS (
    SELECT r.bucket, r.event_type, c.country, c.n, 0::bigint AS waiting
    FROM rolled AS r
    CROSS JOIN LATERAL (
        SELECT named.country, (r.country_counters ->> named.country)::bigint AS n
        FROM unnest($17::text[]) AS named (country)
        WHERE r.country_counters ? named.country
      UNION ALL
        SELECT key, value::bigint FROM jsonb_each_text(r.country_counters) WHERE $17::text[] IS NULL
    ) AS c
  UNION ALL
    SELECT width_bucket(e.occurred_at, $15::timestamptz[]), e.event_type, tidemark.country(e.event_data ->> 'country'), count(*),
           count(*) FILTER (WHERE e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    FROM tidemark.events AS e
    WHERE e.tenant_id = $1::int AND e.occurred_at >= $9::timestamptz AND e.occurred_at < $10::timestamptz
      AND ($13::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
      AND ($16::text[] IS NULL OR e.event_type = ANY ($16::text[]))
      AND ($17::text[] IS NULL OR tidemark.country(e.event_data ->> 'country') = ANY ($17::text[]))
    GROUP BY 1, 2, 3
), most AS (
    SELECT country
    FROM parts
    WHERE $18::boolean AND $17::text[] IS NULL AND bucket > 0
    GROUP BY country
    ORDER BY sum(n) DESC, country
    LIMIT $19::int
)
SELECT bucket, series AS event_type, sum(n)::bigint AS n, sum(waiting)::bigint AS waiting
FROM (
    SELECT bucket, n, waiting,
           CASE WHEN NOT $18::boolean THEN event_type
                WHEN $17::text[] IS NOT NULL OR country IN (SELECT country FROM most) THEN country
                ELSE '' END AS series
    FROM parts
) AS named
GROUP BY bucket, series
