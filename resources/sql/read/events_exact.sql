-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many distinct users the raw rows of a range name, of the types $4 and the countries $5 alone (NULL: of all), and how many rows
-- these are. In the order of bytes, which is the cheapest to sort by and tells apart what differs in any byte, as the sketches do.
SELECT count(DISTINCT (event_data ->> 'user_id') COLLATE "C") AS distinct_count, count(*) AS row_count
FROM tidemark.events
WHERE tenant_id = $1::int AND occurred_at >= $2::timestamptz AND occurred_at < $3::timestamptz
  AND ($4::text[] IS NULL OR event_type = ANY ($4::text[]))
  AND ($5::text[] IS NULL OR tidemark.country(event_data ->> 'country') = ANY ($5::text[]))
