-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes the partitions for the days of a raw table that is to be adopted, 400 days back at most, so that its rows need not be carried over
-- from the default partition later. A transaction of its own, because Citus makes tables before rows. Gives how many it made.
CREATE OR REPLACE FUNCTION tidemark.adopt_days(source text) RETURNS int
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = (
        SELECT k.dataset FROM tidemark.adoption_columns() k JOIN pg_class c ON c.relname = k.table_name
        WHERE c.oid = adopt_days.source::regclass AND k.level IS NULL LIMIT 1));
    today timestamptz := date_bin('1 day', clock_timestamp(), '0001-01-01 00:00:00+00');
    days timestamptz[];
BEGIN
    IF pipe.dataset IS NULL THEN
        RETURN 0;
    END IF;
    -- Before the first look: Citus makes no tables in a transaction that has read in parallel.
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    EXECUTE format($sql$
        SELECT array_agg(d.day ORDER BY d.day)
        FROM (SELECT DISTINCT date_bin('1 day', s.%1$I, '0001-01-01 00:00:00+00') AS day FROM %2$s AS s
              WHERE s.%1$I >= $1 AND s.%1$I < $2) AS d
        $sql$, pipe.time_column, source::regclass)
    INTO days USING today - interval '400 days', today + (pipe.ahead + 1) * interval '24 hours';
    RETURN tidemark.make_days(pipe.dataset, coalesce(days, '{}'));
END
$$
