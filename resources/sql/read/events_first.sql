-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where a tenant begins, in each level and in the raw rows; on Citus one worker is asked.
SELECT d.day, h.hour, f.fine, r.raw
FROM (SELECT min(day) AS day FROM tidemark.events_daily WHERE tenant_id = $1::int) AS d
CROSS JOIN (SELECT min(hour) AS hour FROM tidemark.events_hourly WHERE tenant_id = $1::int) AS h
CROSS JOIN (SELECT min(bucket) AS fine FROM tidemark.events_15min WHERE tenant_id = $1::int) AS f
CROSS JOIN (SELECT min(occurred_at) AS raw FROM tidemark.events WHERE tenant_id = $1::int) AS r
