-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser): removes what local_copies() lists, a table at a time, once all workers have said how many rows they hold
-- of it. moved: how many there were before the tables were distributed, by name; a table that is not in it was distributed earlier. Where
-- the workers hold fewer, or none at all, the copies stay.
CREATE OR REPLACE FUNCTION tidemark.remove_local_copies(moved jsonb) RETURNS TABLE (table_name text, bytes bigint, rows bigint, removed boolean)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    FOR table_name, bytes IN SELECT l.table_name, l.bytes FROM tidemark.local_copies() l LOOP
        EXECUTE format('SELECT count(*) FROM tidemark.%I', table_name) INTO rows;
        -- What a rollup gathers is gone at its end, and five-second bins within minutes; pages are left of them, and no rows.
        removed := rows >= coalesce((moved ->> table_name)::bigint, CASE WHEN table_name LIKE ANY (ARRAY['%\_fresh', '%\_5s']) THEN 0 ELSE 1 END);
        IF removed THEN
            EXECUTE 'SELECT truncate_local_data_after_distributing_table($1::regclass)' USING format('tidemark.%I', table_name);
        END IF;
        RETURN NEXT;
    END LOOP;
END
$$
