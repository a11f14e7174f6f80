-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser), on Citus: distributes every table of tenants by its tenant and colocates them, so that a tenant's
-- questions go to one node and rollups are pushed down; rollups use some functions there. Tables that are distributed stay as they are. Nothing to do elsewhere.
CREATE OR REPLACE FUNCTION tidemark.distribute() RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    held record;
    there boolean;
    pure text;
BEGIN
    IF NOT tidemark.has_citus() THEN
        RETURN;
    END IF;
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    FOREACH pure IN ARRAY '{country(text),"counters_add(jsonb,jsonb)",hll_is_exact(public.hll)}'::text[] LOOP
        EXECUTE 'SELECT create_distributed_function($1::regprocedure)' USING 'tidemark.' || pure;
    END LOOP;
    FOR held IN SELECT w.* FROM (SELECT t.* FROM tidemark.tenant_tables() t WHERE t.table_name <> ALL (tidemark.coordinator_tables())
                                 UNION ALL SELECT p.dataset || kind, p.tenant_column
                                           FROM tidemark.pipeline p, unnest(ARRAY['_fresh', '_5s']) AS kind) w
                ORDER BY w.table_name <> 'events' LOOP -- the others are colocated with it
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = $1::regclass)'
        INTO there USING format('tidemark.%I', held.table_name);
        IF NOT there THEN
            IF (SELECT c.relpersistence = 'u' FROM pg_class c WHERE c.oid = format('tidemark.%I', held.table_name)::regclass) THEN
                EXECUTE format('ALTER TABLE tidemark.%I SET LOGGED', held.table_name); -- or its shards could not be moved
            END IF;
            EXECUTE 'SELECT create_distributed_table($1::regclass, $2, colocate_with => $3)'
            USING format('tidemark.%I', held.table_name), held.tenant_column::text,
                  CASE WHEN held.table_name = 'events' THEN 'none' ELSE 'tidemark.events' END;
        END IF;
    END LOOP;
    PERFORM tidemark.mend_access(); -- some rights are others there
END
$$
