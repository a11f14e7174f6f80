-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds rows of some tenants to their five-second bins, as far back as these are kept: those of the batches in (done, closed] but the
-- waiting ones, and of the caught-up ones. by_batch: these are few beside the rows of the last minutes, and are found by their batches in the
-- partitions of that time; no index serves the other comparisons then, so that a planner that knows nothing of the last minutes cannot choose
-- one.
CREATE OR REPLACE FUNCTION tidemark.bin_rows(pipe tidemark.pipeline, tenants int[], done bigint, closed bigint, waiting bigint[], caught_up bigint[],
    by_batch boolean)
RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
AS $$
DECLARE
    -- Rows may be ahead of the clock.
    names name[] := CASE WHEN by_batch THEN tidemark.partitions_between(pipe, pipe.bins_from, '9999-01-01 00:00:00+00') END;
    rows text := format('tidemark.%I', pipe.raw_table);
BEGIN
    IF names IS NOT NULL THEN
        rows := (SELECT '(' || string_agg(format('SELECT e.* FROM tidemark.%I AS e', n), ' UNION ALL ') || ') AS e' FROM unnest(names) AS n);
    END IF;
    EXECUTE format($sql$
        INSERT INTO tidemark.%1$I AS b (%2$I, bucket, type, n)
        SELECT %2$I, date_bin('5 seconds', %3$I, '0001-01-01 00:00:00+00') AS bucket, %5$s COLLATE "C" AS type, count(*)
        FROM %4$s
        WHERE %2$I%6$s = ANY ($1) AND %3$I%7$s >= $2
          AND (batch > $3 AND batch <= $4 AND batch <> ALL ($5) OR batch = ANY ($6))
        GROUP BY 1, 2, 3
        ON CONFLICT (%2$I, bucket, type) DO UPDATE SET n = b.n + EXCLUDED.n
        $sql$, pipe.dataset || '_5s', pipe.tenant_column, pipe.time_column, rows,
        tidemark.live_type(pipe.dataset), CASE WHEN by_batch THEN ' + 0' END, CASE WHEN by_batch THEN ' + interval ''0''' END)
    USING tenants, pipe.bins_from, done, closed, waiting, caught_up;
END
$$
