-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One row a dataset; who rolls it up, expires it or moves its rows holds the row FOR UPDATE. Every batch up to done is rolled
-- up, except those in pending. closed_at: when the batches up to done had been closed, taken before the sequence moved on, so
-- nothing of a later batch was committed before it. settled: done and pending as they were before the last rollup, which had seen that
-- every worker node shows what the ones before had written.
CREATE TABLE tidemark.pipeline (
    dataset       text PRIMARY KEY,
    raw_table     text        NOT NULL,
    tenant_column name        NOT NULL,
    time_column   name        NOT NULL,
    ahead         int         NOT NULL DEFAULT 7 CHECK (ahead BETWEEN 1 AND 400), -- days of partitions made ahead
    done          bigint      NOT NULL DEFAULT 0,
    settled_done  bigint      NOT NULL DEFAULT 0,
    settled_pending bigint[]  NOT NULL DEFAULT '{}', -- ascending
    closed_at     timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    watermark     timestamptz,
    late_rows     bigint      NOT NULL DEFAULT 0,
    raw_gone_before timestamptz, -- raw rows before it may have been expired: a rebuild from raw would lose them
    last_rows     bigint,
    last_ms       double precision
)
