-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds the next day of the range, and records in the same transaction where it goes on.
SELECT s.result, s.changed_buckets, s.reason, to_jsonb(s) -> 'why' AS why, s.expired_levels
FROM tidemark.backfill_step($1::bigint, $2::boolean) AS s
