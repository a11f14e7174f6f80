-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The functions of the schema, as they were written; none where there is no schema.
SELECT p.proname AS name, p.prosrc AS body, p.provolatile::text AS volatility, p.prosecdef AS definer,
       coalesce(pg_catalog.array_to_string(p.proconfig, E'\n'), '') AS settings,
       pg_catalog.pg_get_userbyid(p.proowner) = 'tidemark_owner' AS owned
FROM pg_catalog.pg_proc AS p
WHERE p.pronamespace = pg_catalog.to_regnamespace('tidemark') AND p.prosrc IS NOT NULL
