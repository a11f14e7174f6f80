-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One owner for everything, and nothing for PUBLIC, in the transaction that creates it.
DO $$
DECLARE
    thing record;
BEGIN
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    ALTER SCHEMA tidemark OWNER TO tidemark_owner;
    FOR thing IN
        SELECT c.relname, c.relkind, pg_get_userbyid(c.relowner) AS owner FROM pg_class c
        WHERE c.relnamespace = 'tidemark'::regnamespace AND c.relkind IN ('r', 'p', 'S')
          AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND c.relkind = 'S' AND d.deptype IN ('a', 'i'))
    LOOP
        -- Of those only that are not: it locks out everybody who reads, and a rollup that began meanwhile may wait for this step.
        IF thing.owner <> 'tidemark_owner' THEN
            EXECUTE format('ALTER %s tidemark.%I OWNER TO tidemark_owner',
                           CASE thing.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, thing.relname);
        END IF;
        EXECUTE format('REVOKE ALL ON tidemark.%I FROM PUBLIC', thing.relname);
    END LOOP;
    FOR thing IN SELECT p.oid::regprocedure AS signature FROM pg_proc p WHERE p.pronamespace = 'tidemark'::regnamespace LOOP
        EXECUTE format('ALTER ROUTINE %s OWNER TO tidemark_owner', thing.signature);
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', thing.signature);
    END LOOP;
END
$$
