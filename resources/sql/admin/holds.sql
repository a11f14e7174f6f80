-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Those that count now, in the whole UTC days that they keep: one of an older program may have been entered as it was given. Beyond the years 1
-- to 9999 is told as their first and last day.
SELECT id, dataset, greatest(date_bin('24 hours', range_from, '0001-01-01 00:00:00+00'), '0001-01-01 00:00:00+00') AS range_from,
       least(date_bin('24 hours', range_to - interval '1 microsecond', '0001-01-01 00:00:00+00') + interval '24 hours',
             '9999-12-31 00:00:00+00') AS range_to,
       CASE WHEN until IS NOT NULL THEN least(until, '9999-12-31 00:00:00+00') END AS until, held_by, reason
FROM tidemark.hold
WHERE until IS NULL OR until > clock_timestamp()
ORDER BY dataset, range_from, id
