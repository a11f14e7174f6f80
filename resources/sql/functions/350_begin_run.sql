-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters a run into the log and gives its number. Runs whose session has ended without a word, or has begun the same again, are
-- marked failed now. The sequence of the numbers may stand behind the log: in a database that was copied (CREATE DATABASE … TEMPLATE), a crash
-- can set it back to what its page held. It is set past the log then.
CREATE OR REPLACE FUNCTION tidemark.begin_run(what text, dataset text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine timestamptz := (SELECT a.backend_start FROM pg_stat_activity a WHERE a.pid = pg_backend_pid());
    id bigint;
BEGIN
    UPDATE tidemark.run_log r
    SET finished_at = clock_timestamp(), result = 'failed', detail = 'The session ended before the run did.'
    WHERE r.finished_at IS NULL
      AND (NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = r.pid AND a.backend_start = r.session_start)
           OR r.pid = pg_backend_pid() AND r.what = begin_run.what AND r.dataset IS NOT DISTINCT FROM begin_run.dataset);
    LOOP
        BEGIN
            INSERT INTO tidemark.run_log (what, dataset, session_start) VALUES (begin_run.what, begin_run.dataset, mine)
            RETURNING run_log.id INTO id;
            RETURN id;
        EXCEPTION
            WHEN unique_violation THEN
                PERFORM setval('tidemark.run_log_id_seq',
                               greatest((SELECT max(r.id) FROM tidemark.run_log r), pg_sequence_last_value('tidemark.run_log_id_seq')));
        END;
    END LOOP;
END
$$
