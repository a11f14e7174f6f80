-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The run log is kept for at least so long, whatever retention says: it is what tells who has changed that.
CREATE OR REPLACE FUNCTION tidemark.least_run_log() RETURNS interval
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT interval '30 days'
$$
