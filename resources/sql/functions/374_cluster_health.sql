-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a cluster can suffer from, one line a thing: 'connection' (of a node to another), 'prepared' (a prepared transaction that is not
-- resolved), 'lock' (a session that waits for others), and on Citus 'rebalance' (a job or a shard on its way) and 'tenant' (the hottest).
-- ok: nobody has to look. seconds: how long it has been so.
CREATE OR REPLACE FUNCTION tidemark.cluster_health()
RETURNS TABLE (kind text, node text, subject text, ok boolean, seconds double precision, detail text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    said record;
    everybody boolean := true;
BEGIN
    FOR said IN SELECT a.* FROM tidemark.ask_nodes(tidemark.health_question()) a LOOP
        IF tidemark.has_citus() AND said.name <> tidemark.coordinator_name() THEN
            RETURN QUERY VALUES ('connection', tidemark.coordinator_name(), said.name, said.answered, NULL::double precision,
                                 CASE WHEN NOT said.answered THEN said.answer END);
        END IF;
        everybody := everybody AND said.answered;
        IF said.answered THEN
            RETURN QUERY SELECT h.kind, said.name, h.subject, h.ok, h.seconds, h.detail
            FROM json_to_recordset(said.answer::json) AS h (kind text, subject text, ok boolean, seconds double precision, detail text);
        END IF;
    END LOOP;
    -- What follows asks the nodes by Citus' own means, which wait long for one that does not answer.
    IF everybody THEN
        RETURN QUERY SELECT 'rebalance', tidemark.coordinator_name(), r.subject, r.ok, r.seconds, r.detail FROM tidemark.rebalance_status() r;
        RETURN QUERY SELECT 'tenant', t.node, t.tenant, true, NULL::double precision, t.detail FROM tidemark.hot_tenants(10) t;
    END IF;
END
$$
