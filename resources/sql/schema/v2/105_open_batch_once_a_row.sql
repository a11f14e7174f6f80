-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As in version 1, with one look at the sequence before the lock and one after it in a single expression, whose parts are evaluated in
-- order. STABLE, although it is called once a row all the same: COPY stores rows one by one where a default is volatile.
CREATE OR REPLACE FUNCTION tidemark.open_batch() RETURNS bigint
LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
DECLARE
    b bigint;
BEGIN
    LOOP
        b := pg_catalog.pg_sequence_last_value('tidemark.batch_seq'::pg_catalog.regclass);
        EXIT WHEN pg_catalog.pg_advisory_xact_lock_shared(20011, b::pg_catalog.int4) IS NOT NULL
            AND pg_catalog.pg_sequence_last_value('tidemark.batch_seq'::pg_catalog.regclass) OPERATOR(pg_catalog.=) b;
    END LOOP;
    RETURN b;
END
$$
