-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Citus only: tables of tenants that are not distributed, or not colocated with events.
SELECT wanted.table_name, d.logicalrelid IS NOT NULL AS distributed
FROM (VALUES ('events'), ('events_15min'), ('events_hourly'), ('events_daily'), ('http_request'),
             ('http_request_1min'), ('http_request_1hour'), ('http_request_1day'),
             ('events_rolled'), ('http_request_rolled'), ('events_fresh'), ('http_request_fresh'),
             ('events_5s'), ('http_request_5s')) AS wanted (table_name)
LEFT JOIN pg_catalog.pg_dist_partition AS d
       ON d.logicalrelid = ('tidemark.' || wanted.table_name)::regclass AND d.partmethod = 'h'
WHERE d.logicalrelid IS NULL
   OR d.colocationid <> (SELECT colocationid FROM pg_catalog.pg_dist_partition
                         WHERE logicalrelid = 'tidemark.events'::regclass)
ORDER BY 1
