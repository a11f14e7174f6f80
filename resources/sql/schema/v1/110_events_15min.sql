-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Quarters of an hour, so that days and hours of zones at :30 and :45 are exact.
CREATE TABLE tidemark.events_15min (
    tenant_id        int         NOT NULL,
    bucket           timestamptz NOT NULL,
    event_type       text        NOT NULL,
    event_count      bigint      NOT NULL,
    users_hll        public.hll(11, 5, -1, 1) NOT NULL,
    country_counters jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, bucket, event_type)
) WITH (fillfactor = 70)
