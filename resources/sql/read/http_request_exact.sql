-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many distinct addresses the raw rows of a range come from, of the status classes $4 and the countries $5 alone (NULL: of all), and
-- how many rows these are. See events_exact.
SELECT count(DISTINCT ip_address COLLATE "C") AS distinct_count, count(*) AS row_count
FROM tidemark.http_request
WHERE site_id = $1::int AND ingest_time >= $2::timestamptz AND ingest_time < $3::timestamptz
  AND ($4::text[] IS NULL OR CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx' ELSE 'other' END = ANY ($4::text[]))
  AND ($5::text[] IS NULL OR tidemark.country(request_country) = ANY ($5::text[]))
