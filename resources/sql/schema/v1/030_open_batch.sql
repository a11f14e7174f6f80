-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The writer's half of exactly-once: gives the open batch and holds a shared advisory lock on it until the transaction ends.
-- A rollup closes the batch and then waits, without blocking anybody, until no such lock is left. The batch may be closed
-- between reading it and getting the lock, hence the second look. A loader that takes the batch once a transaction has to take it
-- outside of any savepoint: rolling back to a savepoint gives up the locks taken since.
-- Called once a row by COPY, so without SET clauses and without SPI calls; names are qualified instead.
CREATE FUNCTION tidemark.open_batch() RETURNS bigint
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
AS $$
DECLARE
    b bigint := pg_catalog.pg_sequence_last_value('tidemark.batch_seq'::pg_catalog.regclass);
BEGIN
    LOOP
        IF pg_catalog.pg_advisory_xact_lock_shared(20011, b::pg_catalog.int4) IS NULL THEN
            NULL;
        END IF;
        EXIT WHEN pg_catalog.pg_sequence_last_value('tidemark.batch_seq'::pg_catalog.regclass) OPERATOR(pg_catalog.=) b;
        b := pg_catalog.pg_sequence_last_value('tidemark.batch_seq'::pg_catalog.regclass);
    END LOOP;
    RETURN b;
END
$$
