-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As events_fresh, for requests.
CREATE TABLE tidemark.http_request_fresh (
    run                    bigint      NOT NULL,
    step                   int         NOT NULL,
    ingest_time            timestamptz NOT NULL,
    site_id                int         NOT NULL,
    request_count          bigint      NOT NULL,
    status_1xx             bigint      NOT NULL,
    status_2xx             bigint      NOT NULL,
    status_3xx             bigint      NOT NULL,
    status_4xx             bigint      NOT NULL,
    status_5xx             bigint      NOT NULL,
    sum_response_time_msec bigint      NOT NULL,
    known_response_count   bigint      NOT NULL,
    distinct_ip_addresses  public.hll(11, 5, -1, 1) NOT NULL,
    country_counters       jsonb       NOT NULL,
    PRIMARY KEY (run, step, ingest_time, site_id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)
