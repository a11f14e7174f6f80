-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a session of this server waits for, and for whom: one line for each that has it. A login asks about its own sessions, an operator
-- about all. awaited: 'table' (subject names it), 'key' (a resume key that another load uses), 'batch', or 'lock'. login: NULL for a prepared
-- transaction. node: where the lock is, on Citus a worker; NULL on this server. No line: it waits for no lock.
CREATE OR REPLACE FUNCTION tidemark.why_waiting(pid int)
RETURNS TABLE (awaited text, subject text, login name, application text, blocker int, since timestamptz, node text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET citus.node_connection_timeout = '1s'
SET client_min_messages = 'error'
AS $$
#variable_conflict use_column
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_stat_activity a
                   WHERE a.pid = why_waiting.pid
                     AND (a.usename = session_user OR pg_has_role(session_user, 'tidemark_operator', 'USAGE'))) THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT CASE WHEN l.locktype = 'relation' THEN 'table'
                WHEN l.locktype = 'advisory' AND l.objsubid = 2 AND l.classid = 20012 AND l.objid <> 0 THEN 'key'
                WHEN l.locktype = 'advisory' AND l.objsubid = 2 AND l.classid IN (20011, 20012) THEN 'batch'
                ELSE 'lock' END,
           CASE WHEN l.locktype = 'relation' THEN l.relation::regclass::text END,
           o.usename, o.application_name, b.pid, o.xact_start, NULL::text
    FROM (SELECT DISTINCT p.pid FROM unnest(pg_blocking_pids(why_waiting.pid)) AS p (pid)) b
    LEFT JOIN pg_stat_activity o ON o.pid = b.pid
    CROSS JOIN LATERAL (SELECT * FROM pg_locks w WHERE w.pid = why_waiting.pid AND NOT w.granted LIMIT 1) l;
    IF FOUND OR NOT tidemark.has_citus() THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT ''lock'', NULL::text, o.usename, o.application_name, o.process_id, NULL::timestamptz, format(''%s:%s'', n.nodename, n.nodeport) '
        'FROM citus_lock_waits w '
        'LEFT JOIN (SELECT DISTINCT a.global_pid, a.usename, a.application_name, a.pid AS process_id FROM citus_stat_activity a '
        '           WHERE NOT a.is_worker_query) o ON o.global_pid = w.blocking_gpid '
        'LEFT JOIN pg_dist_node n ON n.nodeid = w.waiting_nodeid '
        'WHERE w.waiting_gpid = citus_calculate_gpid((SELECT c.nodeid FROM pg_dist_node c WHERE c.groupid = 0), $1)'
        USING why_waiting.pid;
END
$$
