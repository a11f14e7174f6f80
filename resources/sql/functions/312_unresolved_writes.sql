-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- On Citus a writer's commit on the coordinator can be ahead of its prepared halves on the workers, and a crash can leave those
-- for a while; their rows cannot be seen yet. Gives their names. Fails where a worker cannot be asked. Empty on plain PostgreSQL.
CREATE OR REPLACE FUNCTION tidemark.unresolved_writes() RETURNS text[]
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    asked record;
    names text[] := '{}';
BEGIN
    FOR asked IN
        SELECT w.* FROM tidemark.ask_workers('SELECT coalesce(array_agg(gid), ''{}'')::text FROM pg_prepared_xacts '
                                             'WHERE gid LIKE ''citus\_%'' AND database = current_database()') w
    LOOP
        IF NOT asked.answered THEN
            PERFORM tidemark.refuse('connection_failure', jsonb_build_array('node-lost', asked.name, asked.answer));
        END IF;
        names := names || asked.answer::text[];
    END LOOP;
    RETURN names;
END
$$
