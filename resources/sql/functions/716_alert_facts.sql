-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A rule as the log keeps it, by name.
CREATE OR REPLACE FUNCTION tidemark.alert_facts(rule tidemark.alert_rule) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_strip_nulls(to_jsonb(rule) - ARRAY['id', 'made_by', 'made_at', 'changed_by', 'changed_at'])
$$
