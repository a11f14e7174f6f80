-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Closed batches that still have a writer. opened_at: no row of the batch was committed before it.
CREATE TABLE tidemark.pending (
    dataset   text        NOT NULL,
    batch     bigint      NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz NOT NULL,
    PRIMARY KEY (dataset, batch)
)
