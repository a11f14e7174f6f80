-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE tidemark.events_hourly (
    tenant_id        int         NOT NULL,
    hour             timestamptz NOT NULL,
    event_type       text        NOT NULL,
    event_count      bigint      NOT NULL,
    users_hll        public.hll(11, 5, -1, 1) NOT NULL,
    country_counters jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, hour, event_type)
) WITH (fillfactor = 70)
