-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows of the default partition from before this are past their time; NULL where rows are kept for ever. They go by whole UTC days, as
-- partitions do, so that no partition is made for what is purged.
CREATE OR REPLACE FUNCTION tidemark.purge_before(pipe tidemark.pipeline, keep interval) RETURNS timestamptz
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT date_bin('24 hours', r.cutoff, '0001-01-01 00:00:00+00') FROM tidemark.retention_of(pipe.raw_table, keep) r
$$
