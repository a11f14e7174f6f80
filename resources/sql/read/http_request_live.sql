-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As events_live.sql, by status class.
SELECT CASE WHEN ingest_time >= $3::timestamptz
            THEN floor(date_part('epoch', ingest_time - $3::timestamptz) / 5)::int
            ELSE -1 END AS bin,
       CASE WHEN ingest_time < $3::timestamptz THEN NULL
            WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx'
            ELSE 'other' END AS type,
       count(*) AS n
FROM tidemark.http_request
WHERE site_id = $1::int AND ingest_time >= $2::timestamptz AND ingest_time < $4::timestamptz
  AND ($5::text[] IS NULL OR CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || 'xx' ELSE 'other' END = ANY ($5::text[]))
  AND ($6::text[] IS NULL OR tidemark.country(request_country) = ANY ($6::text[]))
GROUP BY 1, 2
