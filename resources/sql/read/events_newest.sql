-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of when a tenant's newest row is: itself, or the start of the narrowest bucket that still tells of it; on Citus one worker is asked.
SELECT greatest((SELECT max(day) FROM tidemark.events_daily WHERE tenant_id = $1::int),
                (SELECT max(hour) FROM tidemark.events_hourly WHERE tenant_id = $1::int),
                (SELECT max(bucket) FROM tidemark.events_15min WHERE tenant_id = $1::int),
                (SELECT max(occurred_at) FROM tidemark.events WHERE tenant_id = $1::int)) AS newest
