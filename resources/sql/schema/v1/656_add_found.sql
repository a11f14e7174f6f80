-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds tidemark_beyond, whose buckets are of the given width, to one level, and notes which of its buckets hold found rows now.
CREATE FUNCTION tidemark.add_found(source text, level tidemark.rollup_level, width interval) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CREATE TEMP TABLE tidemark_fed ON COMMIT DROP AS
    SELECT b.tenant, date_bin(level.width, b.bucket, '0001-01-01 00:00:00+00') AS bucket, b.event_type, sum(b.n)::bigint AS n,
           sum(b.ok)::bigint AS ok, sum(b.bad)::bigint AS bad, sum(b.ms)::bigint AS ms, sum(b.known)::bigint AS known,
           tidemark.counters_sum(b.counters) AS counters, coalesce(public.hll_union_agg(b.sketch), public.hll_empty(11, 5, -1, 1)) AS sketch,
           count(b.sketch) = count(*) AS sketched
    FROM pg_temp.tidemark_beyond b
    WHERE date_bin(level.width, b.bucket, '0001-01-01 00:00:00+00')
          = date_bin(level.width, b.bucket + add_found.width - interval '1 microsecond', '0001-01-01 00:00:00+00')
    GROUP BY 1, 2, 3;
    IF level.dataset = 'events' THEN
        EXECUTE format($sql$
            INSERT INTO tidemark.%1$I AS t (tenant_id, %2$I, event_type, event_count, users_hll, country_counters)
            SELECT f.tenant, f.bucket, f.event_type, f.n, f.sketch, f.counters FROM pg_temp.tidemark_fed AS f
            ON CONFLICT (tenant_id, %2$I, event_type) DO UPDATE
            SET event_count = t.event_count + EXCLUDED.event_count, users_hll = public.hll_union(t.users_hll, EXCLUDED.users_hll),
                country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
            $sql$, level.table_name, level.bucket_column);
    ELSE
        EXECUTE format($sql$
            INSERT INTO tidemark.%1$I AS t
                (site_id, ingest_time, request_count, success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
                 status_5xx, status_other, sum_response_time_msec, known_response_count, distinct_ip_addresses, country_counters)
            SELECT f.tenant, f.bucket, f.n, f.ok, f.bad, 0, f.ok, 0, 0, 0, f.bad, f.ms, f.known, f.sketch, f.counters
            FROM pg_temp.tidemark_fed AS f
            ON CONFLICT (site_id, ingest_time) DO UPDATE
            SET request_count = t.request_count + EXCLUDED.request_count, success_count = t.success_count + EXCLUDED.success_count,
                error_count = t.error_count + EXCLUDED.error_count, status_2xx = t.status_2xx + EXCLUDED.status_2xx,
                status_other = t.status_other + EXCLUDED.status_other,
                sum_response_time_msec = t.sum_response_time_msec + EXCLUDED.sum_response_time_msec,
                known_response_count = t.known_response_count + EXCLUDED.known_response_count,
                distinct_ip_addresses = public.hll_union(t.distinct_ip_addresses, EXCLUDED.distinct_ip_addresses),
                country_counters = tidemark.counters_add(t.country_counters, EXCLUDED.country_counters)
            $sql$, level.table_name);
    END IF;
    INSERT INTO tidemark.found_range (source, dataset, level, range_from, range_to, rows, sketches)
    SELECT add_found.source, level.dataset, level.level, min(b.bucket), max(b.bucket) + level.width, sum(b.rows), bool_and(b.sketched)
    FROM (SELECT f.bucket, count(*) AS rows, bool_and(f.sketched) AS sketched,
                 f.bucket - row_number() OVER (ORDER BY f.bucket) * level.width AS run
          FROM pg_temp.tidemark_fed f GROUP BY f.bucket) AS b
    GROUP BY b.run;
    DROP TABLE pg_temp.tidemark_fed;
END
$$
