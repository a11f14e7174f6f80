-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest raw rows of a range. The first column is the time, the others are shown as they are.
SELECT occurred_at, event_type AS type, event_data ->> 'user_id' AS "user", event_data ->> 'country' AS country,
       event_data AS data
FROM tidemark.events
WHERE tenant_id = $1::int AND occurred_at >= $2::timestamptz AND occurred_at < $3::timestamptz
ORDER BY occurred_at DESC, id DESC
LIMIT $4::bigint
