-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As events_live and http_request_live, by the five-second bins: see live_counts.
SELECT bin, type, n
FROM tidemark.live_counts($1::text, $2::int, $3::timestamptz, $4::timestamptz, $5::timestamptz, $6::timestamptz, $7::bigint, $8::bigint[])
