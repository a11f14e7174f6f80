-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Reads a tutorial's rollup into the temporary table tidemark_found, in the shape of both datasets' levels (event_type '' for requests).
-- Two calls of the tutorial's rollup that met wrote rows twice: rows that are the same in every column are read once. Gives the rows of the
-- table, how many were such copies, how many hold no key or no count, and whether it has sketches and how many of them fit.
CREATE OR REPLACE FUNCTION tidemark.read_found(source regclass, dataset text, level text, OUT total bigint, OUT copies bigint, OUT broken bigint,
                                    OUT has_sketches boolean, OUT sketches bigint)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    sketch name := (SELECT c FROM unnest('{distinct_ip_addresses,users_hll,unique_users}'::name[]) AS c
                    WHERE tidemark.can_read_column(source, c) LIMIT 1);
    counters text := CASE WHEN tidemark.can_read_column(source, 'country_counters') THEN 's.country_counters'
                          WHEN tidemark.can_read_column(source, 'request_country')
                          THEN 'jsonb_build_object(coalesce(s.request_country, ''''), s.request_count)' ELSE 'NULL::jsonb' END;
    shape text;
BEGIN
    IF dataset = 'http_request' THEN
        shape := concat_ws(', ', 's.site_id::bigint AS tenant, s.ingest_time AS bucket, ''''::text AS event_type, s.request_count::bigint AS n',
            'least(greatest(s.success_count, 0), s.request_count)::bigint AS ok',
            CASE WHEN tidemark.can_read_column(source, 'sum_response_time_msec') THEN 'greatest(s.sum_response_time_msec, 0)::bigint AS ms'
                 WHEN tidemark.can_read_column(source, 'average_response_time_msec')
                 THEN 'round(greatest(s.average_response_time_msec, 0)::numeric * s.request_count)::bigint AS ms'
                 ELSE 'NULL::bigint AS ms' END);
    ELSE
        shape := format('s.tenant_id::bigint AS tenant, %s AS bucket, coalesce(s.event_type, ''unknown'') AS event_type, '
                        's.event_count::bigint AS n, 0::bigint AS ok, NULL::bigint AS ms',
                        CASE WHEN level <> 'daily' THEN 's.hour'
                             WHEN tidemark.column_type(source, 'day') = 'date' THEN 's.day::timestamp AT TIME ZONE ''UTC''' ELSE 's.day' END);
    END IF;
    EXECUTE format('CREATE TEMP TABLE tidemark_read ON COMMIT DROP AS SELECT %s, %s AS counters, %s AS sketch FROM %s AS s',
                   shape, counters, CASE WHEN sketch IS NULL THEN 'NULL::text' ELSE format('s.%I::text', sketch) END, source);
    has_sketches := sketch IS NOT NULL;
    SELECT count(*) INTO total FROM pg_temp.tidemark_read;
    ANALYZE pg_temp.tidemark_read;
    CREATE TEMP TABLE tidemark_found ON COMMIT DROP AS
    SELECT r.tenant::int, r.bucket, r.event_type, r.n, r.ok, r.n - r.ok AS bad, coalesce(r.ms, 0) AS ms,
           CASE WHEN r.ms IS NULL THEN 0 ELSE r.n END AS known,
           -- Its keys as Tidemark keeps them, and what no counter accounts for under '??', so that they sum up to the count wherever the
           -- rollup did not count more. In place, not in a function: there may be millions of rows.
           CASE WHEN r.n > c.total THEN c.counters || jsonb_build_object('??', c.unknown + r.n - c.total) ELSE c.counters END AS counters,
           tidemark.sketch_found(r.readable) AS sketch, r.copies - 1 AS copies
    FROM (SELECT d.tenant, d.bucket, d.event_type, d.n, d.ok, d.ms, d.counters, d.sketch::public.hll AS readable, count(*) AS copies
          FROM pg_temp.tidemark_read d
          GROUP BY d.tenant, d.bucket, d.event_type, d.n, d.ok, d.ms, d.counters, d.sketch) AS r,
    LATERAL (SELECT coalesce(json_object_agg(k.code, k.v)::jsonb, '{}') AS counters, coalesce(sum(k.v), 0) AS total,
                    coalesce(sum(k.v) FILTER (WHERE k.code = '??'), 0) AS unknown
             FROM (SELECT tidemark.country(e.key) AS code, sum(e.value::bigint) AS v
                   FROM jsonb_each_text(CASE jsonb_typeof(r.counters) WHEN 'object' THEN r.counters ELSE '{}' END) AS e
                   WHERE e.value ~ '^[0-9]{1,15}$' GROUP BY 1 HAVING sum(e.value::bigint) > 0) AS k) AS c
    WHERE r.tenant BETWEEN -2147483648 AND 2147483647 AND r.n > 0 AND octet_length(r.event_type) <= 1000
      AND r.bucket >= '0001-01-01 00:00:00+00' AND r.bucket < '9999-01-01 00:00:00+00';
    SELECT coalesce(sum(f.copies), 0), read_found.total - count(*) - coalesce(sum(f.copies), 0), count(f.sketch)
    INTO copies, broken, sketches FROM pg_temp.tidemark_found f;
    ANALYZE pg_temp.tidemark_found;
    DROP TABLE pg_temp.tidemark_read;
END
$$
