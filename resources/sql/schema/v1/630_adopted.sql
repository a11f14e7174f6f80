-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tables of the two tutorials whose rows were taken over, by their qualified name. level: NULL for raw rows, else the rollup level. The
-- marks are the highest id (where the table has a usable one) or time among the rows taken: rows beyond them were certainly not taken yet.
-- batches: those the raw rows were taken in.
CREATE TABLE tidemark.adopted (
    source     text PRIMARY KEY,
    dataset    text        NOT NULL,
    level      text,
    rows       bigint      NOT NULL,
    left_out   bigint      NOT NULL,
    mark_id    bigint,
    mark_time  timestamptz,
    batches    bigint[]    NOT NULL DEFAULT '{}',
    adopted_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    note       text        NOT NULL
)
