-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds a day of a range, and records in the same transaction where the range goes on: at this day where it was busy.
SELECT result, changed_buckets, reason, expired_levels,
       tidemark.backfill_reached($1::text, $2::timestamptz, $3::timestamptz,
                                 CASE WHEN result = 'busy' THEN $4::timestamptz ELSE $4::timestamptz + interval '24 hours' END)
FROM tidemark.backfill_day($1::text, $4::timestamptz, $5::boolean)
