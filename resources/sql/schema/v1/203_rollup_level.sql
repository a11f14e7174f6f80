-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rollups of each dataset, finest first.
CREATE TABLE tidemark.rollup_level (
    dataset       text     NOT NULL,
    level         text     NOT NULL,
    table_name    name     NOT NULL UNIQUE,
    bucket_column name     NOT NULL,
    width         interval NOT NULL,
    expired_before timestamptz, -- buckets before it are gone, and late rows do not begin them again; NULL: none ever
    PRIMARY KEY (dataset, level)
)
