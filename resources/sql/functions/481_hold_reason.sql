-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A hold as the run log tells of it, as a reason.
CREATE OR REPLACE FUNCTION tidemark.hold_reason(held tidemark.hold) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN held.until IS NULL AND note IS NULL THEN jsonb_build_array('hold-forever', id, by, first, last)
                WHEN held.until IS NULL THEN jsonb_build_array('hold-forever-noted', id, by, first, last, note)
                WHEN note IS NULL THEN jsonb_build_array('hold-until', id, by, first, last, tidemark.utc_text(held.until))
                ELSE jsonb_build_array('hold-until-noted', id, by, first, last, tidemark.utc_text(held.until), note) END
    FROM (SELECT held.id::text AS id, held.held_by AS by, tidemark.utc_text(lower(days)) AS first, tidemark.utc_text(upper(days)) AS last,
                 to_json(nullif(held.reason, ''))::text AS note
          FROM tidemark.whole_days(held.range_from, held.range_to) AS days) AS of
$$
