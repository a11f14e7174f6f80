-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tenants that Citus has seen most of lately. None where it does not keep count (citus.stat_tenants_track), may not be asked, or is
-- not there.
CREATE OR REPLACE FUNCTION tidemark.hot_tenants(lim int) RETURNS TABLE (node text, tenant text, detail text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('pg_catalog.citus_stat_tenants') IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT format(''%s:%s'', n.nodename, n.nodeport), format(''tenant %s'', t.tenant_attribute), '
        '       format(''%s queries, %s s of CPU in this period; %s queries, %s s in the last one'', t.query_count_in_this_period, '
        '              round(t.cpu_usage_in_this_period::numeric, 3), t.query_count_in_last_period, '
        '              round(t.cpu_usage_in_last_period::numeric, 3)) '
        'FROM citus_stat_tenants t JOIN pg_dist_node n ON n.nodeid = t.nodeid '
        'WHERE t.colocation_id = (SELECT p.colocationid FROM pg_dist_partition p WHERE p.logicalrelid = ''tidemark.events''::regclass) '
        'ORDER BY t.cpu_usage_in_this_period + t.cpu_usage_in_last_period DESC LIMIT $1' USING lim;
EXCEPTION
    WHEN insufficient_privilege THEN
        RETURN;
END
$$
