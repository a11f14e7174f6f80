-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The columns of the tutorials' tables that adoption reads. level: NULL for raw rows. A column of another type than these makes the table
-- unfit where it is needed or holds raw values, else it is passed over.
CREATE OR REPLACE FUNCTION tidemark.adoption_columns()
RETURNS TABLE (table_name name, dataset text, level text, column_name name, types text[], needed boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH t (table_name, dataset, level, shape) AS (
        VALUES ('http_request', 'http_request', NULL, 'request'), ('http_request_1min', 'http_request', '1min', 'requests'),
               ('http_request_1hour', 'http_request', '1hour', 'requests'), ('http_request_1day', 'http_request', '1day', 'requests'),
               ('events', 'events', NULL, 'event'), ('events_hourly', 'events', 'hourly', 'hours'),
               ('events_daily', 'events', 'daily', 'days'), ('events_daily_hll', 'events', 'daily', 'days')),
    k (kind, types) AS (
        VALUES ('int', '{smallint,integer,bigint}'::text[]), ('text', '{text,"character varying",character}'),
               ('address', '{text,"character varying",character,inet}'), ('time', '{"timestamp with time zone"}'),
               ('day', '{date,"timestamp with time zone"}'), ('json', '{jsonb}'), ('sketch', '{public.hll,hll}'),
               ('number', '{smallint,integer,bigint,numeric,real,"double precision"}')),
    c (shape, column_name, kind, needed) AS (
        VALUES ('request', 'site_id', 'int', true), ('request', 'ingest_time', 'time', true), ('request', 'status_code', 'int', true),
               ('request', 'url', 'text', false), ('request', 'request_country', 'text', false),
               ('request', 'ip_address', 'address', false), ('request', 'response_time_msec', 'int', false),
               ('request', 'bytes_sent', 'int', false),
               ('requests', 'site_id', 'int', true), ('requests', 'ingest_time', 'time', true), ('requests', 'request_count', 'int', true),
               ('requests', 'success_count', 'int', true), ('requests', 'error_count', 'int', true),
               ('requests', 'average_response_time_msec', 'number', false), ('requests', 'sum_response_time_msec', 'int', false),
               ('requests', 'request_country', 'text', false), ('requests', 'country_counters', 'json', false),
               ('requests', 'distinct_ip_addresses', 'sketch', false),
               ('event', 'tenant_id', 'int', true), ('event', 'occurred_at', 'time', true), ('event', 'event_type', 'text', true),
               ('event', 'event_data', 'json', true), ('event', 'id', 'int', false),
               ('hours', 'tenant_id', 'int', true), ('hours', 'event_type', 'text', true), ('hours', 'hour', 'time', true),
               ('hours', 'event_count', 'int', true), ('hours', 'users_hll', 'sketch', false), ('hours', 'unique_users', 'sketch', false),
               ('hours', 'country_counters', 'json', false),
               ('days', 'tenant_id', 'int', true), ('days', 'event_type', 'text', true), ('days', 'day', 'day', true),
               ('days', 'event_count', 'int', true), ('days', 'users_hll', 'sketch', false), ('days', 'unique_users', 'sketch', false),
               ('days', 'country_counters', 'json', false))
    SELECT t.table_name::name, t.dataset, t.level, c.column_name::name, k.types, c.needed
    FROM t JOIN c USING (shape) JOIN k USING (kind)
$$
