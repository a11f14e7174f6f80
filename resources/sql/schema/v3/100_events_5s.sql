-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many rows of a tenant there were of each type in each five seconds of the last minutes: what the live pane reads of busy tenants
-- instead of their raw rows. Written by the rollup, for the tenants that events_rolled calls binned, and trimmed by it.
CREATE TABLE tidemark.events_5s (
    tenant_id int         NOT NULL,
    bucket    timestamptz NOT NULL,
    type      text COLLATE "C" NOT NULL,
    n         bigint      NOT NULL,
    PRIMARY KEY (tenant_id, bucket, type)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)
