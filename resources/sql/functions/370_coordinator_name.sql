-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What this server is called among the nodes: as Citus knows it, else 'this server'.
CREATE OR REPLACE FUNCTION tidemark.coordinator_name() RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known text;
BEGIN
    IF tidemark.has_citus() THEN
        EXECUTE 'SELECT format(''%s:%s'', nodename, nodeport) FROM pg_dist_node WHERE groupid = 0 AND noderole = ''primary''' INTO known;
    END IF;
    RETURN coalesce(known, 'this server');
END
$$
