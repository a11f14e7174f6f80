-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Copies what a level holds in the time of tidemark_found into the temporary table tidemark_held, in the same shape.
CREATE OR REPLACE FUNCTION tidemark.held_beside(level tidemark.rollup_level) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    first timestamptz;
    last timestamptz;
BEGIN
    SELECT min(f.bucket), max(f.bucket) INTO first, last FROM pg_temp.tidemark_found f;
    CREATE TEMP TABLE tidemark_held (tenant int, bucket timestamptz, event_type text, n bigint, ok bigint, bad bigint, ms bigint,
                                     known bigint, counters jsonb, sketch public.hll) ON COMMIT DROP;
    EXECUTE format('INSERT INTO pg_temp.tidemark_held SELECT %s FROM tidemark.%I AS l WHERE l.%I BETWEEN $1 AND $2',
        CASE level.dataset
            WHEN 'events' THEN format('l.tenant_id, l.%I, l.event_type, l.event_count, 0, l.event_count, 0, 0, l.country_counters, l.users_hll',
                                      level.bucket_column)
            ELSE 'l.site_id, l.ingest_time, '''', l.request_count, l.success_count, l.error_count, l.sum_response_time_msec, '
                 'l.known_response_count, l.country_counters, l.distinct_ip_addresses' END,
        level.table_name, level.bucket_column)
    USING first, last;
    ANALYZE pg_temp.tidemark_held;
END
$$
