-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a rule's measure comes to in a window, from the rollups and the raw rows that they do not hold yet: every row once, also while rollups
-- run. On plain PostgreSQL the snapshot of the query that calls this sees to that. On Citus it is asked again where a rollup moved on
-- meanwhile. NULL where it cannot be told, with why. No time limit reaches into a procedure, so what it may read is limited.
CREATE OR REPLACE FUNCTION tidemark.alert_value(rule tidemark.alert_rule, range_from timestamptz, range_to timestamptz)
RETURNS TABLE (value double precision, rows bigint, why jsonb)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = 'off'
SET jit = 'off'
AS $$
DECLARE
    most CONSTANT bigint := 1000000;
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = rule.dataset);
    m record;
    seam record;
    span record;
    found record;
    gone tstzmultirange;
    asked text;
BEGIN
    SELECT x.* INTO STRICT m FROM tidemark.alert_measures() x WHERE x.measure = rule.measure;
    asked := format('SELECT (SELECT x.done FROM tidemark.%1$I x WHERE x.%2$I = $1) AS done, '
                    '(SELECT x.pending FROM tidemark.%1$I x WHERE x.%2$I = $1) AS pending, '
                    '(SELECT x.binned FROM tidemark.%1$I x WHERE x.%2$I = $1) AS binned', pipe.dataset || '_rolled', pipe.tenant_column);
    FOR round IN 1..5 LOOP
        EXECUTE asked INTO seam USING rule.tenant_id;
        SELECT s.* INTO span FROM tidemark.alert_span(pipe, rule, coalesce(seam.binned, false), alert_value.range_from, alert_value.range_to) s;
        -- Raw rows of an adopted rollup were never there.
        gone := (pipe.raw_gone + coalesce((SELECT range_agg(tstzrange(NULL, f.range_to)) FROM tidemark.found_range f
                                           WHERE f.dataset = pipe.dataset), '{}'))
                * (tstzmultirange(tstzrange(range_from, range_to)) - tstzmultirange(tstzrange(span.whole_from, span.whole_to)))
                + span.gone * tstzmultirange(tstzrange(span.whole_from, span.whole_to));
        IF NOT isempty(gone) THEN
            why := jsonb_build_array('alert-gone', tidemark.utc_text(lower(gone)), tidemark.utc_text(upper(gone)));
            RETURN NEXT;
            RETURN;
        END IF;
        EXECUTE format('WITH parts AS MATERIALIZED (%s) SELECT coalesce(max(p.raw), 0) AS raw, coalesce(sum(p.n), 0)::bigint AS n, '
                       '(%s)::float8 AS value, sum(p.lacking) AS lacking, %s AS counters, s.done, s.pending, s.binned '
                       'FROM parts AS p CROSS JOIN (%s) AS s GROUP BY s.done, s.pending, s.binned',
                       tidemark.alert_parts(pipe, rule, span), coalesce(m.value, 'NULL'),
                       CASE WHEN m.quantile IS NULL THEN 'NULL::jsonb' ELSE
                           '(SELECT jsonb_object_agg(g.bin, g.n) FROM (SELECT c.key AS bin, sum(c.value::bigint) AS n '
                           'FROM parts AS q CROSS JOIN jsonb_each_text(q.counters) AS c GROUP BY 1) AS g)' END, asked)
        INTO found
        USING rule.tenant_id, range_from, range_to, span.whole_to, span.whole_from, coalesce(seam.done, 0), coalesce(seam.pending, '{}'),
              rule.event_type, rule.country, most;
        IF (found.done, found.pending) IS NOT DISTINCT FROM (seam.done, seam.pending) THEN
            value := CASE WHEN m.quantile IS NULL THEN found.value ELSE tidemark.bin_quantile(found.counters, m.quantile) END;
            rows := found.n;
            why := CASE WHEN found.raw > most THEN jsonb_build_array('alert-reads-much', most)
                        WHEN found.lacking > 0 THEN jsonb_build_array('alert-not-recorded')
                        WHEN value IS NULL THEN jsonb_build_array('alert-no-rows') END;
            value := CASE WHEN why IS NULL THEN value END;
            RETURN NEXT;
            RETURN;
        END IF;
    END LOOP;
    why := jsonb_build_array('alert-moving');
    RETURN NEXT;
END
$$
