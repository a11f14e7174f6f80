-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many late rows were added to a bucket of the finest level after it had been complete.
CREATE TABLE tidemark.late_bucket (
    dataset    text        NOT NULL,
    bucket     timestamptz NOT NULL,
    rows       bigint      NOT NULL,
    last_added timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dataset, bucket)
)
