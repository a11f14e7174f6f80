-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether Citus keeps the table on its nodes: not so in a database that has the extension but was not distributed yet.
CREATE OR REPLACE FUNCTION tidemark.is_distributed(relation regclass) RETURNS boolean
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found boolean := false;
BEGIN
    IF tidemark.has_citus() THEN
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_dist_partition WHERE logicalrelid = $1)' INTO found USING relation;
    END IF;
    RETURN found;
END
$$
