-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds the rows of the batches in (done, closed] but the waiting ones, and of the caught-up ones, to every level of a dataset;
-- enters tenants not met before; notes for each tenant what the levels hold of it now; tells how many rows there were and how many of them came late: into a bucket that had ended before
-- the watermark, so that it had been shown as complete.
CREATE OR REPLACE FUNCTION tidemark.add_batches(dataset text, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
                                     watermark timestamptz, OUT rows bigint, OUT late_rows bigint, OUT oldest_late timestamptz)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = add_batches.dataset);
    finest interval := (SELECT min(l.width) FROM tidemark.rollup_level l WHERE l.dataset = add_batches.dataset);
    fresh text := dataset || '_fresh';
    bucket_column name := CASE dataset WHEN 'events' THEN 'bucket' ELSE 'ingest_time' END;
    count_column name := CASE dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END;
    late_before timestamptz := date_bin(finest, watermark, '0001-01-01 00:00:00+00');
    run bigint := pg_current_xact_id()::text::bigint;
    tenants int[];
    pending bigint[];
    span tstzrange; -- of a large run
BEGIN
    EXECUTE format('SELECT tidemark.%I($1, $2, $3, $4, $5, coalesce($6, ''{}''))', 'gather_' || dataset)
    USING run, finest, done, closed, waiting, caught_up;
    EXECUTE format($sql$
        SELECT coalesce(sum(%2$I), 0), coalesce(sum(%2$I) FILTER (WHERE %3$I < $2), 0), min(%3$I) FILTER (WHERE %3$I < $2),
               array_agg(DISTINCT %4$I), CASE WHEN count(*) >= 10000 THEN tstzrange(min(%3$I), max(%3$I), '[]') END
        FROM tidemark.%1$I WHERE run = $1 AND step = 1
        $sql$, fresh, count_column, bucket_column, pipe.tenant_column)
    INTO rows, late_rows, oldest_late, tenants, span USING run, late_before;
    IF late_rows > 0 THEN
        EXECUTE format($sql$
            INSERT INTO tidemark.late_bucket AS b (dataset, bucket, rows)
            SELECT %1$L, late.bucket, late.n
            FROM (SELECT %4$I AS bucket, sum(%3$I) AS n FROM tidemark.%2$I WHERE run = $1 AND step = 1 AND %4$I < $2 GROUP BY 1) AS late
            ON CONFLICT ON CONSTRAINT late_bucket_pkey DO UPDATE SET rows = b.rows + EXCLUDED.rows, last_added = now()
            $sql$, dataset, fresh, count_column, bucket_column)
        USING run, late_before;
    END IF;
    IF rows > 0 THEN
        pending := ARRAY(
            SELECT b FROM (SELECT q.batch FROM tidemark.pending q
                           WHERE q.dataset = add_batches.dataset AND q.batch <> ALL (coalesce(caught_up, '{}'))
                           UNION ALL SELECT unnest(waiting)) AS left_over (b) ORDER BY b);
        PERFORM tidemark.mark_rolled(pipe, run, closed, pending);
        PERFORM tidemark.bin_batches(pipe, run, finest, done, closed, waiting, coalesce(caught_up, '{}'), pending);
        PERFORM tidemark.add_gathered(dataset, run, span);
    END IF;
    -- Last: the other dataset's rollup may be at the same ones.
    PERFORM tidemark.enter_tenants(dataset, tenants);
END
$$
