-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters a run into the log and gives its number; one_statement: it ends with the statement that calls this. Runs that have ended without
-- a word (see run_lives), or that the same session begins anew, are marked interrupted now, for those who read the table itself. The
-- sequence of the numbers may stand behind the log: in a database that was copied (CREATE DATABASE … TEMPLATE), a crash can set it back to
-- what its page held. It is set past the log then. Beside what is counted later stands from where it came: the client's address (none: this
-- server itself) and its application.
CREATE OR REPLACE FUNCTION tidemark.begin_run(what text, dataset text, one_statement boolean DEFAULT false) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine timestamptz := (SELECT a.backend_start FROM pg_stat_get_activity(pg_backend_pid()) a);
    id bigint;
BEGIN
    PERFORM pg_stat_clear_snapshot(); -- a session that came after an earlier look has not ended
    UPDATE tidemark.run_log r
    SET finished_at = clock_timestamp(), result = 'interrupted', detail = tidemark.reason_words(ended.why),
        counted = r.counted || tidemark.coded_detail(ended.why)
                  || CASE WHEN r.session_start < pg_postmaster_start_time() THEN '{"server_ended": true}'::jsonb ELSE '{}' END
    FROM (VALUES (true, jsonb_build_array('load-ended-early')), (false, jsonb_build_array('ended-early'))) AS ended (load, why)
    WHERE (r.what = 'ingest') = ended.load AND r.finished_at IS NULL
      AND (NOT tidemark.run_lives(r)
           OR r.pid = pg_backend_pid() AND r.session_start = mine
              AND r.what = begin_run.what AND r.dataset IS NOT DISTINCT FROM begin_run.dataset);
    LOOP
        BEGIN
            INSERT INTO tidemark.run_log (what, dataset, session_start, one_statement, counted)
            VALUES (begin_run.what, begin_run.dataset, mine, begin_run.one_statement,
                    jsonb_strip_nulls(jsonb_build_object('client', host(inet_client_addr()),
                                                         'application', nullif(current_setting('application_name'), ''))))
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
