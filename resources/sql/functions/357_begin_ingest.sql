-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- begin_run for those who load rows: what they enter into the log is never taken for maintenance.
CREATE OR REPLACE FUNCTION tidemark.begin_ingest(dataset text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    RETURN tidemark.begin_run('ingest', dataset);
END
$$
