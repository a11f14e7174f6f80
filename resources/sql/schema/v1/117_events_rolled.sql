-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the levels hold of a tenant: its rows of every batch up to done, but the pending ones. Written by the rollup that adds rows of the
-- tenant, and on Citus in the same shards as they: there the coordinator's word of a rollup (pipeline) comes before the workers show
-- what it added, and after a crash long before. Who reads a tenant's levels goes by this.
CREATE TABLE tidemark.events_rolled (
    tenant_id int      NOT NULL PRIMARY KEY,
    done      bigint   NOT NULL,
    pending   bigint[] NOT NULL -- ascending
) WITH (fillfactor = 50)
