-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sums and counts only: an average is computed where it is read, as sum_response_time_msec / known_response_count.
CREATE TABLE tidemark.http_request_1min (
    site_id                int         NOT NULL,
    ingest_time            timestamptz NOT NULL,
    request_count          bigint      NOT NULL,
    success_count          bigint      NOT NULL,
    error_count            bigint      NOT NULL,
    status_1xx             bigint      NOT NULL,
    status_2xx             bigint      NOT NULL,
    status_3xx             bigint      NOT NULL,
    status_4xx             bigint      NOT NULL,
    status_5xx             bigint      NOT NULL,
    status_other           bigint      NOT NULL,
    sum_response_time_msec bigint      NOT NULL,
    known_response_count   bigint      NOT NULL,
    distinct_ip_addresses  public.hll(11, 5, -1, 1) NOT NULL,
    country_counters       jsonb       NOT NULL,
    PRIMARY KEY (site_id, ingest_time),
    CHECK (request_count = success_count + error_count),
    CHECK (success_count = status_2xx),
    CHECK (request_count = status_1xx + status_2xx + status_3xx + status_4xx + status_5xx + status_other)
) WITH (fillfactor = 70)
