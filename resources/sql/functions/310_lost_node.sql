-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A worker node of Citus that does not answer, as a reason; NULL where all do, and on plain PostgreSQL.
CREATE OR REPLACE FUNCTION tidemark.lost_node() RETURNS jsonb
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_array('node-lost', w.name, w.answer) FROM tidemark.ask_workers('SELECT 1::text') w
    WHERE NOT w.answered ORDER BY w.name LIMIT 1
$$
