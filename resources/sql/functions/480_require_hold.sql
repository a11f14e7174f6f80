-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Refuses a hold that cannot be meant.
CREATE OR REPLACE FUNCTION tidemark.require_hold(dataset text, range_from timestamptz, range_to timestamptz, until timestamptz) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    IF (isfinite(range_from) AND isfinite(range_to) AND range_from < range_to) IS NOT TRUE THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('hold-empty'));
    END IF;
    IF NOT tidemark.can_be_shown(range_from, range_to) OR until <> 'infinity' AND NOT tidemark.can_be_shown(until, until) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('hold-years'), jsonb_build_array('hold-without-end'));
    END IF;
    IF until <= clock_timestamp() THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('hold-over', tidemark.utc_text(until)));
    END IF;
END
$$
