-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser): removes what local_copies() lists, a table at a time, once all workers have said how many rows they hold
-- of it. One of which they hold none stays as it is.
CREATE OR REPLACE FUNCTION tidemark.remove_local_copies() RETURNS TABLE (table_name text, bytes bigint, rows bigint)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    FOR table_name, bytes IN SELECT l.table_name, l.bytes FROM tidemark.local_copies() l LOOP
        EXECUTE format('SELECT count(*) FROM tidemark.%I', table_name) INTO rows;
        IF rows > 0 THEN
            EXECUTE 'SELECT truncate_local_data_after_distributing_table($1::regclass)' USING format('tidemark.%I', table_name);
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$
