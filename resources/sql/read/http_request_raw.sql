-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest raw rows of a range before the time $3 and, at that time, the id $4: of the status classes $6 and the countries $7 alone
-- (NULL: of all), with a status in $8, a response time in $9, bytes in $10 and the address $11, and such that country and URL hold the
-- text of their patterns $12 and $13 (NULL: whatever it is). The first three columns are the time and the row's key, the others are
-- shown as they are. The time's bound stands beside that of the key: partitions are chosen by it alone.
SELECT ingest_time, (extract(epoch FROM ingest_time) * 1000000)::bigint AS key_micros, id AS key_id,
       status_code AS status, response_time_msec AS response_ms, bytes_sent AS bytes, ip_address AS address, request_country AS country, url
FROM tidemark.http_request
WHERE site_id = $1::int AND ingest_time >= $2::timestamptz AND ingest_time <= $3::timestamptz
  AND (ingest_time, id) < ($3::timestamptz, $4::bigint)
  AND ($6::text[] IS NULL OR CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx' ELSE 'other' END = ANY ($6::text[]))
  AND ($7::text[] IS NULL OR tidemark.country(request_country) = ANY ($7::text[]))
  AND ($8::numrange IS NULL OR status_code::numeric <@ $8::numrange)
  AND ($9::numrange IS NULL OR response_time_msec::numeric <@ $9::numrange)
  AND ($10::numrange IS NULL OR bytes_sent::numeric <@ $10::numrange)
  AND ($11::text IS NULL OR ip_address = $11::text)
  AND ($12::text IS NULL OR request_country ILIKE $12::text)
  AND ($13::text IS NULL OR url ILIKE $13::text)
ORDER BY ingest_time DESC, id DESC
LIMIT $5::bigint
