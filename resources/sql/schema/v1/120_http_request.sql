-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The key has an id because Citus moves a table's shards online only where it has a primary key.
CREATE TABLE tidemark.http_request (
    site_id            int         NOT NULL,
    id                 bigserial   NOT NULL,
    ingest_time        timestamptz NOT NULL DEFAULT now()
        CONSTRAINT http_request_time_is_sane
        CHECK (ingest_time >= '0001-01-01 00:00:00+00' AND ingest_time < '9999-01-01 00:00:00+00'),
    url                text,
    request_country    text,
    ip_address         text,
    status_code        int         NOT NULL,
    response_time_msec int,
    batch              bigint      NOT NULL DEFAULT tidemark.open_batch(),
    PRIMARY KEY (site_id, ingest_time, id)
) PARTITION BY RANGE (ingest_time)
