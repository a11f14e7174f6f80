-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that sit in the default partition: those that make_partitions would carry over, those beyond the days that it makes, and those that
-- expiry would purge once they are rolled up, which nobody holds, with the days they are of. What is older than all that and held or kept
-- for ever has its place there, and is not read: the index on time finds all others.
CREATE OR REPLACE FUNCTION tidemark.default_rows()
RETURNS TABLE (dataset text, due bigint, beyond bigint, beyond_from timestamptz, past bigint, past_from timestamptz, past_to timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET enable_seqscan = 'off'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    gap tstzrange;
    sitting record;
    today timestamptz := date_bin('1 day', clock_timestamp(), '0001-01-01 00:00:00+00');
    purge timestamptz;
BEGIN
    FOR pipe IN SELECT p.* FROM tidemark.pipeline p ORDER BY p.dataset LOOP
        dataset := pipe.dataset;
        purge := tidemark.kept_since(pipe.raw_table);
        beyond_from := today + (pipe.ahead + 1) * interval '24 hours';
        EXECUTE format('SELECT count(*) FILTER (WHERE %1$I < $2), count(*) FILTER (WHERE %1$I >= $2) FROM tidemark.%2$I WHERE %1$I >= $1',
                       pipe.time_column, pipe.raw_table || '_default')
        INTO due, beyond USING greatest(purge, today - interval '400 days'), beyond_from;
        past := 0;
        past_from := NULL;
        past_to := NULL;
        FOR gap IN SELECT unnest(tstzmultirange(tstzrange(NULL, purge)) - tidemark.held_days(pipe.dataset)) WHERE purge IS NOT NULL LOOP
            EXECUTE format('SELECT count(*) AS n, min(%1$I) AS first, max(%1$I) AS last FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I < $2',
                           pipe.time_column, pipe.raw_table || '_default')
            INTO sitting USING coalesce(lower(gap), '-infinity'), upper(gap);
            past := past + sitting.n;
            past_from := least(past_from, date_bin('24 hours', sitting.first, '0001-01-01 00:00:00+00'));
            past_to := greatest(past_to, date_bin('24 hours', sitting.last, '0001-01-01 00:00:00+00') + interval '24 hours');
        END LOOP;
        RETURN NEXT;
    END LOOP;
END
$$
