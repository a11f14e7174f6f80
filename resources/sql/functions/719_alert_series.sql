-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A rule's measure at the end of each step of a stretch of time: for looking back over weeks, from whole buckets of
-- the finest level (minutes of raw rows where the level's are too wide for the window), with the window as so many steps.
-- The window has to be whole steps, and the stretch whole steps from the beginning of time on. NULL: there are no rows to tell it. A step whose
-- window cannot be told, as its measure was not recorded yet, has no row.
CREATE OR REPLACE FUNCTION tidemark.alert_series(rule tidemark.alert_rule, by_raw boolean, step interval, steps int, range_from timestamptz,
    range_to timestamptz)
RETURNS TABLE (at timestamptz, value double precision)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = rule.dataset);
    level tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = rule.dataset ORDER BY l.width LIMIT 1);
    m record;
    parts text;
    -- Buckets of whole steps, and what each window of them comes to.
    framed text := 'OVER (ORDER BY g.at ROWS BETWEEN $4 - 1 PRECEDING AND CURRENT ROW)';
BEGIN
    SELECT x.* INTO STRICT m FROM tidemark.alert_measures() x WHERE x.measure = rule.measure;
    parts := format(CASE WHEN by_raw THEN
            'SELECT date_bin($3, e.%6$I, ''0001-01-01 00:00:00+00'') AS at, count(*)::numeric AS n, (%1$s)::numeric AS a, (%2$s)::numeric AS b, '
            '%3$s AS sketch, NULL::jsonb AS counters, 0::numeric AS lacking FROM tidemark.%5$I AS e '
            'WHERE e.%7$I = $5 AND e.%6$I >= $1 - $3 * ($4 - 1) AND e.%6$I < $2%8$s GROUP BY 1'
        ELSE
            'SELECT date_bin($3, r.%6$I, ''0001-01-01 00:00:00+00'') AS at, sum(%9$s)::numeric AS n, sum(%1$s)::numeric AS a, '
            'sum(%2$s)::numeric AS b, public.hll_union_agg(%3$s) AS sketch, %4$s AS counters, sum(%10$s)::numeric AS lacking FROM tidemark.%5$I AS r '
            'WHERE r.%7$I = $5 AND r.%6$I >= $1 - $3 * ($4 - 1) AND r.%6$I < $2%8$s GROUP BY 1' END,
        coalesce(CASE WHEN by_raw THEN m.raw_a ELSE m.bucket_a END, 'NULL::numeric'), coalesce(CASE WHEN by_raw THEN m.raw_b ELSE m.bucket_b END, 'NULL::numeric'),
        coalesce(CASE WHEN by_raw THEN m.raw_sketch ELSE m.bucket_sketch END, 'NULL::public.hll'),
        CASE WHEN m.quantile IS NULL THEN 'NULL::jsonb[]' ELSE 'array_agg(r.response_counters)' END,
        CASE WHEN by_raw THEN pipe.raw_table ELSE level.table_name END, CASE WHEN by_raw THEN pipe.time_column ELSE level.bucket_column END,
        pipe.tenant_column,
        CASE WHEN rule.event_type IS NULL THEN '' WHEN by_raw THEN ' AND e.event_type = $6' ELSE ' AND r.event_type = $6' END
        || CASE WHEN rule.country IS NULL OR NOT by_raw THEN '' ELSE ' AND tidemark.country(e.event_data ->> ''country'') = $7' END,
        CASE WHEN rule.country IS NOT NULL THEN 'coalesce((r.country_counters ->> $7)::bigint, 0)'
             WHEN pipe.dataset = 'events' THEN 'r.event_count' ELSE 'r.request_count' END,
        tidemark.alert_lacking(rule.measure));
    -- A quantile's window is one step: bins have no sum that slides.
    RETURN QUERY EXECUTE format(
        'SELECT w.at + $3, w.value FROM (SELECT g.at, (%s)::float8 AS value, sum(p.lacking) ' || framed || ' AS lacking '
        'FROM generate_series($1 - $3 * ($4 - 1), $2 - $3, $3) AS g (at) LEFT JOIN (%s) AS p ON p.at = g.at) AS w '
        'WHERE w.at >= $1 AND (w.lacking > 0) IS NOT TRUE ORDER BY 1',
        CASE WHEN m.quantile IS NOT NULL THEN
            format('tidemark.bin_quantile((SELECT jsonb_object_agg(s.key, s.n) FROM (SELECT c.key, sum(c.value::bigint) AS n '
                   'FROM unnest(p.counters) AS one CROSS JOIN jsonb_each_text(one) AS c GROUP BY 1) AS s), %s)', m.quantile)
        ELSE regexp_replace(m.value, '(sum|public\.hll_union_agg)\((p\.\w+)\)', '\1(\2) ' || framed, 'g') END, parts)
    USING range_from, range_to, step, steps, rule.tenant_id, rule.event_type, rule.country;
END
$$
