-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds what a run has gathered to every level of a dataset, and empties the run. span: from its first bucket to its last one, to find out which
-- levels have none of that time; NULL: the run is too small for that to pay.
CREATE OR REPLACE FUNCTION tidemark.add_gathered(dataset text, run bigint, span tstzrange) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level tidemark.rollup_level;
    gathered interval := (SELECT min(l.width) FROM tidemark.rollup_level l WHERE l.dataset = add_gathered.dataset);
    hours bigint := 1 + extract(epoch FROM upper(span) - lower(span))::bigint / 3600;
    crowded boolean := false;
    vacant boolean;
BEGIN
    -- Of events the finest buckets are nearly as wide as the next ones.
    IF span IS NOT NULL AND dataset = 'http_request' THEN
        SELECT count(*) >= 2 * hours * count(DISTINCT f.site_id) INTO crowded FROM tidemark.http_request_fresh f
        WHERE f.run = add_gathered.run;
    END IF;
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = add_gathered.dataset ORDER BY l.width LOOP
        vacant := false;
        IF span IS NOT NULL THEN
            EXECUTE format('SELECT min(%1$I) IS NULL FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I <= $2', level.bucket_column, level.table_name)
            INTO vacant USING date_bin(level.width, lower(span), '0001-01-01 00:00:00+00'), upper(span);
        END IF;
        IF crowded AND level.width > gathered THEN
            PERFORM tidemark.coarsen_http_request(run, level.width);
            gathered := level.width;
            crowded := false;
        END IF;
        EXECUTE format('SELECT tidemark.%I($1, $2, $3, $4)', 'add_' || dataset) USING run, level, gathered, vacant;
    END LOOP;
    EXECUTE format('DELETE FROM tidemark.%I WHERE run = $1', dataset || '_fresh') USING run;
END
$$
