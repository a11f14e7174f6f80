-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Refuses a range that cannot be meant for a backfill.
CREATE OR REPLACE FUNCTION tidemark.require_days(range_from timestamptz, range_to timestamptz) RETURNS void
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF (CASE WHEN isfinite(range_from) AND isfinite(range_to)
             THEN range_from < range_to AND range_to - range_from <= interval '4000 days' END) IS NOT TRUE THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('range-days', 4000));
    END IF;
    IF NOT tidemark.can_be_shown(range_from, range_to) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('range-years'));
    END IF;
END
$$
