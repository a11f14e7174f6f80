-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A query of the rows and errors of all tenants in whole hours (tenant, n, errors), which have to be added up: of a day that is cut by an end
-- of the range the shorter part is read by the hour, and taken from the whole day where it lies outside. With a day cut at noon that is half of
-- the hours, without a cut none. Of errors there are none but of requests. tenants: $1, an array, narrows it.
CREATE OR REPLACE FUNCTION tidemark.counts_between(dataset text, starts timestamptz, ends timestamptz, narrowed boolean) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    tenant name := (SELECT p.tenant_column FROM tidemark.pipeline p WHERE p.dataset = counts_between.dataset);
    hours tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = counts_between.dataset AND l.width = interval '1 hour');
    days tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = counts_between.dataset AND l.width = interval '24 hours');
    days_in name[] := ARRAY[days.table_name, days.bucket_column];
    hours_in name[] := ARRAY[hours.table_name, hours.bucket_column];
    measures text[] := CASE dataset WHEN 'events' THEN '{event_count,0}' ELSE '{request_count,status_4xx + status_5xx}' END;
    day timestamptz := date_bin('1 day', starts, '2000-01-01 00:00:00+00');
    after timestamptz;
    since timestamptz;
    until timestamptz;
    parts text[] := '{}';
BEGIN
    WHILE day < ends LOOP
        after := day + interval '24 hours';
        since := greatest(day, starts);
        until := least(after, ends);
        -- Of what is yet to come hardly any rows are there.
        IF (since - day) + greatest(least(after, clock_timestamp()) - until, interval '0') < until - since THEN
            parts := parts || tidemark.counts_of(tenant, days_in, measures, 1, day, after, narrowed);
            IF since > day THEN
                parts := parts || tidemark.counts_of(tenant, hours_in, measures, -1, day, since, narrowed);
            END IF;
            IF until < after THEN
                parts := parts || tidemark.counts_of(tenant, hours_in, measures, -1, until, after, narrowed);
            END IF;
        ELSE
            parts := parts || tidemark.counts_of(tenant, hours_in, measures, 1, since, until, narrowed);
        END IF;
        day := after;
    END LOOP;
    IF parts = '{}' THEN
        RETURN 'SELECT NULL::int AS tenant, NULL::float8 AS n, NULL::float8 AS errors WHERE false';
    END IF;
    RETURN array_to_string(parts, ' UNION ALL ');
END
$$
