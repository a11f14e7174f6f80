-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a reader needs to share its answers about tenant $1 in a cache, and what of them is its own. Asked once a minute: who has lost the
-- tenant since is refused.
SELECT encode(k.coordinator, 'hex') AS coordinator, encode(k.key, 'hex') AS key, clock_timestamp() AS server_time,
       (SELECT value FROM tidemark.setting WHERE key = 'schema_version') AS schema_version,
       EXISTS (SELECT 1
               FROM pg_catalog.pg_proc AS p
               WHERE p.pronamespace = 'tidemark'::regnamespace AND p.proname = 'run_rollup'
                 AND has_function_privilege(p.oid, 'EXECUTE')) AS can_operate
FROM tidemark.share_key($1::int) AS k
