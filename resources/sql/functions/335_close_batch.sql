-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Closes the open batch, opens the next, and gives the closed one; done: what rollups say is behind them. By setval, not nextval:
-- nextval writes a value ahead to the log and less than that to the page, so that a sequence that is copied with its database
-- (CREATE DATABASE … TEMPLATE) can fall back in a crash, and rows would then be written to batches that are done. setval is not
-- guarded against another one, hence the lock; the exception gives it up at once and does not undo setval. Anybody may take a lock of
-- that number and keep it, so it is not waited for longer than another rollup needs it.
CREATE OR REPLACE FUNCTION tidemark.close_batch(done bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    closed bigint;
    held boolean;
    why jsonb;
    hint jsonb;
BEGIN
    BEGIN
        FOR attempt IN 1..40 LOOP
            held := pg_try_advisory_xact_lock(20012, 0);
            EXIT WHEN held;
            PERFORM pg_sleep(0.005);
        END LOOP;
        IF NOT held THEN
            PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('batches-not-closed',
                coalesce(tidemark.closing_holder(), jsonb_build_array('batch-closing'))));
        END IF;
        closed := pg_sequence_last_value('tidemark.batch_seq'::regclass);
        IF closed <= done THEN
            why := jsonb_build_array('sequence-behind', closed::text, done::text);
            hint := jsonb_build_array('set-sequence', (done + 1)::text);
            RAISE EXCEPTION USING ERRCODE = 'data_corrupted', MESSAGE = tidemark.reason_words(why), CONSTRAINT = why::text,
                DETAIL = 'It was set back, perhaps by a restore. Rows written since are not counted.',
                HINT = tidemark.reason_words(hint), COLUMN = hint::text;
        END IF;
        PERFORM setval('tidemark.batch_seq', closed + 1);
        RAISE EXCEPTION USING ERRCODE = 'TM002';
    EXCEPTION
        WHEN SQLSTATE 'TM002' THEN
            RETURN closed;
    END;
END
$$
