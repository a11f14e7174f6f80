-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far the clock of zone $1 is ahead of UTC at the moments $2, in seconds, by this server's time zone data; an error where it does not
-- know the zone: looking for the name in pg_timezone_names reads all zones, for a tenth of a second.
SELECT m.at, extract(epoch FROM (m.at AT TIME ZONE $1) - (m.at AT TIME ZONE 'UTC'))::bigint AS ahead
FROM unnest($2::timestamptz[]) AS m (at)
ORDER BY m.at
