-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Raw events. The checks keep out what no rollup could hold: a time that no bucket covers, a type too long for an index key.
CREATE TABLE tidemark.events (
    tenant_id   int         NOT NULL,
    id          bigserial   NOT NULL,
    event_type  text        NOT NULL CONSTRAINT events_type_is_short CHECK (octet_length(event_type) <= 1000),
    event_data  jsonb       NOT NULL DEFAULT '{}',
    occurred_at timestamptz NOT NULL DEFAULT now()
        CONSTRAINT events_time_is_sane CHECK (occurred_at >= '0001-01-01 00:00:00+00' AND occurred_at < '9999-01-01 00:00:00+00'),
    batch       bigint      NOT NULL DEFAULT tidemark.open_batch(),
    PRIMARY KEY (tenant_id, occurred_at, id)
) PARTITION BY RANGE (occurred_at)
