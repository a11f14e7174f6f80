-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many requests took how long, by tidemark.response_bin, how many had which status, how many bytes were sent and by how many requests
-- whose bytes are known. NULL: not recorded, as in buckets from before these columns. The sum is numeric, so that no row that somebody writes can make a rollup fail.
ALTER TABLE tidemark.http_request_1min ADD COLUMN response_counters jsonb, ADD COLUMN status_counters jsonb,
    ADD COLUMN sum_bytes_sent numeric, ADD COLUMN known_bytes_count bigint
