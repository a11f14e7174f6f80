-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters into the log what somebody has changed, with who it was: in the transaction that changes it.
CREATE OR REPLACE FUNCTION tidemark.note_change(what text, dataset text, why jsonb) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tidemark.end_run(tidemark.begin_run(what, dataset), 'done', 0, 0, why)
$$
