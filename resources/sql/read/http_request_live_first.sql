-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the raw rows of a site begin: live counts wait for no level. The same columns as read/http_request_first.
SELECT NULL::timestamptz AS day, NULL::timestamptz AS hour, NULL::timestamptz AS fine, min(ingest_time) AS raw
FROM tidemark.http_request WHERE site_id = $1::int
