-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes rolled-up rows from the default partition that are past their time and older than every partition; gives how many.
CREATE OR REPLACE FUNCTION tidemark.purge_default(dataset text, keep interval DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(purge_default.dataset, format('Nothing was purged from the default partition of %s', dataset));
    purge timestamptz := tidemark.purge_before(pipe, keep);
    n bigint := 0;
BEGIN
    IF purge IS NOT NULL THEN
        EXECUTE format('DELETE FROM tidemark.%I WHERE %I < $1 AND batch <= $2 AND batch <> ALL ($3)',
                       pipe.raw_table || '_default', pipe.time_column)
        USING purge, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n > 0 THEN
            UPDATE tidemark.pipeline p SET raw_gone_before = greatest(p.raw_gone_before, purge) WHERE p.dataset = pipe.dataset;
        END IF;
    END IF;
    RETURN n;
END
$$
