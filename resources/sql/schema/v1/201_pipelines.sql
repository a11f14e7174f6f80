-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.pipeline (dataset, raw_table, tenant_column, time_column)
VALUES ('events', 'events', 'tenant_id', 'occurred_at'),
       ('http_request', 'http_request', 'site_id', 'ingest_time')
