-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the rows of a run come to, bucket by bucket, on the way to the levels: filled, read and emptied within one transaction, so that
-- nobody else ever sees a row in it. A run is known by its transaction's number, which keeps its entries apart from those of earlier
-- runs that wait for a vacuum. Its order in the key is the order rows come in. Logged and with a key, or Citus could not move its shards.
CREATE TABLE tidemark.events_fresh (
    run              bigint      NOT NULL,
    step             int         NOT NULL, -- 1 for the buckets of the finest level, and so on
    bucket           timestamptz NOT NULL,
    tenant_id        int         NOT NULL,
    event_type       text COLLATE "C" NOT NULL,
    event_count      bigint      NOT NULL,
    users_hll        public.hll(11, 5, -1, 1) NOT NULL,
    country_counters jsonb       NOT NULL,
    PRIMARY KEY (run, step, bucket, tenant_id, event_type)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)
