-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The nodes: on plain PostgreSQL this server alone. bytes: the database on that node; lag_seconds: how far its furthest standby is behind,
-- NULL without one. What is not known of a node that does not answer is NULL; problem says why.
CREATE OR REPLACE FUNCTION tidemark.cluster_nodes()
RETURNS TABLE (name text, role text, active boolean, reachable boolean, hll boolean, shards bigint, bytes bigint,
               lag_seconds double precision, version text, max_prepared int, problem text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET citus.node_connection_timeout = '2s'
SET client_min_messages = 'error'
AS $$
#variable_conflict use_column
DECLARE
    said record;
    about json;
BEGIN
    FOR said IN
        SELECT a.* FROM tidemark.ask_nodes($question$
            SELECT json_build_object('hll', EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'hll'),
                'bytes', pg_database_size(current_database()), 'version', current_setting('server_version'),
                'prepared', current_setting('max_prepared_transactions'),
                'lag', (SELECT extract(epoch FROM max(r.replay_lag)) FROM pg_stat_replication r WHERE r.application_name NOT LIKE 'citus\_%'))
            $question$) a
    LOOP
        name := said.name;
        reachable := said.answered;
        role := 'server';
        active := true;
        shards := 0;
        about := CASE WHEN said.answered THEN said.answer::json END;
        problem := CASE WHEN NOT said.answered THEN said.answer END;
        hll := (about ->> 'hll')::boolean;
        bytes := (about ->> 'bytes')::bigint;
        version := about ->> 'version';
        max_prepared := (about ->> 'prepared')::int;
        lag_seconds := (about ->> 'lag')::double precision;
        IF tidemark.has_citus() THEN
            role := CASE WHEN said.name = tidemark.coordinator_name() THEN 'coordinator' ELSE 'worker' END;
            EXECUTE 'SELECT count(*) FROM pg_dist_placement p JOIN pg_dist_node n USING (groupid) '
                    'WHERE n.noderole = ''primary'' AND format(''%s:%s'', n.nodename, n.nodeport) = $1' INTO shards USING said.name;
        END IF;
        RETURN NEXT;
    END LOOP;
    IF tidemark.has_citus() THEN
        RETURN QUERY EXECUTE
            'SELECT format(''%s:%s'', n.nodename, n.nodeport), CASE WHEN n.noderole = ''primary'' THEN ''worker'' ELSE ''standby'' END, '
            '       n.isactive, citus_check_connection_to_node(n.nodename, n.nodeport), NULL::boolean, 0::bigint, NULL::bigint, '
            '       NULL::double precision, NULL::text, NULL::int, NULL::text '
            'FROM pg_dist_node n WHERE n.groupid <> 0 AND (NOT n.isactive OR n.noderole <> ''primary'') ORDER BY n.nodeid';
    END IF;
END
$$
