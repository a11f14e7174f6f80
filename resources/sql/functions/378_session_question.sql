-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What sessions() asks each node: its sessions that run a statement, hold a transaction open or keep others waiting. Never the text of a
-- statement: that is not for everybody who may call this. origin: on a worker node of Citus, the session (node and pid in one number) for
-- which it works; NULL where it was begun there. rows, bytes, bytes_total: of a COPY that runs.
CREATE OR REPLACE FUNCTION tidemark.session_question() RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT $question$
        WITH waits AS (SELECT a.pid, pg_blocking_pids(a.pid) AS blockers FROM pg_stat_activity a
                       WHERE a.datname = current_database() AND a.wait_event_type = 'Lock'),
             used AS (SELECT l.pid, min(substring(c.relname FROM '^(events|http_request)')) AS dataset
                      FROM pg_locks l JOIN pg_class c ON c.oid = l.relation AND c.relnamespace = to_regnamespace('tidemark')
                      WHERE l.locktype = 'relation' AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                        AND c.relname ~ '^(events|http_request)'
                      GROUP BY l.pid),
             written AS (SELECT l.pid, min(l.objid::bigint) AS batch FROM pg_locks l
                         WHERE l.locktype = 'advisory' AND l.classid = 20011 AND l.objsubid = 2 AND l.granted
                           AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                         GROUP BY l.pid)
        SELECT coalesce(json_agg(found), '[]')
        FROM (SELECT a.pid, a.usename AS login, a.application_name AS application,
                     coalesce(host(a.client_addr), CASE WHEN a.client_port = -1 THEN 'local' END) AS client, a.backend_type AS kind,
                     substring(a.application_name FROM '^citus_internal gpid=([0-9]+)')::bigint AS origin,
                     a.state, a.xact_start, a.query_start, a.state_change,
                     CASE WHEN a.state IS DISTINCT FROM 'idle in transaction' AND a.wait_event_type NOT IN ('Activity', 'Client')
                          THEN format('%s: %s', a.wait_event_type, a.wait_event) END AS waits_for,
                     coalesce(w.blockers, '{}') AS blockers, u.dataset, b.batch,
                     p.tuples_processed AS rows, p.bytes_processed AS bytes, nullif(p.bytes_total, 0) AS bytes_total
              FROM pg_stat_activity a LEFT JOIN waits w USING (pid) LEFT JOIN used u USING (pid) LEFT JOIN written b USING (pid)
              LEFT JOIN pg_stat_progress_copy p ON p.pid = a.pid
              WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
                AND (a.state <> 'idle' OR a.backend_type = 'autovacuum worker' OR a.pid IN (SELECT unnest(v.blockers) FROM waits v))
             ) AS found
        $question$
$$
