-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A note as the log keeps it, by name.
CREATE OR REPLACE FUNCTION tidemark.note_facts(n tidemark.note) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object('tenant_id', n.tenant_id, 'dataset', n.dataset, 'from', tidemark.utc_text(n.range_from),
                                                'to', tidemark.utc_text(n.range_to), 'text', n.text))
$$
