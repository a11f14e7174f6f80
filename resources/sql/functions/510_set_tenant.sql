-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Gives a tenant its name and zone (an IANA name, NULL: the viewer's).
CREATE OR REPLACE FUNCTION tidemark.set_tenant(tenant_id int, name text, zone text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    before jsonb := (SELECT jsonb_build_object('name', t.name, 'zone', t.zone) FROM tidemark.tenant t WHERE t.tenant_id = set_tenant.tenant_id);
BEGIN
    IF zone IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_timezone_names z WHERE z.name = zone) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-zone', zone), jsonb_build_array('zone-names'));
    END IF;
    INSERT INTO tidemark.tenant AS t (tenant_id, name, zone) VALUES (set_tenant.tenant_id, coalesce(set_tenant.name, ''), set_tenant.zone)
    ON CONFLICT ON CONSTRAINT tenant_pkey DO UPDATE SET name = EXCLUDED.name, zone = EXCLUDED.zone;
    PERFORM tidemark.note_setting('tenant', NULL, CASE WHEN zone IS NULL THEN jsonb_build_array('tenant-called', tenant_id::text, coalesce(name, ''))
                                                   ELSE jsonb_build_array('tenant-called-in', tenant_id::text, coalesce(name, ''), zone) END,
                                  jsonb_strip_nulls(before), jsonb_strip_nulls(jsonb_build_object('name', coalesce(set_tenant.name, ''), 'zone', zone)));
END
$$
