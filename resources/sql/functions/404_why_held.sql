-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who holds something of this range, and for how long; NULL where nobody does.
CREATE OR REPLACE FUNCTION tidemark.why_held(dataset text, range_from timestamptz, range_to timestamptz) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN h.until IS NOT NULL AND h.reason <> ''
                THEN jsonb_build_array('held-until-noted', tidemark.utc_text(h.until), h.held_by, h.id::text, h.reason)
                WHEN h.until IS NOT NULL THEN jsonb_build_array('held-until', tidemark.utc_text(h.until), h.held_by, h.id::text)
                WHEN h.reason <> '' THEN jsonb_build_array('held-forever-noted', h.held_by, h.id::text, h.reason)
                ELSE jsonb_build_array('held-forever', h.held_by, h.id::text) END
    FROM tidemark.hold h
    WHERE h.dataset = why_held.dataset AND tidemark.whole_days(h.range_from, h.range_to) && tstzrange(why_held.range_from, why_held.range_to)
      AND (h.until IS NULL OR h.until > clock_timestamp())
    ORDER BY h.until DESC NULLS FIRST, h.id LIMIT 1
$$
