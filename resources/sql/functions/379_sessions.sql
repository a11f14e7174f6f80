-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The sessions of this database that run a statement, hold a transaction open or keep others waiting; on Citus those that were begun on a
-- worker node as well. id: the pid on this server, and of other nodes a number beyond all pids. blocked_by: their ids, 0 for a prepared
-- transaction; what a session waits for on a worker node counts as its own. batch: that it still writes to, so that rollups wait for it.
-- may_end: the caller may cancel it. A node that does not answer has one row that says so.
CREATE OR REPLACE FUNCTION tidemark.sessions()
RETURNS TABLE (id bigint, node text, here boolean, pid int, login text, application text, client text, kind text, state text,
               transaction_since timestamptz, statement_since timestamptz, state_since timestamptz, waits_for text, blocked_by bigint[],
               dataset text, batch bigint, rows bigint, bytes bigint, bytes_total bigint, may_end boolean, problem text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET datestyle = 'ISO'
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.name, a.answered, a.answer, row_number() OVER () - 1 AS place
        FROM tidemark.ask_nodes(tidemark.session_question()) a
    ), found AS MATERIALIZED (
        SELECT a.name, a.place, f.*, f.pid + a.place * 10000000000 AS own,
               -- Citus numbers the coordinator 0, 1 or whatever group it has; what it began itself is the session of that pid here.
               CASE WHEN f.origin IS NULL THEN f.pid + a.place * 10000000000 ELSE f.origin % 10000000000 END AS session
        FROM asked a, json_to_recordset(CASE WHEN a.answered THEN a.answer ELSE '[]' END::json)
             AS f (pid int, login text, application text, client text, kind text, origin bigint, state text, xact_start timestamptz,
                   query_start timestamptz, state_change timestamptz, waits_for text, blockers int[], dataset text, batch bigint,
                   rows bigint, bytes bigint, bytes_total bigint)
    ), blocked AS (
        SELECT f.session, array_agg(DISTINCT coalesce(o.session, CASE b WHEN 0 THEN 0 ELSE b + f.place * 10000000000 END)) AS by
        FROM found f CROSS JOIN unnest(f.blockers) AS b LEFT JOIN found o ON o.place = f.place AND o.pid = b
        WHERE coalesce(o.session, -1) <> f.session
        GROUP BY f.session
    )
    SELECT f.session, f.name, f.place = 0, f.pid, f.login, f.application, f.client, f.kind, f.state, f.xact_start, f.query_start,
           f.state_change, coalesce(f.waits_for, w.waits_for), coalesce(b.by, '{}'), coalesce(f.dataset, w.dataset), f.batch, f.rows,
           f.bytes, f.bytes_total, f.place = 0 AND tidemark.may_signal(f.login), NULL::text
    FROM found f LEFT JOIN blocked b ON b.session = f.own
    LEFT JOIN LATERAL (SELECT min(o.waits_for) FILTER (WHERE o.waits_for LIKE 'Lock:%') AS waits_for, min(o.dataset) AS dataset
                       FROM found o WHERE o.session = f.own AND o.own <> f.own) w ON true
    WHERE f.session = f.own
    UNION ALL
    SELECT NULL, a.name, a.place = 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, false,
           a.answer
    FROM asked a WHERE NOT a.answered;
END
$$
