-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The indexes that live panes, rollups and views over all tenants rest on, and that are not there or not valid.
SELECT wanted.table_name, wanted.column_name
FROM (VALUES ('events', 'batch'), ('events', 'occurred_at'), ('events', 'tenant_id'), ('events_15min', 'tenant_id'),
             ('events_15min', 'bucket'), ('events_hourly', 'tenant_id'), ('events_hourly', 'hour'),
             ('events_daily', 'tenant_id'), ('events_daily', 'day'), ('http_request', 'batch'),
             ('http_request', 'ingest_time'), ('http_request', 'site_id'), ('http_request_1min', 'site_id'),
             ('http_request_1min', 'ingest_time'), ('http_request_1hour', 'site_id'),
             ('http_request_1hour', 'ingest_time'), ('http_request_1day', 'site_id'),
             ('http_request_1day', 'ingest_time')) AS wanted (table_name, column_name)
WHERE NOT EXISTS (SELECT 1
                  FROM pg_catalog.pg_index AS i
                  JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
                  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
                  WHERE c.relnamespace = 'tidemark'::regnamespace AND c.relname = wanted.table_name
                    AND a.attname = wanted.column_name AND i.indisvalid)
ORDER BY 1, 2
