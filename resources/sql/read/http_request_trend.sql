-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Requests by bucket: whole rolled-up buckets of each level, and the raw rows that no rollup holds yet.
-- $2: the starts of the cells that rolled-up buckets fall into, $14: the number each is counted under; those of raw rows are the
-- buckets, which start at $15. $3…$8: the pieces to read of each level, coarsest first. $9, $10: the bounds of the raw rows. $11, $12:
-- the state of the rollups: they hold every batch up to $11, except $12.
-- $13: every raw row counts, rolled up or not, and there are no pieces (minutes, which no level of events has).
-- bytes_sent_partly: of some requests nobody knows how many bytes they sent.
-- $16: raw rows of these status classes alone; NULL: of all. Of the levels every class is there, and who asked takes its own.
-- The bounds of all pieces stand beside those of each: they are known when the plan is made, which then reads no more than that stretch,
-- however many rows are kept beside it.
SELECT bucket, sum(request_count)::bigint AS requests, sum(status_2xx)::bigint AS success,
       sum(status_3xx)::bigint AS redirects, sum(status_4xx)::bigint AS client_errors,
       sum(status_5xx)::bigint AS server_errors,
       sum(request_count - status_2xx - status_3xx - status_4xx - status_5xx)::bigint AS other,
       sum(sum_response_time_msec)::bigint AS response_msecs,
       sum(known_response_count)::bigint AS known_responses,
       CASE WHEN sum(sum_bytes_sent) IS NOT NULL THEN least(sum(sum_bytes_sent), 9223372036854775807)::bigint END AS bytes_sent,
       bool_or(bytes_partly) OR coalesce(sum(sum_bytes_sent) > 9223372036854775807, false) AS bytes_sent_partly, sum(waiting)::bigint AS waiting
FROM (
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])] AS bucket,
           r.request_count, r.status_2xx, r.status_3xx, r.status_4xx, r.status_5xx,
           r.sum_response_time_msec, r.known_response_count, r.sum_bytes_sent,
           r.known_bytes_count IS DISTINCT FROM r.request_count AS bytes_partly, 0::bigint AS waiting
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1day AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($3::timestamptz[])[1] AND r.ingest_time < ($4::timestamptz[])[cardinality($4::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])],
           r.request_count, r.status_2xx, r.status_3xx, r.status_4xx, r.status_5xx,
           r.sum_response_time_msec, r.known_response_count, r.sum_bytes_sent,
           r.known_bytes_count IS DISTINCT FROM r.request_count, 0::bigint
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1hour AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($5::timestamptz[])[1] AND r.ingest_time < ($6::timestamptz[])[cardinality($6::timestamptz[])]
  UNION ALL
    SELECT ($14::int[])[width_bucket(r.ingest_time, $2::timestamptz[])],
           r.request_count, r.status_2xx, r.status_3xx, r.status_4xx, r.status_5xx,
           r.sum_response_time_msec, r.known_response_count, r.sum_bytes_sent,
           r.known_bytes_count IS DISTINCT FROM r.request_count, 0::bigint
    FROM unnest($7::timestamptz[], $8::timestamptz[]) AS piece (starts, ends)
    JOIN tidemark.http_request_1min AS r
      ON r.site_id = $1::int AND r.ingest_time >= piece.starts AND r.ingest_time < piece.ends
     AND r.ingest_time >= ($7::timestamptz[])[1] AND r.ingest_time < ($8::timestamptz[])[cardinality($8::timestamptz[])]
  UNION ALL
    SELECT width_bucket(e.ingest_time, $15::timestamptz[]),
           count(*), count(*) FILTER (WHERE e.status_code BETWEEN 200 AND 299),
           count(*) FILTER (WHERE e.status_code BETWEEN 300 AND 399),
           count(*) FILTER (WHERE e.status_code BETWEEN 400 AND 499),
           count(*) FILTER (WHERE e.status_code BETWEEN 500 AND 599),
           coalesce(sum(e.response_time_msec), 0)::bigint, count(e.response_time_msec),
           sum(e.bytes_sent) FILTER (WHERE e.bytes_sent >= 0), count(*) FILTER (WHERE e.bytes_sent >= 0) < count(*),
           count(*) FILTER (WHERE e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
    FROM tidemark.http_request AS e
    WHERE e.site_id = $1::int AND e.ingest_time >= $9::timestamptz AND e.ingest_time < $10::timestamptz
      AND ($13::boolean OR e.batch > $11::bigint OR e.batch = ANY ($12::bigint[]))
      AND ($16::text[] IS NULL OR CASE WHEN e.status_code BETWEEN 200 AND 599 THEN (e.status_code / 100)::text || 'xx' ELSE 'other' END = ANY ($16::text[]))
    GROUP BY 1
) AS parts
GROUP BY bucket
