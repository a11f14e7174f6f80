-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The days that need a partition and have none, the latest first: today and those ahead, and past ones within the keep time (400 days at
-- most) of which rows sit in the default partition.
CREATE OR REPLACE FUNCTION tidemark.days_to_make(pipe tidemark.pipeline) RETURNS SETOF timestamptz
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    today timestamptz := date_bin('1 day', clock_timestamp(), '0001-01-01 00:00:00+00');
    cutoff timestamptz := greatest(tidemark.kept_since(pipe.raw_table), today - interval '400 days');
BEGIN
    RETURN QUERY EXECUTE format($sql$
        SELECT day FROM (SELECT generate_series($1, $1 + $2 * interval '24 hours', interval '24 hours') AS day
                         UNION SELECT date_bin('1 day', %1$I, '0001-01-01 00:00:00+00')
                         FROM tidemark.%2$I WHERE %1$I >= $3 AND %1$I < $1) AS days
        WHERE day + interval '24 hours' > $3
          AND NOT EXISTS (SELECT 1 FROM tidemark.partitions($4) p WHERE p.range_from < day + interval '24 hours' AND p.range_to > day)
        ORDER BY day DESC
        $sql$, pipe.time_column, pipe.raw_table || '_default')
    USING today, pipe.ahead, cutoff, pipe.dataset;
END
$$
