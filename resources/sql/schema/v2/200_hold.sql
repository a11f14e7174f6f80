-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What somebody wants kept longer than retention would keep it: rows and rolled-up buckets of a range of time. until NULL: until it is
-- released.
CREATE TABLE tidemark.hold (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset    text        NOT NULL,
    range_from timestamptz NOT NULL,
    range_to   timestamptz NOT NULL,
    until      timestamptz,
    held_by    name        NOT NULL DEFAULT session_user,
    reason     text        NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    CONSTRAINT hold_range_is_sane CHECK (isfinite(range_from) AND isfinite(range_to) AND range_from < range_to)
)
