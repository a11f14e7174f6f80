-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What cluster_health() asks each node: its prepared transactions, its sessions that wait, and on Citus whether it reaches the others. A
-- prepared transaction is let pass for a minute: Citus looks after its own that often.
CREATE OR REPLACE FUNCTION tidemark.health_question() RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT $question$
        SELECT coalesce(json_agg(json_build_object('kind', found.kind, 'subject', subject, 'ok', ok, 'seconds', seconds, 'detail', detail)), '[]')
        FROM (SELECT 'prepared' AS kind, gid AS subject, prepared > now() - interval '1 minute' AS ok,
                     extract(epoch FROM clock_timestamp() - prepared) AS seconds, format('by %s', owner) AS detail
              FROM pg_prepared_xacts WHERE database = current_database()
              UNION ALL
              SELECT 'lock', format('session %s of %s', a.pid, a.usename), waited < CASE WHEN a.application_name = 'tidemark ingest' THEN 5 ELSE 60 END, waited,
                     format('waits for %s', (SELECT string_agg(format('session %s of %s', b, coalesce(o.usename, '?')), ', ')
                                             FROM unnest(pg_blocking_pids(a.pid)) b LEFT JOIN pg_stat_activity o ON o.pid = b))
              FROM pg_stat_activity a
              JOIN LATERAL (SELECT extract(epoch FROM clock_timestamp() - min(coalesce(l.waitstart, a.query_start))) AS waited
                            FROM pg_locks l WHERE l.pid = a.pid AND NOT l.granted) w ON waited IS NOT NULL
              WHERE a.datname = current_database()
        $question$
        || CASE WHEN tidemark.has_citus() THEN $question$
              UNION ALL
              SELECT 'connection', format('%s:%s', n.nodename, n.nodeport),
                     coalesce(citus_check_connection_to_node(n.nodename, n.nodeport), false), NULL, NULL
              FROM (SELECT set_config('citus.node_connection_timeout', '2000', true) AS patience OFFSET 0) s
              JOIN pg_dist_node n ON s.patience IS NOT NULL
              WHERE n.isactive AND n.noderole = 'primary' AND n.groupid <> (SELECT groupid FROM pg_dist_local_group)
                AND (SELECT groupid FROM pg_dist_local_group) <> 0
        $question$ ELSE '' END
        || ') AS found'
$$
