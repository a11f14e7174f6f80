-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tenants among which those at the first places, up to the last one that is wanted, are surely found, how many there are, and how many of these match: by what
-- whole days say, every tenant has a least and a greatest value, and whose greatest is below the least of that many others is none of them.
-- sort: 'total', 'errors' or 'uniques', and 'last' by who had rows lately; by anything else all that match may be there. An estimate may be
-- off, so its bounds are wider.
CREATE OR REPLACE FUNCTION tidemark.overview_candidates(dataset text, starts timestamptz, ends timestamptz, sought text, words text[],
    sort text, descending boolean, last bigint, OUT tenants bigint, OUT matching bigint, OUT candidates int[])
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    tenant name := (SELECT p.tenant_column FROM tidemark.pipeline p WHERE p.dataset = overview_candidates.dataset);
    days tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l
                                   WHERE l.dataset = overview_candidates.dataset AND l.width = interval '24 hours');
    finest tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l
                                     WHERE l.dataset = overview_candidates.dataset ORDER BY l.width LIMIT 1);
    lately int[];
    first_day timestamptz := date_bin('1 day', starts, '2000-01-01 00:00:00+00');
    whole timestamptz := date_bin('1 day', starts + interval '24 hours' - interval '1 microsecond', '2000-01-01 00:00:00+00');
    n text := CASE dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END;
    sketch text := CASE dataset WHEN 'events' THEN 'users_hll' ELSE 'distinct_ip_addresses' END;
    least_value text;
    greatest_value text;
BEGIN
    CASE sort
        WHEN 'total' THEN
            least_value := format('sum(%s::float8) FILTER (WHERE %I >= $2)', n, days.bucket_column);
            greatest_value := format('sum(%s::float8)', n);
        WHEN 'errors' THEN -- a part of the greatest number can be all errors, or none
            least_value := format('sum((status_4xx + status_5xx)::float8) FILTER (WHERE %I >= $2) / nullif(sum(%s::float8), 0)', days.bucket_column, n);
            greatest_value := format('least(1, sum((status_4xx + status_5xx)::float8) / nullif(sum(%s::float8) FILTER (WHERE %I >= $2), 0))',
                                     n, days.bucket_column);
        WHEN 'uniques' THEN
            least_value := format('0.9 * public.hll_cardinality(public.hll_union_agg(%I) FILTER (WHERE %I >= $2))', sketch, days.bucket_column);
            greatest_value := format('1.1 * public.hll_cardinality(public.hll_union_agg(%I))', sketch);
        ELSE
            SELECT count(*), count(*) FILTER (WHERE m.matches), array_agg(m.tenant_id) FILTER (WHERE m.matches)
            INTO tenants, matching, candidates
            FROM tidemark.matching_tenants(sought, words) m;
            IF sort = 'last' AND descending THEN
                -- Whoever has rows in the last two of the narrowest buckets comes before whoever has not.
                EXECUTE format('SELECT array_agg(DISTINCT %1$I) FROM tidemark.%2$I WHERE %3$I >= $1 AND %1$I = ANY ($2)', tenant,
                               finest.table_name, finest.bucket_column)
                INTO lately
                USING (SELECT p.watermark - 2 * finest.width FROM tidemark.pipeline p WHERE p.dataset = overview_candidates.dataset), candidates;
                IF cardinality(lately) >= last THEN
                    candidates := lately;
                END IF;
            END IF;
            RETURN;
    END CASE;
    EXECUTE format($sql$
        WITH known AS MATERIALIZED (
            SELECT %1$I AS tenant, coalesce(%2$s, 0) AS low, coalesce(%3$s, 'infinity') AS high
            FROM tidemark.%4$I
            WHERE %5$I >= $1 AND %5$I < $3
            GROUP BY %1$I
        ), seen AS MATERIALIZED (
            SELECT m.tenant_id, m.matches, coalesce(k.low, $8) AS low, coalesce(k.high, $8) AS high
            FROM tidemark.matching_tenants($4, $5) m LEFT JOIN known k ON k.tenant = m.tenant_id
        )
        SELECT (SELECT count(*) FROM seen), (SELECT count(*) FROM seen WHERE matches), array_agg(tenant_id)
        FROM seen
        WHERE matches AND CASE WHEN $6 THEN high >= coalesce((SELECT low FROM seen WHERE matches ORDER BY low DESC OFFSET $7 LIMIT 1), 0)
                               ELSE low <= coalesce((SELECT high FROM seen WHERE matches ORDER BY high OFFSET $7 LIMIT 1), 'infinity') END
        $sql$, tenant, least_value, greatest_value, days.table_name, days.bucket_column)
    INTO tenants, matching, candidates
    USING first_day, whole, ends, sought, words, descending, greatest(last - 1, 0),
          CASE WHEN sort = 'errors' AND NOT descending THEN 'infinity'::float8 ELSE 0 END; -- of no request there is no share
END
$$
