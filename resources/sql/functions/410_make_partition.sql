-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes the partition of one day; gives whether rows of that day sat in the default partition. Those are carried over with their id and
-- batch, so nothing is counted twice; see make_partitions_of for who must not look meanwhile. The table is made first and attached then: CREATE …
-- PARTITION OF would wait for everybody who writes or reads.
CREATE OR REPLACE FUNCTION tidemark.make_partition(pipe tidemark.pipeline, day timestamptz) RETURNS boolean
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    until timestamptz := day + interval '24 hours';
    name text := format('%s_p%s', pipe.raw_table, to_char(day, 'YYYYMMDD'));
    spare text := pipe.raw_table || '_default';
    occupied boolean;
    columns text;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM tidemark.%I WHERE %2$I >= $1 AND %2$I < $2)', spare, pipe.time_column)
    INTO occupied USING day, until;
    IF occupied THEN
        EXECUTE format('CREATE TEMP TABLE tidemark_moved ON COMMIT DROP AS SELECT * FROM tidemark.%I WHERE %2$I >= %3$L AND %2$I < %4$L',
                       spare, pipe.time_column, day, until);
        EXECUTE format('DELETE FROM tidemark.%I WHERE %2$I >= $1 AND %2$I < $2', spare, pipe.time_column) USING day, until;
    END IF;
    EXECUTE format('CREATE TABLE tidemark.%I (LIKE tidemark.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name, pipe.raw_table);
    EXECUTE format('ALTER TABLE tidemark.%I ATTACH PARTITION tidemark.%I FOR VALUES FROM (%L) TO (%L)', pipe.raw_table, name, day, until);
    IF occupied THEN
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO columns FROM pg_attribute a
        WHERE a.attrelid = format('tidemark.%I', pipe.raw_table)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
        EXECUTE format('INSERT INTO tidemark.%I (%s) SELECT %2$s FROM pg_temp.tidemark_moved', pipe.raw_table, columns);
        DROP TABLE pg_temp.tidemark_moved;
    END IF;
    RETURN occupied;
END
$$
