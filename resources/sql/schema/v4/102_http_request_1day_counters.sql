-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE tidemark.http_request_1day ADD COLUMN response_counters jsonb, ADD COLUMN status_counters jsonb,
    ADD COLUMN sum_bytes_sent numeric, ADD COLUMN known_bytes_count bigint
