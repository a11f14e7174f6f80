-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Citus only, before tables are distributed: the logins that rights and policies of the tables name and that a worker lacks. Citus takes its
-- own roles along when it makes the tables there, and these only if they were made while it was in the database.
SELECT format('%s:%s', w.nodename, w.nodeport) AS node, w.result AS logins
FROM run_command_on_workers(format(
         'SELECT string_agg(wanted, '', '' ORDER BY wanted) FROM unnest(%L::text[]) AS wanted WHERE to_regrole(quote_ident(wanted)) IS NULL',
         (SELECT coalesce(array_agg(DISTINCT r.rolname::text), '{}')
          FROM pg_catalog.pg_class AS c
          LEFT JOIN pg_catalog.pg_policy AS p ON p.polrelid = c.oid
          LEFT JOIN LATERAL pg_catalog.aclexplode(c.relacl) AS a ON true
          JOIN pg_catalog.pg_roles AS r ON r.oid = ANY (p.polroles) OR r.oid = a.grantee
          WHERE c.relnamespace = 'tidemark'::regnamespace AND r.rolname NOT LIKE 'tidemark\_%'))) AS w
WHERE w.success AND w.result <> ''
