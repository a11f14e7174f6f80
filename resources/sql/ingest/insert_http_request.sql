-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One row of a COPY, to learn what a worker node has against it.
INSERT INTO tidemark.http_request (ingest_time, site_id, url, request_country, ip_address, status_code, response_time_msec, bytes_sent)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
