-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As read/events_live (bin -1: [previous, starts)), of a tenant whose rows are binned: the five-second bins hold its batches up to done, but
-- the pending ones; the rows of the others are counted from raw, and those from before the first whole bin. One statement, and so one
-- moment, also on Citus.
CREATE OR REPLACE FUNCTION tidemark.live_counts(dataset text, tenant int, previous timestamptz, starts timestamptz, ends timestamptz,
    first_bin timestamptz, done bigint, pending bigint[])
RETURNS TABLE (bin int, type text, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = 'off'
SET jit = 'off'
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = live_counts.dataset);
BEGIN
    PERFORM tidemark.require_dataset(live_counts.dataset);
    IF NOT tidemark.caller_sees(format('tidemark.%I', pipe.raw_table)::regclass, tenant) THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('tenant-hidden', tenant));
    END IF;
    RETURN QUERY EXECUTE format($sql$
        SELECT bin, type, sum(n)::bigint
        FROM (
            SELECT CASE WHEN b.bucket >= $3 THEN (date_part('epoch', b.bucket - $3) / 5)::int ELSE -1 END AS bin,
                   CASE WHEN b.bucket >= $3 THEN b.type END AS type, b.n
            FROM tidemark.%1$I AS b
            WHERE b.%2$I = $1 AND b.bucket >= $5 AND b.bucket < $4
          UNION ALL
            SELECT CASE WHEN %3$I >= $3 THEN floor(date_part('epoch', %3$I - $3) / 5)::int ELSE -1 END,
                   CASE WHEN %3$I >= $3 THEN %4$s END, count(*)
            FROM %5$s AS unrolled
            GROUP BY 1, 2
          UNION ALL
            SELECT -1, NULL, count(*) FROM tidemark.%6$I WHERE %2$I = $1 AND %3$I >= $2 AND %3$I < $5
        ) AS parts
        WHERE n > 0
        GROUP BY bin, type
        $sql$, pipe.dataset || '_5s', pipe.tenant_column, pipe.time_column, tidemark.live_type(dataset),
        tidemark.unrolled_rows(pipe, first_bin, ends), pipe.raw_table)
    USING tenant, previous, starts, ends, first_bin, done, pending;
END
$$
