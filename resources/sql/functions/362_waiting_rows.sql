-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Raw rows that no rollup holds yet; NULL where a worker node of Citus cannot be asked for its own.
CREATE OR REPLACE FUNCTION tidemark.waiting_rows(dataset text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET citus.node_connection_timeout = '2s'
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = waiting_rows.dataset);
    n bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM tidemark.%I WHERE batch > $1 OR batch = ANY ($2)', pipe.raw_table)
    INTO n USING pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    RETURN n;
EXCEPTION
    WHEN connection_exception OR connection_failure OR connection_does_not_exist OR sqlclient_unable_to_establish_sqlconnection
         OR admin_shutdown OR crash_shutdown OR cannot_connect_now THEN
        RETURN NULL;
END
$$
