-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters into the run log what was deleted, in the transaction that deletes it.
CREATE OR REPLACE FUNCTION tidemark.note_deleted(dataset text, rows bigint, why jsonb) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tidemark.end_run(tidemark.begin_run('delete', dataset), 'done', rows, 0, why)
$$
