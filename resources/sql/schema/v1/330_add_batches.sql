-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds the rows of the batches in (done, closed] but the waiting ones, and of the caught-up ones, to every level of a dataset;
-- enters tenants not met before; tells how many rows there were and how many of them came late: into a bucket that had ended before
-- the watermark, so that it had been shown as complete.
CREATE FUNCTION tidemark.add_batches(dataset text, done bigint, closed bigint, waiting bigint[], caught_up bigint[],
                                     watermark timestamptz, OUT rows bigint, OUT late_rows bigint, OUT oldest_late timestamptz)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = add_batches.dataset);
    finest interval := (SELECT min(l.width) FROM tidemark.rollup_level l WHERE l.dataset = add_batches.dataset);
    level tidemark.rollup_level;
    tenants int[];
BEGIN
    EXECUTE format($sql$
        SELECT coalesce(sum(n), 0), coalesce(sum(late), 0), min(oldest), coalesce(array_agg(tenant), '{}')
        FROM (SELECT %2$I AS tenant, count(*) AS n,
                     count(*) FILTER (WHERE %3$I < date_bin($5, $6, '0001-01-01 00:00:00+00')) AS late,
                     min(%3$I) FILTER (WHERE %3$I < date_bin($5, $6, '0001-01-01 00:00:00+00')) AS oldest
              FROM tidemark.%1$I
              WHERE batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)
              GROUP BY 1) AS met
        $sql$, pipe.raw_table, pipe.tenant_column, pipe.time_column)
    INTO rows, late_rows, oldest_late, tenants
    USING done, closed, waiting, caught_up, finest, watermark;
    IF rows = 0 THEN
        RETURN;
    END IF;
    IF late_rows > 0 THEN
        oldest_late := date_bin(finest, oldest_late, '0001-01-01 00:00:00+00');
        EXECUTE format($sql$
            INSERT INTO tidemark.late_bucket AS b (dataset, bucket, rows)
            SELECT %4$L, bucket, n FROM (
                SELECT date_bin(%5$L, %3$I, '0001-01-01 00:00:00+00') AS bucket, count(*) AS n FROM tidemark.%1$I
                WHERE (batch > $1 AND batch <= $2 AND batch <> ALL ($3) OR batch = ANY ($4)) AND %3$I < $5
                GROUP BY 1) AS late
            ON CONFLICT ON CONSTRAINT late_bucket_pkey DO UPDATE SET rows = b.rows + EXCLUDED.rows, last_added = now()
            $sql$, pipe.raw_table, pipe.tenant_column, pipe.time_column, dataset, finest)
        USING done, closed, waiting, caught_up, date_bin(finest, watermark, '0001-01-01 00:00:00+00');
    END IF;
    INSERT INTO tidemark.tenant (tenant_id) SELECT unnest(tenants) ON CONFLICT DO NOTHING;
    -- A bucket whose level has expired is not begun again with what comes late: it would look like the whole.
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = add_batches.dataset ORDER BY l.width LOOP
        EXECUTE format('SELECT tidemark.%I($1, $2, $3, $4, $5, $6, $7)', 'add_' || dataset)
        USING level, done, closed, waiting, caught_up, coalesce(level.expired_before, '-infinity'), 'infinity'::timestamptz;
    END LOOP;
END
$$
