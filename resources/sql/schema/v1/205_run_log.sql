-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One row a run. A run whose session ended before it could say so is marked failed by the next one (see begin_run).
-- oldest_late: start of the oldest bucket that late rows were added to.
CREATE TABLE tidemark.run_log (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    what          text        NOT NULL,
    dataset       text,
    started_at    timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    finished_at   timestamptz,
    result        text        NOT NULL DEFAULT 'running',
    rows          bigint      NOT NULL DEFAULT 0,
    late_rows     bigint      NOT NULL DEFAULT 0,
    oldest_late   timestamptz,
    role          name        NOT NULL DEFAULT session_user,
    pid           int         NOT NULL DEFAULT pg_catalog.pg_backend_pid(),
    session_start timestamptz,
    detail        text
)
