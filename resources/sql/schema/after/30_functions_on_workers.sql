-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the workers have of these functions is made like the coordinator's again.
DO $$
DECLARE
    f oid;
BEGIN
    IF tidemark.has_citus() THEN
        PERFORM set_config('citus.create_object_propagation', 'immediate', true);
        FOR f IN SELECT o.objid FROM pg_catalog.pg_dist_object o
                 JOIN pg_catalog.pg_proc p ON o.classid = 'pg_catalog.pg_proc'::regclass AND p.oid = o.objid
                 WHERE p.pronamespace = 'tidemark'::regnamespace
        LOOP
            EXECUTE pg_catalog.pg_get_functiondef(f);
        END LOOP;
    END IF;
END
$$
