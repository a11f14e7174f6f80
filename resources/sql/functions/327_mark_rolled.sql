-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Notes for the tenants of what a run has gathered that the levels hold their rows of every batch up to done, but the pending ones. A
-- tenant without rows in the run keeps its older note, which is as true: the batches since then hold none of its rows.
CREATE OR REPLACE FUNCTION tidemark.mark_rolled(pipe tidemark.pipeline, run bigint, done bigint, pending bigint[]) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS t (%2$I, done, pending)
        SELECT DISTINCT %2$I, $2::bigint, $3::bigint[] FROM tidemark.%3$I WHERE run = $1 AND step = 1
        ON CONFLICT (%2$I) DO UPDATE SET done = EXCLUDED.done, pending = EXCLUDED.pending
        $sql$, pipe.dataset || '_rolled', pipe.tenant_column, pipe.dataset || '_fresh')
    USING run, done, pending;
END
$$
