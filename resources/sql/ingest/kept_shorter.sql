-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What does not keep rows of the oldest of these moments that is neither kept by all nor held, and which that is. They are looked at from
-- the oldest on, up to that one.
WITH moments AS MATERIALIZED (SELECT m.moment FROM unnest($2::timestamptz[]) AS m (moment) ORDER BY m.moment),
     first AS MATERIALIZED (SELECT m.moment FROM moments AS m, tidemark.kept_shorter($1::text, m.moment) AS k LIMIT 1)
SELECT k.table_name, k.keep::text AS keep, (extract(epoch FROM f.moment) * 1000)::bigint AS moment
FROM first AS f, tidemark.kept_shorter($1::text, f.moment) AS k
