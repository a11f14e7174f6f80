-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The worker nodes of Citus; none on plain PostgreSQL. One that does not answer is waited for one second: windows ask this all the time.
CREATE OR REPLACE FUNCTION tidemark.node_status() RETURNS TABLE (name text, active boolean, reachable boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET citus.node_connection_timeout = '1s'
SET client_min_messages = 'error'
AS $$
BEGIN
    IF NOT tidemark.has_citus() THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT format(''%s:%s'', n.nodename, n.nodeport), n.isactive, '
        '       coalesce(citus_check_connection_to_node(n.nodename, n.nodeport), false) '
        'FROM pg_dist_node n WHERE n.groupid <> 0 AND n.noderole = ''primary'' ORDER BY n.nodeid';
END
$$
