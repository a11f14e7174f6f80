-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Puts a question of one value to every active worker node of Citus at the same time; one that cannot be reached within two seconds is
-- told as such, with what was wrong in place of its answer. No rows on plain PostgreSQL, where the setting means nothing.
CREATE OR REPLACE FUNCTION tidemark.ask_workers(question text) RETURNS TABLE (name text, answered boolean, answer text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET citus.node_connection_timeout = '2s'
SET client_min_messages = 'error'
AS $$
BEGIN
    IF tidemark.has_citus() THEN
        RETURN QUERY EXECUTE 'SELECT format(''%s:%s'', w.nodename, w.nodeport), w.success, w.result FROM run_command_on_workers($1) w'
        USING question;
    END IF;
END
$$
