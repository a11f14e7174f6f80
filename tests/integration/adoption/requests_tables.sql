-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tables and the rollup that the tutorial on dashboards of HTTP requests leads to, with its later columns. Where Citus is, they are
-- distributed as it says.
CREATE EXTENSION IF NOT EXISTS hll;
CREATE TABLE http_request (
    site_id INT, ingest_time TIMESTAMPTZ DEFAULT now(), url TEXT, request_country TEXT, ip_address TEXT, status_code INT, response_time_msec INT);
CREATE TABLE http_request_1min (
    site_id INT, ingest_time TIMESTAMPTZ, error_count INT, success_count INT, request_count INT, average_response_time_msec INT,
    CHECK (request_count = error_count + success_count), CHECK (ingest_time = date_trunc('minute', ingest_time)));
CREATE INDEX http_request_1min_idx ON http_request_1min (site_id, ingest_time);
ALTER TABLE http_request_1min ADD COLUMN distinct_ip_addresses hll;
ALTER TABLE http_request_1min ADD COLUMN country_counters JSONB;
CREATE TABLE latest_rollup (minute timestamptz PRIMARY KEY, CHECK (minute = date_trunc('minute', minute)));
INSERT INTO latest_rollup VALUES ('10-10-1901');
-- current_minute stands for the clock; a country that is not known fails there and is 'none' here.
CREATE FUNCTION rollup_http_request(current_minute timestamptz) RETURNS void AS $$
DECLARE
    last_rollup_time timestamptz := minute FROM latest_rollup;
BEGIN
    INSERT INTO http_request_1min (site_id, ingest_time, request_count, success_count, error_count, average_response_time_msec,
                                   distinct_ip_addresses, country_counters)
    SELECT site_id, date_trunc('minute', ingest_time), count(1),
           sum(CASE WHEN status_code BETWEEN 200 AND 299 THEN 1 ELSE 0 END),
           sum(CASE WHEN status_code BETWEEN 200 AND 299 THEN 0 ELSE 1 END),
           sum(response_time_msec) / count(1), hll_add_agg(hll_hash_text(ip_address)),
           jsonb_object_agg(coalesce(request_country, 'none'), country_count)
    FROM (SELECT *, count(1) OVER (PARTITION BY site_id, date_trunc('minute', ingest_time), request_country) AS country_count
          FROM http_request) AS h
    WHERE date_trunc('minute', ingest_time) <@ tstzrange(last_rollup_time, current_minute, '(]')
    GROUP BY 1, 2;
    UPDATE latest_rollup SET minute = current_minute;
END;
$$ LANGUAGE plpgsql
