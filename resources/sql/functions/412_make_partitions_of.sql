-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes the partitions of these days, which have none; gives how many. The dataset has to be held.
--
-- Where rows are carried over, the table is shut to everybody first. A statement that had looked up the partitions before and waited for the
-- default one would find it emptied and not know of the new one: it would miss the rows, and a rollup would lose them. Holding the dataset
-- keeps no rollup away for long enough: a row lock ends when the transaction is marked as committed, a moment before other sessions are told
-- of the new partition; a table's lock ends after that. Where no rows are carried over nobody can miss any, and only the default partition is
-- shut. In this order, table and then default partition, because writers take their locks so; rows that come between the look and the
-- lock make it fail, and it can be tried again.
CREATE OR REPLACE FUNCTION tidemark.make_partitions_of(pipe tidemark.pipeline, days timestamptz[]) RETURNS int
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    spare text := pipe.raw_table || '_default';
    shut boolean;
    day timestamptz;
BEGIN
    IF days = '{}' THEN
        RETURN 0;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM tidemark.%I WHERE %2$I >= $2 AND %2$I < $3 '
                   'AND date_bin(''1 day'', %2$I, ''0001-01-01 00:00:00+00'') = ANY ($1))', spare, pipe.time_column)
    INTO shut USING days, (SELECT min(d) FROM unnest(days) AS d), (SELECT max(d) + interval '24 hours' FROM unnest(days) AS d);
    IF shut THEN
        EXECUTE format('LOCK TABLE ONLY tidemark.%I IN ACCESS EXCLUSIVE MODE', pipe.raw_table);
    END IF;
    EXECUTE format('LOCK TABLE tidemark.%I IN ACCESS EXCLUSIVE MODE', spare);
    FOREACH day IN ARRAY days LOOP
        IF tidemark.make_partition(pipe, day) AND NOT shut THEN
            PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('rows-just-came', spare));
        END IF;
    END LOOP;
    RETURN cardinality(days);
END
$$
