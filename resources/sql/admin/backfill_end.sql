-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Closes the run; one that is through begins anew the next time.
SELECT tidemark.end_maintenance($1::bigint, $2::text, 0, 0,
                        concat_ws('; ', format('%s days rebuilt, %s kept, %s buckets changed', $3::bigint, $4::bigint, $5::bigint), $6::text)),
       CASE WHEN $2::text = 'done' THEN tidemark.backfill_reached($7::text, $8::timestamptz, $9::timestamptz, NULL) END
