-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer, before it distributes: how many rows each table has that is not distributed yet, by its name. Empty on plain PostgreSQL.
CREATE OR REPLACE FUNCTION tidemark.rows_to_move() RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name text;
    there boolean;
    n bigint;
    rows jsonb := '{}';
BEGIN
    IF NOT tidemark.has_citus() THEN
        RETURN rows;
    END IF;
    FOR name IN SELECT t.table_name FROM tidemark.tenant_tables() t WHERE t.table_name <> ALL (tidemark.coordinator_tables())
                UNION ALL SELECT p.dataset || kind FROM tidemark.pipeline p, unnest(ARRAY['_fresh', '_5s']) AS kind LOOP
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = $1::regclass)'
        INTO there USING format('tidemark.%I', name);
        IF NOT there THEN
            EXECUTE format('SELECT count(*) FROM tidemark.%I', name) INTO n;
            rows := rows || jsonb_build_object(name, n);
        END IF;
    END LOOP;
    RETURN rows;
END
$$
