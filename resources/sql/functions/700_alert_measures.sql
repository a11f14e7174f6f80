-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a rule can measure, and how: in a rolled-up bucket (r), in the last minutes' five-second bins where these can tell it, in raw rows
-- (e), and in all of that together (p). Every part has rows (n), two sums (a, b) and a sketch; a quantile has the counts of response times
-- instead. by_country: the rollups count it by country.
CREATE OR REPLACE FUNCTION tidemark.alert_measures()
RETURNS TABLE (measure text, dataset text, by_country boolean, bucket_a text, bucket_b text, bucket_sketch text, bin_a text, raw_a text, raw_b text,
               raw_sketch text, value text, quantile double precision)
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    VALUES
        ('events', 'events', true, NULL, NULL, NULL, '0', NULL, NULL, NULL, 'coalesce(sum(p.n), 0)', NULL::float8),
        ('users', 'events', false, NULL, NULL, 'r.users_hll', NULL, NULL, NULL,
         'public.hll_add_agg(public.hll_hash_text(e.event_data ->> ''user_id''), 11, 5, -1, 1)',
         'coalesce(public.hll_cardinality(public.hll_union_agg(p.sketch)), 0)', NULL),
        ('requests', 'http_request', true, NULL, NULL, NULL, '0', NULL, NULL, NULL, 'coalesce(sum(p.n), 0)', NULL),
        ('errors', 'http_request', false, 'r.status_4xx + r.status_5xx', NULL, NULL, 'CASE WHEN r.type IN (''4xx'', ''5xx'') THEN r.n ELSE 0 END',
         'count(*) FILTER (WHERE e.status_code BETWEEN 400 AND 599)', NULL, NULL, '100 * sum(p.a) / nullif(sum(p.n), 0)', NULL),
        ('errors_5xx', 'http_request', false, 'r.status_5xx', NULL, NULL, 'CASE WHEN r.type = ''5xx'' THEN r.n ELSE 0 END',
         'count(*) FILTER (WHERE e.status_code BETWEEN 500 AND 599)', NULL, NULL, '100 * sum(p.a) / nullif(sum(p.n), 0)', NULL),
        ('response_mean', 'http_request', false, 'r.sum_response_time_msec', 'r.known_response_count', NULL, NULL,
         'sum(e.response_time_msec)', 'count(e.response_time_msec)', NULL, 'sum(p.a) / nullif(sum(p.b), 0)', NULL),
        ('response_p50', 'http_request', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.5),
        ('response_p95', 'http_request', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.95),
        ('response_p99', 'http_request', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.99),
        ('addresses', 'http_request', false, NULL, NULL, 'r.distinct_ip_addresses', NULL, NULL, NULL,
         'public.hll_add_agg(public.hll_hash_text(e.ip_address), 11, 5, -1, 1)',
         'coalesce(public.hll_cardinality(public.hll_union_agg(p.sketch)), 0)', NULL),
        ('bytes_sent', 'http_request', false, 'r.sum_bytes_sent', 'r.known_bytes_count', NULL, NULL,
         'sum(e.bytes_sent) FILTER (WHERE e.bytes_sent >= 0)', 'count(*) FILTER (WHERE e.bytes_sent >= 0)', NULL,
         -- Of no request the sum is 0; of requests whose bytes nobody knows there is none.
         'CASE WHEN coalesce(sum(p.n), 0) = 0 THEN 0 ELSE sum(p.a) END', NULL)
$$
