-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that sit in the default partition: those that make_partitions would carry over, those beyond the days that it makes, and those that
-- expiry would purge once they are rolled up, which nobody holds, with the days they are of. What is older than all that and held or kept
-- for ever has its place there.
CREATE OR REPLACE FUNCTION tidemark.default_rows()
RETURNS TABLE (dataset text, due bigint, beyond bigint, beyond_from timestamptz, past bigint, past_from timestamptz, past_to timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    today timestamptz := date_bin('1 day', clock_timestamp(), '0001-01-01 00:00:00+00');
    purge timestamptz;
BEGIN
    FOR pipe IN SELECT p.* FROM tidemark.pipeline p ORDER BY p.dataset LOOP
        dataset := pipe.dataset;
        purge := tidemark.kept_since(pipe.raw_table);
        beyond_from := today + (pipe.ahead + 1) * interval '24 hours';
        EXECUTE format($sql$
            SELECT count(*) FILTER (WHERE time >= $1 AND time < $2), count(*) FILTER (WHERE time >= $2), count(*) FILTER (WHERE past),
                   date_bin('24 hours', min(time) FILTER (WHERE past), '0001-01-01 00:00:00+00'),
                   date_bin('24 hours', max(time) FILTER (WHERE past), '0001-01-01 00:00:00+00') + interval '24 hours'
            FROM (SELECT %1$I AS time, %1$I < $3 AND NOT %1$I <@ $4 AS past FROM tidemark.%2$I) AS sitting
            $sql$, pipe.time_column, pipe.raw_table || '_default')
        INTO due, beyond, past, past_from, past_to
        USING greatest(purge, today - interval '400 days'), beyond_from, purge, tidemark.held_days(pipe.dataset);
        RETURN NEXT;
    END LOOP;
END
$$
