-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest raw rows of a range, of the status classes $5 and the countries $6 alone (NULL: of all). The first column is the time, the
-- others are shown as they are.
SELECT ingest_time, status_code AS status, response_time_msec AS response_ms, ip_address AS address,
       request_country AS country, url
FROM tidemark.http_request
WHERE site_id = $1::int AND ingest_time >= $2::timestamptz AND ingest_time < $3::timestamptz
  AND ($5::text[] IS NULL OR CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx' ELSE 'other' END = ANY ($5::text[]))
  AND ($6::text[] IS NULL OR tidemark.country(request_country) = ANY ($6::text[]))
ORDER BY ingest_time DESC, id DESC
LIMIT $4::bigint
