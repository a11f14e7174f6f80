-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Country counters of an adopted rollup as Tidemark keeps them: its keys, and what no counter accounts for under '??', so that they sum up
-- to the count wherever the rollup did not count more.
CREATE FUNCTION tidemark.counters_found(counters jsonb, n bigint) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    WITH counted AS (
        SELECT tidemark.country(key) AS code, value::bigint AS v
        FROM jsonb_each_text(CASE jsonb_typeof(counters) WHEN 'object' THEN counters ELSE '{}' END) WHERE value ~ '^[0-9]{1,15}$')
    SELECT coalesce(jsonb_object_agg(code, v), '{}')
    FROM (SELECT code, sum(v)::bigint AS v
          FROM (SELECT code, v FROM counted UNION ALL SELECT '??', n - coalesce((SELECT sum(v) FROM counted), 0)) AS every
          WHERE v > 0 GROUP BY code) AS summed
$$
