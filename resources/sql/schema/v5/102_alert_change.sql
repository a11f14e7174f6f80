-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became of the rules, change by change, kept when a rule is removed. id: without gaps and in the order of the commits, so that whoever
-- has read up to one of them has missed none before it (see note_alert).
CREATE TABLE tidemark.alert_change (
    id        bigint      NOT NULL PRIMARY KEY,
    rule_id   bigint      NOT NULL,
    tenant_id int         NOT NULL,
    dataset   text        NOT NULL,
    name      text        NOT NULL,
    at        timestamptz NOT NULL,
    was       text        NOT NULL,
    state     text        NOT NULL,
    value     double precision,
    before    double precision,
    threshold double precision,
    why       jsonb
)
