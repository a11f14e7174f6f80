-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest raw rows of a range before the time $3 and, at that time, the id $4: of the types $6 and the countries $7 alone (NULL: of
-- all), and such that each column holds the text of its pattern $8 … $11 (NULL: whatever it holds). The first three columns are the time
-- and the row's key, the others are shown as they are. The time's bound stands beside that of the key: partitions are chosen by it alone.
SELECT occurred_at, (extract(epoch FROM occurred_at) * 1000000)::bigint AS key_micros, id AS key_id,
       event_type AS type, event_data ->> 'user_id' AS "user", event_data ->> 'country' AS country, event_data AS data
FROM tidemark.events
WHERE tenant_id = $1::int AND occurred_at >= $2::timestamptz AND occurred_at <= $3::timestamptz
  AND (occurred_at, id) < ($3::timestamptz, $4::bigint)
  AND ($6::text[] IS NULL OR event_type = ANY ($6::text[]))
  AND ($7::text[] IS NULL OR tidemark.country(event_data ->> 'country') = ANY ($7::text[]))
  AND ($8::text IS NULL OR event_type ILIKE $8::text)
  AND ($9::text IS NULL OR event_data ->> 'user_id' ILIKE $9::text)
  AND ($10::text IS NULL OR event_data ->> 'country' ILIKE $10::text)
  AND ($11::text IS NULL OR event_data::text ILIKE $11::text)
ORDER BY occurred_at DESC, id DESC
LIMIT $5::bigint
