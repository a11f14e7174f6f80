-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the coordinator itself has to tell about a stretch of time of a dataset, or of all (NULL), from the books that it keeps anyway: the run log,
-- the counts of late rows, what is known to be gone. Some hundred lines at most: what happens time and again within a hundredth of the stretch is
-- one. at: when it happened, where that is another time than the one that it is about. For every reader; what the run log alone has (who it was, the
-- server's words, loads and their names) only for who operates. range_to NULL: it lasts.
CREATE OR REPLACE FUNCTION tidemark.annotations(dataset text, since timestamptz, until timestamptz)
RETURNS TABLE (kind text, of_dataset text, range_from timestamptz, range_to timestamptz, at timestamptz, result text, runs bigint, buckets bigint,
               rows bigint, name text, by text, why jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    grain interval;
    operates boolean := tidemark.caller_operates();
BEGIN
    IF annotations.dataset IS NOT NULL THEN
        PERFORM tidemark.require_dataset(annotations.dataset);
    END IF;
    IF (since < until) IS NOT TRUE OR NOT tidemark.can_be_shown(since, until) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('range-years'));
    END IF;
    grain := greatest((until - since) / 100, interval '1 minute');

    RETURN QUERY
    SELECT r.kind, r.of_dataset, r.range_from, r.range_to, NULL::timestamptz, NULL::text, r.runs, NULL::bigint,
           CASE WHEN r.kind = 'load' THEN r.rows END, r.name, CASE WHEN operates THEN r.by END,
           CASE WHEN operates AND r.kind <> 'load' THEN r.why END
    FROM tidemark.annotated_runs(annotations.dataset, since, until, grain) r
    WHERE operates OR r.kind <> 'load';

    RETURN QUERY
    SELECT 'late_rows', l.of_dataset, l.range_from, l.range_to, l.at, NULL::text, NULL::bigint, l.buckets, l.rows, NULL::text, NULL::text, NULL::jsonb
    FROM tidemark.annotated_late(annotations.dataset, since, until, grain) l;

    RETURN QUERY
    SELECT 'gap', p.dataset, g.range_from, g.range_to, NULL::timestamptz, NULL::text, NULL::bigint, NULL::bigint, NULL::bigint, NULL::text, NULL::text,
           NULL::jsonb
    FROM tidemark.pipeline p,
         LATERAL tidemark.annotated_gaps(p.dataset, since, until, greatest(interval '15 minutes', (until - since) / 500)) g
    WHERE annotations.dataset IS NULL OR p.dataset = annotations.dataset;

    -- Days without a row were never there to expire: what lies that close together is one.
    RETURN QUERY
    WITH gone AS (
        SELECT p.dataset, p.raw_table AS of_table, unnest(p.raw_gone) AS span FROM tidemark.pipeline p
        UNION ALL SELECT l.dataset, l.table_name::text, unnest(l.gone) FROM tidemark.rollup_level l
    ), parted AS (
        SELECT x.*, count(*) FILTER (WHERE x.begins) OVER (PARTITION BY x.of_table ORDER BY x.span) AS part
        FROM (SELECT g.*, (lower(g.span) > lag(upper(g.span)) OVER (PARTITION BY g.of_table ORDER BY g.span) + grain) IS NOT FALSE AS begins
              FROM gone g
              WHERE g.span && tstzrange(since, until) AND (annotations.dataset IS NULL OR g.dataset = annotations.dataset)) x
    )
    SELECT 'expired', p.dataset, CASE WHEN bool_or(lower_inf(p.span)) THEN since ELSE min(lower(p.span)) END,
           CASE WHEN bool_or(upper_inf(p.span)) THEN until ELSE max(upper(p.span)) END, NULL::timestamptz, NULL::text, NULL::bigint,
           NULL::bigint, NULL::bigint, p.of_table, NULL::text, NULL::jsonb
    FROM parted p
    GROUP BY p.dataset, p.of_table, p.part;

    RETURN QUERY
    SELECT 'backfill', b.dataset, b.first, b.last, coalesce(b.finished_at, b.started_at), b.result, NULL::bigint, b.changed, NULL::bigint, NULL::text,
           CASE WHEN operates THEN b.role::text END, CASE WHEN operates AND b.result <> 'done' THEN b.why END
    FROM (SELECT r.dataset, r.started_at, r.finished_at, r.result, r.role, (r.counted ->> 'from')::timestamptz AS first,
                 (r.counted ->> 'to')::timestamptz AS last, coalesce((r.counted ->> 'changed')::bigint, 0) AS changed,
                 coalesce(r.counted -> 'detail', to_jsonb(r.detail)) AS why
          FROM tidemark.run_log r
          WHERE r.what = 'backfill' AND r.counted ? 'from' AND r.counted ? 'to'
            AND (annotations.dataset IS NULL OR r.dataset = annotations.dataset)
          ORDER BY r.started_at DESC LIMIT 1000) b
    WHERE b.first < until AND b.last > since
    ORDER BY b.started_at DESC LIMIT 100;
END
$$
