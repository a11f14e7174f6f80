-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Keeps the five-second bins of busy tenants up with what a run adds (see add_batches): of those that have bins, and of those that have
-- come to a hundred rows in this run, which get theirs from all batches that the levels hold; pending: those which they do not. The raw rows of
-- tenants with fewer are as quickly counted.
CREATE OR REPLACE FUNCTION tidemark.bin_batches(pipe tidemark.pipeline, run bigint, finest interval, done bigint, closed bigint, waiting bigint[],
    caught_up bigint[], pending bigint[])
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    binned int[];
    busy int[];
BEGIN
    -- An upgrade on Citus distributes them after they were made.
    IF tidemark.is_distributed(format('tidemark.%I', pipe.raw_table)) <> tidemark.is_distributed(format('tidemark.%I', pipe.dataset || '_5s')) THEN
        RETURN;
    END IF;
    pipe.bins_from := tidemark.keep_bins(pipe);
    EXECUTE format('SELECT array_agg(%1$I) FROM tidemark.%2$I WHERE binned', pipe.tenant_column, pipe.dataset || '_rolled') INTO binned;
    EXECUTE format($sql$
        SELECT array_agg(t.tenant)
        FROM (SELECT %1$I AS tenant FROM tidemark.%2$I WHERE run = $1 AND step = 1 AND %3$I > $2 GROUP BY 1 HAVING sum(%4$I) >= 100) AS t
        WHERE t.tenant <> ALL ($3)
        $sql$, pipe.tenant_column, pipe.dataset || '_fresh', CASE pipe.dataset WHEN 'events' THEN 'bucket' ELSE 'ingest_time' END,
        CASE pipe.dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END)
    INTO busy USING run, pipe.bins_from - finest, coalesce(binned, '{}');
    IF binned IS NOT NULL THEN
        PERFORM tidemark.bin_rows(pipe, binned, done, closed, waiting, caught_up, true);
    END IF;
    IF busy IS NOT NULL THEN
        EXECUTE format('DELETE FROM tidemark.%I WHERE %I = ANY ($1)', pipe.dataset || '_5s', pipe.tenant_column) USING busy;
        PERFORM tidemark.bin_rows(pipe, busy, 0, closed, pending, '{}', false);
        EXECUTE format('UPDATE tidemark.%I SET binned = true WHERE %I = ANY ($1)', pipe.dataset || '_rolled', pipe.tenant_column) USING busy;
    END IF;
END
$$
