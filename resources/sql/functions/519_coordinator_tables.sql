-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tables with a tenant_id that stay the coordinator's own on Citus, too: few rows, which every tenant's reader asks for together.
CREATE OR REPLACE FUNCTION tidemark.coordinator_tables() RETURNS name[]
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT '{tenant,alert_rule,alert_state,alert_change,note}'::name[]
$$
