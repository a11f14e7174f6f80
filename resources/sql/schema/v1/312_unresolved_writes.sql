-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- On Citus a writer's commit on the coordinator can be ahead of its prepared halves on the workers, and a crash can leave those
-- for a while; their rows cannot be seen yet. Gives their names. Fails where a worker cannot be asked. Empty on plain PostgreSQL.
CREATE FUNCTION tidemark.unresolved_writes() RETURNS text[]
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    answer record;
    names text[] := '{}';
BEGIN
    IF NOT tidemark.has_citus() THEN
        RETURN names;
    END IF;
    FOR answer IN EXECUTE
        'SELECT nodename, nodeport, success, result FROM run_command_on_workers($1)'
        USING 'SELECT coalesce(array_agg(gid), ''{}'')::text FROM pg_prepared_xacts '
              'WHERE gid LIKE ''citus\_%'' AND database = current_database()'
    LOOP
        IF NOT answer.success THEN
            RAISE EXCEPTION 'Worker node %:% cannot be reached: %', answer.nodename, answer.nodeport, answer.result
                USING ERRCODE = 'connection_failure';
        END IF;
        names := names || answer.result::text[];
    END LOOP;
    RETURN names;
END
$$
