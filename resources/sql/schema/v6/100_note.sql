-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people note about a stretch of time, or a moment (both ends the same). tenant_id NULL: for all tenants; dataset NULL: about every one.
-- The coordinator's alone on Citus, too, as the alert rules are.
CREATE TABLE tidemark.note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id  int,
    dataset    text,
    range_from timestamptz NOT NULL,
    range_to   timestamptz NOT NULL,
    text       text        NOT NULL,
    made_by    name        NOT NULL DEFAULT session_user,
    made_at    timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    changed_by name        NOT NULL DEFAULT session_user,
    changed_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    CONSTRAINT note_range_is_sane CHECK (isfinite(range_from) AND isfinite(range_to) AND range_from <= range_to)
)
