-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Thresholds that the coordinator looks at by itself, after each rollup (tidemark.look_at_alerts). On Citus, too, these tables are the
-- coordinator's alone: it evaluates, there are few of them, and one transaction writes a state and its line in the history.
-- measure, comparison: see alert_measures and alert_step. clear_threshold, clear_seconds: what ends a firing.
CREATE TABLE tidemark.alert_rule (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id       int         NOT NULL,
    dataset         text        NOT NULL,
    name            text        NOT NULL,
    measure         text        NOT NULL,
    event_type      text,
    country         text,
    minutes         int         NOT NULL,
    comparison      text        NOT NULL,
    threshold       double precision,
    for_seconds     int         NOT NULL DEFAULT 0,
    clear_threshold double precision,
    clear_seconds   int         NOT NULL DEFAULT 0,
    enabled         boolean     NOT NULL DEFAULT true,
    made_by         name        NOT NULL DEFAULT session_user,
    made_at         timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    changed_by      name        NOT NULL DEFAULT session_user,
    changed_at      timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()
)
