-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Raw rows of ten minutes: by bin and type in [$3, $4), and of as long a time before, [$2, $3), as bin -1.
-- The bounds are constants, so that only the newest partitions are planned for, and on Citus only one shard is
-- asked. $5, $6: of these types and countries alone; NULL: of all.
SELECT CASE WHEN occurred_at >= $3::timestamptz
            THEN floor(date_part('epoch', occurred_at - $3::timestamptz) / 5)::int
            ELSE -1 END AS bin,
       CASE WHEN occurred_at >= $3::timestamptz THEN event_type END AS type,
       count(*) AS n
FROM tidemark.events
WHERE tenant_id = $1::int AND occurred_at >= $2::timestamptz AND occurred_at < $4::timestamptz
  AND ($5::text[] IS NULL OR event_type = ANY ($5::text[]))
  AND ($6::text[] IS NULL OR tidemark.country(event_data ->> 'country') = ANY ($6::text[]))
GROUP BY 1, 2
