-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whom a note is for, as a reason.
CREATE OR REPLACE FUNCTION tidemark.note_tenant(n tidemark.note) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN n.tenant_id IS NULL THEN jsonb_build_array('all-tenants') ELSE jsonb_build_array('one-tenant', n.tenant_id::text) END
$$
