-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A hold as the log keeps it, by name.
CREATE OR REPLACE FUNCTION tidemark.hold_facts(h tidemark.hold) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_object('from', tidemark.utc_text(h.range_from), 'to', tidemark.utc_text(h.range_to),
                              'until', coalesce(tidemark.utc_text(h.until), 'it is released'), 'reason', h.reason)
$$
