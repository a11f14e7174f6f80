-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who writes to any part of a dataset; NULL where nobody does. A partition is taken from the whole table, so it has to wait for whoever
-- has that open.
CREATE OR REPLACE FUNCTION tidemark.dataset_written_by(raw_table text) RETURNS jsonb
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tidemark.written_by(raw_table, true)
$$
