-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest raw rows of a range, of the types $5 and the countries $6 alone (NULL: of all). The first column is the time, the others
-- are shown as they are.
SELECT occurred_at, event_type AS type, event_data ->> 'user_id' AS "user", event_data ->> 'country' AS country,
       event_data AS data
FROM tidemark.events
WHERE tenant_id = $1::int AND occurred_at >= $2::timestamptz AND occurred_at < $3::timestamptz
  AND ($5::text[] IS NULL OR event_type = ANY ($5::text[]))
  AND ($6::text[] IS NULL OR tidemark.country(event_data ->> 'country') = ANY ($6::text[]))
ORDER BY occurred_at DESC, id DESC
LIMIT $4::bigint
