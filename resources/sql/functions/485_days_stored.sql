-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Those of the UTC days given that this transaction stored rows of, ascending. Its rows are in the batches whose locks it holds, of which a
-- rollup may have closed one since. A batch has rows of others, too: a row that can be seen while its transaction is running is this one's.
-- Citus lets nobody read what another role has written in the same transaction, as this would: there the loader is trusted with its days,
-- as it is with the batch.
CREATE OR REPLACE FUNCTION tidemark.days_stored(pipe tidemark.pipeline, days timestamptz[]) RETURNS timestamptz[]
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    batches bigint[] := ARRAY(SELECT l.objid::bigint FROM pg_locks l
                              WHERE l.locktype = 'advisory' AND l.classid = 20011 AND l.objsubid = 2 AND l.granted AND l.pid = pg_backend_pid()
                                AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()));
    from_day timestamptz := (SELECT min(d) FROM unnest(days) AS d);
    to_day timestamptz := (SELECT max(d) + interval '24 hours' FROM unnest(days) AS d);
    found timestamptz[];
BEGIN
    IF tidemark.is_distributed(format('tidemark.%I', pipe.raw_table)::regclass) THEN
        RETURN days;
    END IF;
    -- xmin is the lower half of a transaction's number: the one nearest to this transaction's is meant.
    EXECUTE format($q$SELECT array_agg(DISTINCT f.day)
                      FROM (SELECT DISTINCT date_bin('24 hours', %1$I, '0001-01-01 00:00:00+00') AS day, xmin::text::bigint AS low
                            FROM tidemark.%2$I WHERE batch = ANY ($1) AND %1$I >= $2 AND %1$I < $3) AS f
                      WHERE pg_xact_status(($4 + ((f.low - $4 + 2147483648) %% 4294967296 + 4294967296) %% 4294967296 - 2147483648)
                                           ::text::xid8) = 'in progress'$q$, pipe.time_column, pipe.raw_table)
        INTO found USING batches, from_day, to_day, pg_current_xact_id()::text::bigint;
    RETURN ARRAY(SELECT d FROM unnest(found) AS d WHERE d = ANY (days) ORDER BY d);
END
$$
