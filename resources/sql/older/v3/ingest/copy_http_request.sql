-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before bytes_sent: the loader leaves the last column out.
COPY tidemark.http_request (ingest_time, site_id, url, request_country, ip_address, status_code, response_time_msec) FROM STDIN
