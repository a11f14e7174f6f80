-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters tenants that are not in the list yet, and those that are due. Where another transaction is entering one of them it is not waited
-- for, since it may go on for long and come to nothing: they are due then. The dataset has to be held.
CREATE OR REPLACE FUNCTION tidemark.enter_tenants(dataset text, tenants int[]) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '50ms'
AS $$
DECLARE
    missing int[] := ARRAY(SELECT met.id FROM (SELECT unnest(tenants) UNION SELECT d.tenant_id FROM tidemark.tenant_due d
                                               WHERE d.dataset = enter_tenants.dataset) AS met (id)
                           WHERE NOT EXISTS (SELECT 1 FROM tidemark.tenant t WHERE t.tenant_id = met.id));
BEGIN
    DELETE FROM tidemark.tenant_due d WHERE d.dataset = enter_tenants.dataset;
    IF missing = '{}' THEN
        RETURN; -- nearly always: on Citus even an empty savepoint costs a round trip to every worker
    END IF;
    BEGIN
        INSERT INTO tidemark.tenant (tenant_id) SELECT id FROM unnest(missing) AS id ORDER BY id ON CONFLICT DO NOTHING;
    EXCEPTION
        WHEN lock_not_available OR deadlock_detected THEN
            INSERT INTO tidemark.tenant_due (dataset, tenant_id) SELECT enter_tenants.dataset, unnest(missing);
    END;
END
$$
