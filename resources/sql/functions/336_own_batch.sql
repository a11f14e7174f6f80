-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A batch without any row of others, for a writer who has to tell his rows from theirs later; held until the transaction ends, as open_batch
-- holds its own. The sequence steps over its number, so nobody ever finds it open; the lock comes before, so no rollup finds it ready. See
-- close_batch for the other lock and for the exception.
CREATE OR REPLACE FUNCTION tidemark.own_batch() RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '10s'
AS $$
DECLARE
    own bigint;
BEGIN
    LOOP
        own := pg_sequence_last_value('tidemark.batch_seq'::regclass) + 1;
        PERFORM pg_advisory_xact_lock_shared(20011, own::int4);
        BEGIN
            PERFORM pg_advisory_xact_lock(20012, 0);
            IF pg_sequence_last_value('tidemark.batch_seq'::regclass) = own - 1 THEN
                PERFORM setval('tidemark.batch_seq', own + 1);
                RAISE EXCEPTION USING ERRCODE = 'TM002';
            END IF;
            RAISE EXCEPTION USING ERRCODE = 'TM004'; -- a rollup was faster
        EXCEPTION
            WHEN SQLSTATE 'TM002' THEN
                RETURN own;
            WHEN SQLSTATE 'TM004' THEN
                NULL;
        END;
    END LOOP;
END
$$
