-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of when a site's newest row is: itself, or the start of the narrowest bucket that still tells of it; on Citus one worker is asked.
SELECT greatest((SELECT max(ingest_time) FROM tidemark.http_request_1day WHERE site_id = $1::int),
                (SELECT max(ingest_time) FROM tidemark.http_request_1hour WHERE site_id = $1::int),
                (SELECT max(ingest_time) FROM tidemark.http_request_1min WHERE site_id = $1::int),
                (SELECT max(ingest_time) FROM tidemark.http_request WHERE site_id = $1::int)) AS newest
