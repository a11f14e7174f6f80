-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the raw rows of a tenant begin: live counts wait for no level. The same columns as read/events_first.
SELECT NULL::timestamptz AS day, NULL::timestamptz AS hour, NULL::timestamptz AS fine, min(occurred_at) AS raw
FROM tidemark.events WHERE tenant_id = $1::int
