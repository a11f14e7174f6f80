-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Buckets that hold, in part at least, what an adopted rollup said of rows that are gone: 'as found', not recomputable. sketches: false
-- where distinct users of those rows are not known.
CREATE TABLE tidemark.found_range (
    source     text        NOT NULL,
    dataset    text        NOT NULL,
    level      text        NOT NULL,
    range_from timestamptz NOT NULL,
    range_to   timestamptz NOT NULL,
    rows       bigint      NOT NULL,
    sketches   boolean     NOT NULL,
    PRIMARY KEY (source, level, range_from)
)
