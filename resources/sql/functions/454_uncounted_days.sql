-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The days of which more raw rows are there that should be rolled up than the levels hold, and how many more: rows that came into a batch
-- after it had been rolled up, as whoever states batches can make them. Looks at the newest days, of so many rows together; a rollup
-- beside it does not disturb it, as it only adds to what is counted last.
CREATE OR REPLACE FUNCTION tidemark.uncounted_days(most bigint) RETURNS TABLE (dataset text, day timestamptz, rows bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    level tidemark.rollup_level;
    counted text;
    since timestamptz;
    raw jsonb;
BEGIN
    FOR pipe IN SELECT p.* FROM tidemark.pipeline p ORDER BY p.dataset LOOP
        SELECT l.* INTO level FROM tidemark.rollup_level l WHERE l.dataset = pipe.dataset ORDER BY l.width DESC LIMIT 1;
        counted := format('SELECT %I AS day, sum(%I) AS n FROM tidemark.%I GROUP BY 1', level.bucket_column,
                          CASE pipe.dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END, level.table_name);
        EXECUTE format('SELECT coalesce(max(day) + interval ''24 hours'', ''-infinity'') '
                       'FROM (SELECT day, sum(n) OVER (ORDER BY day DESC) AS n FROM (%s) AS days) AS newer WHERE n > $1', counted)
        INTO since USING most;
        EXECUTE format($sql$
            SELECT coalesce(jsonb_object_agg(day, n), '{}')
            FROM (SELECT date_bin('24 hours', %1$I, '0001-01-01 00:00:00+00') AS day, count(*) AS n FROM tidemark.%2$I
                  WHERE %1$I >= $1 AND batch <= $2 AND batch <> ALL ($3) GROUP BY 1) AS days
            $sql$, pipe.time_column, pipe.raw_table)
        INTO raw USING since, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
        RETURN QUERY EXECUTE format($sql$
            SELECT $1, r.key::timestamptz, (r.value::bigint - coalesce(c.n, 0))::bigint
            FROM jsonb_each_text($2) AS r LEFT JOIN (%s) AS c ON c.day = r.key::timestamptz
            WHERE r.value::bigint > coalesce(c.n, 0)
              AND NOT EXISTS (SELECT 1 FROM tidemark.rollup_level l
                              WHERE l.dataset = $1 AND l.level = $3 AND l.gone && tstzrange(r.key::timestamptz, r.key::timestamptz + interval '24 hours'))
            ORDER BY 2
            $sql$, counted)
        USING pipe.dataset, raw, level.level;
    END LOOP;
END
$$
