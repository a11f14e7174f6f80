-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two days of requests to three sites, one in 97 seconds each; rolled up, expired up to the middle of a minute, written to again.
INSERT INTO http_request
SELECT 1 + i % 3, timestamptz '2026-11-01 00:00:00+00' + i * interval '32.4 seconds', 'http://example.com/' || i % 17,
       (ARRAY['DE', 'us', 'China', NULL])[1 + i % 4], format('10.0.%s.%s/32', i % 5, i % 50),
       CASE WHEN i % 101 = 0 THEN NULL WHEN i % 7 = 0 THEN 404 ELSE 200 END, CASE WHEN i % 13 = 0 THEN NULL ELSE i % 150 END
FROM generate_series(0, 5332) AS i;
SELECT rollup_http_request('2026-11-02 12:00:00+00');
-- A row that came late, and that the rollup never sees.
INSERT INTO http_request VALUES (1, '2026-11-01 23:59:30+00', '/late', 'FR', '10.9.9.9/32', 500, 7);
SELECT rollup_http_request('2026-11-02 20:00:00+00');
-- Two calls that met.
INSERT INTO http_request_1min SELECT * FROM http_request_1min WHERE ingest_time >= '2026-11-01 05:00:00+00' AND ingest_time < '2026-11-01 06:00:00+00';
DELETE FROM http_request WHERE ingest_time < '2026-11-01 18:30:40+00';
-- No site, no time.
INSERT INTO http_request VALUES (NULL, '2026-11-02 21:00:00+00', '/no-site', 'DE', '10.1.1.1/32', 200, 1), (1, NULL, '/no-time', 'DE', '10.1.1.1/32', 200, 1)
