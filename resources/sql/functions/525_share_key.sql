-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The key that seals answers about a tenant in a shared cache, for a login that sees every row of the tenant. It is made from the
-- coordinator's secret and from who sees what (access_state): so a login that loses the tenant has no use for the key it was given,
-- for the others get another one. coordinator: which one this is; another after each start of the server, so that entries from before a
-- restore are not taken for its own. Both sides of || have a fixed length, so nothing can be appended to what is hashed.
CREATE OR REPLACE FUNCTION tidemark.share_key(tenant int) RETURNS TABLE (coordinator bytea, key bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    secret bytea := (SELECT s.secret FROM tidemark.share_secret s);
    standing text := format('%s %s', (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()),
                            extract(epoch FROM pg_postmaster_start_time()));
BEGIN
    IF tenant IS NULL OR EXISTS (SELECT 1 FROM tidemark.tenant_tables() t
                                 WHERE NOT tidemark.caller_sees(format('tidemark.%I', t.table_name)::regclass, tenant)) THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('tenant-hidden', tenant));
    END IF;
    RETURN QUERY SELECT sha256(secret || sha256(convert_to('coordinator ' || standing, 'UTF8'))),
                        sha256(secret || sha256(tidemark.access_state() || convert_to(format('key %s %s', tenant, standing), 'UTF8')));
END
$$
