-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every table that holds rows of tenants, with the column that names the tenant.
CREATE OR REPLACE FUNCTION tidemark.tenant_tables() RETURNS TABLE (table_name name, tenant_column name)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.raw_table::name, p.tenant_column FROM tidemark.pipeline p
    UNION ALL SELECT l.table_name, p.tenant_column FROM tidemark.rollup_level l JOIN tidemark.pipeline p USING (dataset)
    UNION ALL SELECT (p.dataset || '_rolled')::name, p.tenant_column FROM tidemark.pipeline p
    UNION ALL SELECT unnest(tidemark.coordinator_tables()), 'tenant_id'::name
$$
