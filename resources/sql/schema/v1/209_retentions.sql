-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.retention (table_name, keep)
VALUES ('events', '35 days'), ('events_15min', '400 days'), ('events_hourly', '5 years'), ('events_daily', NULL),
       ('http_request', '8 days'), ('http_request_1min', '60 days'), ('http_request_1hour', '5 years'), ('http_request_1day', NULL),
       ('run_log', '30 days'), ('late_bucket', '400 days')
