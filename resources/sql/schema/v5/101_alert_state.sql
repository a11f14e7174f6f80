-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How each rule stands: one row a rule. looked_at: when it was last looked at; known_at: when that told its value. firing stays what it was
-- while a rule cannot be evaluated. breached_since, clear_since: from when on the condition has held, or the end of a firing has.
CREATE TABLE tidemark.alert_state (
    rule_id        bigint      NOT NULL PRIMARY KEY,
    tenant_id      int         NOT NULL,
    state          text        NOT NULL DEFAULT 'new',
    since          timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    looked_at      timestamptz,
    known_at       timestamptz,
    value          double precision,
    before         double precision, -- a week before, where the rule compares with that
    firing         boolean     NOT NULL DEFAULT false,
    breached_since timestamptz,
    clear_since    timestamptz,
    why            jsonb
) WITH (fillfactor = 50)
