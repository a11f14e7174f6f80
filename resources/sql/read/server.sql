-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The server's clock, and what this login meets here. Read with every refresh: a schema may be upgraded under
-- an open window.
SELECT clock_timestamp() AS server_time,
       current_setting('server_version') AS server_version,
       current_user AS login,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'hll') AS hll,
       EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'citus') AS citus,
       (SELECT value FROM tidemark.setting WHERE key = 'schema_version') AS schema_version,
       (SELECT value FROM tidemark.setting WHERE key = 'hll_log2m') AS hll_log2m,
       (SELECT value FROM tidemark.setting WHERE key = 'hll_regwidth') AS hll_regwidth,
       EXISTS (SELECT 1
               FROM pg_catalog.pg_proc AS p
               WHERE p.pronamespace = 'tidemark'::regnamespace AND p.proname = 'run_rollup'
                 AND has_function_privilege(p.oid, 'EXECUTE')) AS can_operate,
       NOT row_security_active('tidemark.events')
       OR EXISTS (SELECT 1
                  FROM pg_catalog.pg_policy AS p, unnest(p.polroles) AS bound (oid)
                  WHERE p.polrelid = 'tidemark.events'::regclass AND p.polcmd IN ('r', '*')
                    AND (bound.oid = 0 OR pg_has_role(bound.oid, 'USAGE'))) AS sees_tenants
