-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser), on Citus: distributes every table of tenants by its tenant and colocates them, so that a tenant's
-- questions go to one node and rollups are pushed down; rollups use some functions there. Tables that are distributed stay as they are. Rows
-- that a table has are copied to the workers, and counted before and after. Nothing to do elsewhere.
CREATE OR REPLACE FUNCTION tidemark.distribute() RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    held record;
    there boolean;
    pure text;
    before bigint;
    after bigint;
BEGIN
    IF NOT tidemark.has_citus() THEN
        RETURN;
    END IF;
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    FOREACH pure IN ARRAY '{country(text),"counters_add(jsonb,jsonb)",hll_is_exact(public.hll)}'::text[] LOOP
        EXECUTE 'SELECT create_distributed_function($1::regprocedure)' USING 'tidemark.' || pure;
    END LOOP;
    FOR held IN SELECT t.* FROM tidemark.tenant_tables() t WHERE t.table_name <> 'tenant'
                UNION ALL SELECT p.dataset || '_fresh', p.tenant_column FROM tidemark.pipeline p LOOP
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = $1::regclass)'
        INTO there USING format('tidemark.%I', held.table_name);
        IF NOT there THEN
            EXECUTE format('LOCK TABLE tidemark.%I IN SHARE ROW EXCLUSIVE MODE', held.table_name);
            EXECUTE format('SELECT count(*) FROM tidemark.%I', held.table_name) INTO before;
            EXECUTE 'SELECT create_distributed_table($1::regclass, $2, colocate_with => $3)'
            USING format('tidemark.%I', held.table_name), held.tenant_column::text,
                  CASE WHEN held.table_name = 'events' THEN 'none' ELSE 'tidemark.events' END;
            EXECUTE format('SELECT count(*) FROM tidemark.%I', held.table_name) INTO after;
            IF after <> before THEN
                RAISE EXCEPTION '% has % rows, and % of them are on the workers now', held.table_name, before, after
                    USING ERRCODE = 'data_corrupted';
            END IF;
        END IF;
    END LOOP;
END
$$
