-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tables and the rollup of the tutorial on events of many tenants.
CREATE EXTENSION IF NOT EXISTS hll;
CREATE TABLE events (
    id bigserial, tenant_id int, event_type text, event_data jsonb, occurred_at timestamptz DEFAULT now(),
    PRIMARY KEY (tenant_id, id, occurred_at)) PARTITION BY RANGE (occurred_at);
CREATE TABLE events_2022_07 PARTITION OF events FOR VALUES FROM ('2022-07-01 00:00:00+00') TO ('2022-08-01 00:00:00+00');
CREATE TABLE events_hourly (
    tenant_id int, event_type text, hour timestamptz, event_count bigint, unique_users bigint, PRIMARY KEY (tenant_id, event_type, hour));
CREATE TABLE events_daily_hll (
    tenant_id int, event_type text, day date, event_count bigint, users_hll hll, PRIMARY KEY (tenant_id, event_type, day));
CREATE FUNCTION rollup_events_hourly(start_time timestamptz, end_time timestamptz) RETURNS void AS $$
BEGIN
    INSERT INTO events_hourly (tenant_id, event_type, hour, event_count, unique_users)
    SELECT tenant_id, event_type, date_trunc('hour', occurred_at), count(*), count(DISTINCT (event_data ->> 'user_id'))
    FROM events WHERE occurred_at >= start_time AND occurred_at < end_time
    GROUP BY tenant_id, event_type, date_trunc('hour', occurred_at)
    ON CONFLICT (tenant_id, event_type, hour) DO UPDATE SET event_count = EXCLUDED.event_count, unique_users = EXCLUDED.unique_users;
END;
$$ LANGUAGE plpgsql
