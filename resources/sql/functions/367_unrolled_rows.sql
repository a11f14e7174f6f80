-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the raw rows of a range lie that some batches hold, as a FROM clause that finds them by their batches alone ($6: above this one, $7:
-- and these): on plain PostgreSQL the partitions of the range by their names, with tenant ($1) and time ($5 to $4) compared in a way that no
-- index serves. A planner that cannot know how many rows the last minutes have brought would look through all of them by tenant and time. On
-- Citus a tenant has to be named plainly, and where partitions have other names than ours nobody knows which are meant.
CREATE OR REPLACE FUNCTION tidemark.unrolled_rows(pipe tidemark.pipeline, range_from timestamptz, range_to timestamptz) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    names name[] := tidemark.partitions_between(pipe, range_from, range_to);
    unrolled text := '(e.batch > $6 OR e.batch = ANY ($7))';
BEGIN
    IF names IS NULL THEN
        RETURN format('(SELECT e.* FROM tidemark.%I AS e WHERE e.%I = $1 AND e.%3$I >= $5 AND e.%3$I < $4 AND %4$s)',
                      pipe.raw_table, pipe.tenant_column, pipe.time_column, unrolled);
    END IF;
    RETURN (SELECT '(' || string_agg(format('SELECT e.* FROM tidemark.%I AS e WHERE e.%I + 0 = $1 AND e.%3$I + interval ''0'' >= $5 AND '
                                            'e.%3$I + interval ''0'' < $4 AND %4$s', n, pipe.tenant_column, pipe.time_column, unrolled),
                                     ' UNION ALL ') || ')'
            FROM unnest(names) AS n);
END
$$
