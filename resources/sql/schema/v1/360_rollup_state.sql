-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the rollups hold: every batch up to done but the pending ones. Cheap; read it before and after a set of reads.
CREATE FUNCTION tidemark.rollup_state(dataset text) RETURNS TABLE (done bigint, pending bigint[], watermark timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = p.dataset ORDER BY 1), p.watermark
    FROM tidemark.pipeline p WHERE p.dataset = rollup_state.dataset
$$
