-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What each bucket of a level means: 'complete'; 'open' (it has not ended); 'waiting' (it ended after the watermark, or rows of it are not
-- rolled up yet); 'failed' (waiting, and the last run failed); 'expired'. late_rows were added after it had been complete; NULL: how many is
-- not known, as their counts have been deleted. raw_expired: it cannot be rebuilt from raw rows (any more); see found_range for those that
-- an adopted rollup tells of, whose ranges are whole buckets.
CREATE OR REPLACE FUNCTION tidemark.coverage(dataset text, level text, range_from timestamptz, range_to timestamptz)
RETURNS TABLE (bucket timestamptz, bucket_end timestamptz, state text, waiting_rows bigint, late_rows bigint, raw_expired boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    lev tidemark.rollup_level := tidemark.require_level(coverage.dataset, coverage.level);
    pipe tidemark.pipeline;
    start timestamptz := date_bin(lev.width, range_from, '0001-01-01 00:00:00+00');
    waiting jsonb;
    failed boolean;
BEGIN
    IF NOT range_from < range_to OR extract(epoch FROM range_to - range_from) / extract(epoch FROM lev.width) > 200000 THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('range-buckets', 200000));
    END IF;
    IF NOT tidemark.can_be_shown(range_from, range_to) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('range-years'));
    END IF;
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = coverage.dataset;
    failed := coalesce((SELECT r.result <> 'done' FROM tidemark.run_log r
                        WHERE r.what = 'rollup' AND r.dataset = coverage.dataset
                          AND (r.result IN ('done', 'failed', 'interrupted') OR r.finished_at IS NULL AND tidemark.run_result(r.id) = 'interrupted')
                        ORDER BY r.id DESC LIMIT 1), false);
    EXECUTE format($sql$
        SELECT coalesce(jsonb_object_agg(extract(epoch FROM b), n), '{}')
        FROM (SELECT date_bin(%1$L, %2$I, '0001-01-01 00:00:00+00') AS b, count(*) AS n FROM tidemark.%3$I
              WHERE (batch > $1 OR batch = ANY ($2)) AND %2$I >= $3 AND %2$I < $4 GROUP BY 1) AS fresh
        $sql$, lev.width, pipe.time_column, pipe.raw_table)
    INTO waiting USING pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset), start, range_to;
    RETURN QUERY
    SELECT b, b + lev.width,
           CASE WHEN b <@ lev.gone THEN 'expired'
                WHEN b + lev.width > clock_timestamp() THEN 'open'
                WHEN b + lev.width <= pipe.watermark AND w.n IS NULL THEN 'complete'
                WHEN failed THEN 'failed'
                ELSE 'waiting' END,
           coalesce(w.n, 0), CASE WHEN NOT pipe.late_gone && tstzrange(b, b + lev.width) THEN coalesce(l.n, 0) END,
           pipe.raw_gone && tstzrange(b, b + lev.width) OR found.at IS NOT NULL
    FROM generate_series(start, range_to - interval '1 microsecond', lev.width) AS b
    LEFT JOIN (SELECT to_timestamp(key::double precision) AS at, value::bigint AS n FROM jsonb_each_text(waiting)) w ON w.at = b
    LEFT JOIN (SELECT date_bin(lev.width, x.bucket, '0001-01-01 00:00:00+00') AS at, sum(x.rows)::bigint AS n FROM tidemark.late_bucket x
               WHERE x.dataset = coverage.dataset AND x.bucket >= start AND x.bucket < range_to GROUP BY 1) l ON l.at = b
    LEFT JOIN (SELECT DISTINCT x.at FROM tidemark.found_range f,
               LATERAL generate_series(greatest(f.range_from, start), least(f.range_to, coverage.range_to) - interval '1 microsecond', lev.width) AS x (at)
               WHERE f.dataset = coverage.dataset AND f.level = coverage.level AND f.range_from < coverage.range_to AND f.range_to > start) found
    ON found.at = b
    ORDER BY b;
END
$$
