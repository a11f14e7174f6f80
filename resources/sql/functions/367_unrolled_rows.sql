-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the raw rows of a range lie that some batches hold, as a FROM clause that finds them by their batches alone ($6: above this one, $7:
-- and these): on plain PostgreSQL the partitions of the range by their names, with tenant ($1) and time ($5 to $4) compared in a way that no
-- index serves. A planner that cannot know how many rows the last minutes have brought would look through all of them by tenant and time. On
-- Citus a tenant has to be named plainly, and where partitions have other names than ours nobody knows which are meant.
CREATE OR REPLACE FUNCTION tidemark.unrolled_rows(pipe tidemark.pipeline, range_from timestamptz, range_to timestamptz) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    parent regclass := format('tidemark.%I', pipe.raw_table);
    unrolled text := '(e.batch > $6 OR e.batch = ANY ($7))';
BEGIN
    IF tidemark.is_distributed(parent)
       OR EXISTS (SELECT 1 FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                  WHERE i.inhparent = parent AND c.relname !~ ('^' || pipe.raw_table || '_(p[0-9]{8}|default)$')) THEN
        RETURN format('(SELECT e.* FROM %s AS e WHERE e.%I = $1 AND e.%3$I >= $5 AND e.%3$I < $4 AND %4$s)',
                      parent, pipe.tenant_column, pipe.time_column, unrolled);
    END IF;
    RETURN (SELECT '(' || string_agg(format('SELECT e.* FROM tidemark.%I AS e WHERE e.%I + 0 = $1 AND e.%3$I + interval ''0'' >= $5 AND '
                                            'e.%3$I + interval ''0'' < $4 AND %4$s', c.relname, pipe.tenant_column, pipe.time_column, unrolled),
                                     ' UNION ALL ') || ')'
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = parent
              AND (c.relname = pipe.raw_table || '_default'
                   OR c.relname BETWEEN pipe.raw_table || '_p' || to_char(range_from, 'YYYYMMDD') AND pipe.raw_table || '_p' || to_char(range_to, 'YYYYMMDD')));
END
$$
