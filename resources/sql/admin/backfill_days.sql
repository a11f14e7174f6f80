-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From the day on that a backfill would begin at.
SELECT d.day, d.reason, to_jsonb(d) -> 'why' AS why, s.done_before
FROM tidemark.backfill_start($1::text, $2::timestamptz, $3::timestamptz, $4::boolean) AS s,
     LATERAL tidemark.backfill_days($1::text, s.day, $3::timestamptz, $4::boolean) AS d
ORDER BY d.day
