-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows of the default partition older than this are past their time and older than every partition, so none can get one; NULL where
-- rows are kept for ever.
CREATE OR REPLACE FUNCTION tidemark.purge_before(pipe tidemark.pipeline, keep interval) RETURNS timestamptz
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN r.cutoff IS NOT NULL
                THEN least(r.cutoff, (SELECT min(p.range_from) FROM tidemark.partitions(pipe.dataset) p)) END
    FROM tidemark.retention_of(pipe.raw_table, keep) r
$$
