-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The parts that a rule's window is added up from, as a query: the whole buckets of it ($5 to $4), the raw rows that no rollup holds of these
-- (batches above $6, and those in $7), and all raw rows before ($2 to $5) and after ($4 to $3) them. $1: the tenant; $8, $9: the type and
-- the country that the rule is narrowed to. Of each part no more than $10 raw rows are read: raw says how many were.
CREATE OR REPLACE FUNCTION tidemark.alert_parts(pipe tidemark.pipeline, rule tidemark.alert_rule, span record) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    m record;
    narrowed text := CASE WHEN rule.event_type IS NULL THEN '' ELSE ' AND e.event_type = $8' END
                     || CASE WHEN rule.country IS NULL THEN ''
                             WHEN pipe.dataset = 'events' THEN ' AND tidemark.country(e.event_data ->> ''country'') = $9'
                             ELSE ' AND tidemark.country(e.request_country) = $9' END;
    part text;
    parts text[];
    counted text := CASE pipe.dataset WHEN 'events' THEN 'r.event_count' ELSE 'r.request_count' END;
BEGIN
    SELECT x.* INTO m FROM tidemark.alert_measures() x WHERE x.measure = rule.measure;
    -- One stretch of raw rows; %s: where they come from.
    part := CASE WHEN m.quantile IS NOT NULL THEN
        'SELECT coalesce(sum(g.n), 0)::bigint AS raw, coalesce(sum(g.n), 0)::bigint AS n, NULL::numeric AS a, NULL::numeric AS b, '
        'NULL::public.hll AS sketch, jsonb_object_agg(g.bin, g.n) FILTER (WHERE g.bin IS NOT NULL) AS counters, 0::bigint AS lacking '
        'FROM (SELECT tidemark.response_bin(e.response_time_msec) AS bin, count(*) AS n FROM (SELECT e.* FROM %s' || narrowed
        || ' AND e.response_time_msec IS NOT NULL LIMIT $10 + 1) AS e GROUP BY 1) AS g'
        ELSE format('SELECT count(*) AS raw, count(*) AS n, (%s)::numeric AS a, (%s)::numeric AS b, %s AS sketch, NULL::jsonb AS counters, '
                    '0::bigint AS lacking FROM (SELECT e.* FROM %%s%s LIMIT $10 + 1) AS e', coalesce(m.raw_a, 'NULL'), coalesce(m.raw_b, 'NULL'),
                    coalesce(m.raw_sketch, 'NULL::public.hll'), replace(narrowed, '%', '%%')) END;
    parts := ARRAY[format(part, format('tidemark.%1$I AS e WHERE e.%2$I = $1 AND e.%3$I >= $2 AND e.%3$I < $5', pipe.raw_table, pipe.tenant_column,
                                       pipe.time_column))];
    IF span.whole_from < span.whole_to THEN
        parts := parts
            || format(part, format('tidemark.%1$I AS e WHERE e.%2$I = $1 AND e.%3$I >= $4 AND e.%3$I < $3', pipe.raw_table, pipe.tenant_column,
                                   pipe.time_column))
            || format(part, tidemark.unrolled_rows(pipe, span.whole_from, span.whole_to) || ' AS e WHERE true')
            || CASE WHEN span.bins THEN
                   format('SELECT 0::bigint, r.n, (%s)::numeric, NULL, NULL, NULL, 0 FROM tidemark.%I AS r WHERE r.%I = $1 AND r.bucket >= $5 '
                          'AND r.bucket < $4%s', m.bin_a, span.table_name, pipe.tenant_column,
                          CASE WHEN rule.event_type IS NULL THEN '' ELSE ' AND r.type = $8' END)
               ELSE
                   format('SELECT 0::bigint, %s, (%s)::numeric, (%s)::numeric, %s, %s, %s FROM tidemark.%I AS r WHERE r.%I = $1 AND r.%9$I >= $5 '
                          'AND r.%9$I < $4%10$s',
                          CASE WHEN rule.country IS NULL THEN counted ELSE 'coalesce((r.country_counters ->> $9)::bigint, 0)' END,
                          coalesce(m.bucket_a, 'NULL'), coalesce(m.bucket_b, 'NULL'), coalesce(m.bucket_sketch, 'NULL'),
                          CASE WHEN m.quantile IS NULL THEN 'NULL' ELSE 'r.response_counters' END,
                          tidemark.alert_lacking(rule.measure),
                          span.table_name, pipe.tenant_column, span.bucket_column,
                          CASE WHEN rule.event_type IS NULL THEN '' ELSE ' AND r.event_type = $8' END)
               END;
    END IF;
    RETURN array_to_string(parts, ' UNION ALL ');
END
$$
