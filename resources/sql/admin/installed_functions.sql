-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The functions of the schema, with their bodies as they were written; none where there is no schema.
SELECT p.proname AS name, p.prosrc AS body FROM pg_catalog.pg_proc AS p
WHERE p.pronamespace = pg_catalog.to_regnamespace('tidemark') AND p.prosrc IS NOT NULL
