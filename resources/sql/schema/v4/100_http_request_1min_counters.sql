-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many requests took how long, by tidemark.response_bin, and how many had which status. NULL: not recorded, as in buckets from before
-- these columns.
ALTER TABLE tidemark.http_request_1min ADD COLUMN response_counters jsonb, ADD COLUMN status_counters jsonb
