-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How much of each node's disk is free, in bytes. Citus tells it; PostgreSQL by itself does not: folder is then where its data lies, for
-- a program that runs on the same computer, which knows that by the process backend.
CREATE OR REPLACE FUNCTION tidemark.disk_space() RETURNS TABLE (node text, problem text, free bigint, total bigint, folder text, backend int)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF tidemark.has_citus() THEN
        RETURN QUERY
            SELECT a.name, CASE WHEN NOT a.answered THEN a.answer END, s.free, s.total, NULL::text, NULL::int
            FROM tidemark.ask_nodes('SELECT json_build_object(''free'', available_disk_size, ''total'', total_disk_size) '
                                    'FROM citus_local_disk_space_stats()') a,
                 LATERAL json_to_record(CASE WHEN a.answered THEN a.answer ELSE '{}' END::json) AS s (free bigint, total bigint);
        RETURN;
    END IF;
    node := tidemark.coordinator_name();
    IF inet_server_addr() IS NULL THEN
        BEGIN
            folder := current_setting('data_directory');
            backend := pg_backend_pid();
        EXCEPTION WHEN insufficient_privilege THEN
            folder := NULL; -- the owner of this schema may not know
        END;
    END IF;
    RETURN NEXT;
END
$$
