-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds those rows of tidemark_beyond whose time lies within one bucket of a level to the level, and notes which of its buckets hold found
-- rows now. Leaves them in tidemark_beyond as rows of the level's width, so that the next coarser level has the fewer to add.
CREATE OR REPLACE FUNCTION tidemark.add_found(source text, level tidemark.rollup_level) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    origin timestamptz := '0001-01-01 00:00:00+00';
BEGIN
    ALTER TABLE pg_temp.tidemark_beyond RENAME TO tidemark_finer;
    CREATE TEMP TABLE tidemark_beyond ON COMMIT DROP AS
    SELECT g.tenant, g.bucket, g.width, g.event_type, g.n, g.ok, g.bad, g.ms, g.known,
           CASE WHEN cardinality(g.counters_of) = 1 THEN g.counters_of[1]
                ELSE (SELECT json_object_agg(k.country, k.v)::jsonb
                      FROM (SELECT e.key AS country, sum(e.value::bigint) AS v
                            FROM unnest(g.counters_of) AS one, jsonb_each_text(one) AS e GROUP BY e.key) AS k) END AS counters,
           g.sketch, g.sketched, g.fits
    FROM (SELECT b.tenant, p.bucket, CASE WHEN p.fits THEN level.width ELSE b.width END AS width, b.event_type, sum(b.n)::bigint AS n,
                 sum(b.ok)::bigint AS ok, sum(b.bad)::bigint AS bad, sum(b.ms)::bigint AS ms, sum(b.known)::bigint AS known,
                 array_agg(b.counters) AS counters_of,
                 CASE WHEN count(b.sketch) > 0 THEN public.hll_union_agg(b.sketch) END AS sketch, bool_and(b.sketched) AS sketched, p.fits
          FROM pg_temp.tidemark_finer b,
          LATERAL (SELECT date_bin(level.width, b.bucket, origin)
                          = date_bin(level.width, b.bucket + b.width - interval '1 microsecond', origin) AS fits) AS whole,
          LATERAL (SELECT whole.fits, CASE WHEN whole.fits THEN date_bin(level.width, b.bucket, origin) ELSE b.bucket END AS bucket) AS p
          GROUP BY b.tenant, p.bucket, 3, b.event_type, p.fits) AS g;
    DROP TABLE pg_temp.tidemark_finer;
    ANALYZE pg_temp.tidemark_beyond;
    IF level.dataset = 'events' THEN
        EXECUTE format($sql$
            INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
            SELECT f.tenant, f.bucket, f.event_type, f.n, coalesce(f.sketch, public.hll_empty(11, 5, -1, 1)), f.counters
            FROM pg_temp.tidemark_beyond AS f WHERE f.fits AND NOT f.bucket <@ $1
            ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
            SET event_count = t.event_count + EXCLUDED.event_count, users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
                country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
            $sql$, level.table_name, level.bucket_column)
        USING level.gone;
    ELSE
        EXECUTE format($sql$
            INSERT INTO tidemark.%1$I AS t
                (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
                 status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
            SELECT f.tenant, f.bucket, f.n, f.ok, f.bad, 0, f.ok, 0, 0, 0, f.bad, f.ms, f.known,
                   coalesce(f.sketch, public.hll_empty(11, 5, -1, 1)), f.counters
            FROM pg_temp.tidemark_beyond AS f WHERE f.fits AND NOT f.bucket <@ $1
            ON CONFLICT (site_id, ingest_time) DO UPDATE
            SET request_count = t.request_count + EXCLUDED.request_count, success_count = t.success_count + EXCLUDED.success_count,
                error_count = t.error_count + EXCLUDED.error_count, status_2xx = t.status_2xx + EXCLUDED.status_2xx,
                status_other = t.status_other + EXCLUDED.status_other,
                sum_response_time_msec = t.sum_response_time_msec + EXCLUDED.sum_response_time_msec,
                known_response_count = t.known_response_count + EXCLUDED.known_response_count,
                distinct_ip_addresses = public.hll_union(t.distinct_ip_addresses, EXCLUDED.distinct_ip_addresses),
                country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters),
                response_counters = NULL, status_counters = NULL, sum_bytes_sent = NULL, known_bytes_count = NULL
            $sql$, level.table_name)
        USING level.gone;
    END IF;
    INSERT INTO tidemark.found_range (source, dataset, level, range_from, range_to, rows, sketches)
    SELECT add_found.source, level.dataset, level.level, min(b.bucket), max(b.bucket) + level.width, sum(b.rows), bool_and(b.sketched)
    FROM (SELECT f.bucket, count(*) AS rows, bool_and(f.sketched) AS sketched,
                 f.bucket - row_number() OVER (ORDER BY f.bucket) * level.width AS run
          FROM pg_temp.tidemark_beyond f
          WHERE f.fits AND NOT f.bucket <@ level.gone GROUP BY f.bucket) AS b
    GROUP BY b.run;
END
$$
