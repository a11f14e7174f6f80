-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What tells a rule's window: the table of buckets with the column of their start and their width, and the whole buckets in the window. Of a
-- tenant whose rows are binned the five-second bins tell the last minutes, if they can tell the measure; else the finest level does.
CREATE OR REPLACE FUNCTION tidemark.alert_span(pipe tidemark.pipeline, rule tidemark.alert_rule, binned boolean, range_from timestamptz,
    range_to timestamptz, OUT bins boolean, OUT table_name name, OUT bucket_column name, OUT whole_from timestamptz, OUT whole_to timestamptz,
    OUT gone tstzmultirange)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level tidemark.rollup_level;
    width interval := '5 seconds';
BEGIN
    -- Bins are kept for a quarter of an hour, and a rollup may be trimming them.
    bins := binned AND rule.country IS NULL AND range_from >= greatest(pipe.bins_from, clock_timestamp() - interval '14 minutes')
            AND (SELECT m.bin_a IS NOT NULL FROM tidemark.alert_measures() m WHERE m.measure = rule.measure);
    IF bins THEN
        table_name := pipe.dataset || '_5s';
        bucket_column := 'bucket';
        gone := '{}';
    ELSE
        bins := false;
        SELECT l.* INTO level FROM tidemark.rollup_level l WHERE l.dataset = pipe.dataset ORDER BY l.width LIMIT 1;
        table_name := level.table_name;
        bucket_column := level.bucket_column;
        width := level.width;
        gone := level.gone;
    END IF;
    whole_from := date_bin(width, range_from + width - interval '1 microsecond', '0001-01-01 00:00:00+00');
    whole_to := date_bin(width, range_to, '0001-01-01 00:00:00+00');
    IF whole_from >= whole_to THEN
        whole_from := range_to;
        whole_to := range_to;
    END IF;
END
$$
