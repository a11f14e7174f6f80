-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.rollup_level (dataset, level, table_name, bucket_column, width)
VALUES ('events', '15min', 'events_15min', 'bucket', '15 minutes'),
       ('events', 'hourly', 'events_hourly', 'hour', '1 hour'),
       ('events', 'daily', 'events_daily', 'day', '24 hours'),
       ('http_request', '1min', 'http_request_1min', 'ingest_time', '1 minute'),
       ('http_request', '1hour', 'http_request_1hour', 'ingest_time', '1 hour'),
       ('http_request', '1day', 'http_request_1day', 'ingest_time', '24 hours')
