-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where a site begins, in each level and in the raw rows; on Citus one worker is asked.
SELECT d.day, h.hour, f.fine, r.raw
FROM (SELECT min(ingest_time) AS day FROM tidemark.http_request_1day WHERE site_id = $1::int) AS d
CROSS JOIN (SELECT min(ingest_time) AS hour FROM tidemark.http_request_1hour WHERE site_id = $1::int) AS h
CROSS JOIN (SELECT min(ingest_time) AS fine FROM tidemark.http_request_1min WHERE site_id = $1::int) AS f
CROSS JOIN (SELECT min(ingest_time) AS raw FROM tidemark.http_request WHERE site_id = $1::int) AS r
