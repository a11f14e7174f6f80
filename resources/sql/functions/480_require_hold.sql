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
        RAISE EXCEPTION 'The range of a hold has to end after it begins.' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT tidemark.can_be_shown(range_from, range_to) OR until <> 'infinity' AND NOT tidemark.can_be_shown(until, until) THEN
        RAISE EXCEPTION 'The hold was not entered: its days and its end have to lie in the years 1 to 9999.'
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Without an end it stays until it is released: --for forever';
    END IF;
    IF until <= clock_timestamp() THEN
        RAISE EXCEPTION 'The hold would have ended already, at %.', tidemark.utc_text(until) USING ERRCODE = 'invalid_parameter_value';
    END IF;
END
$$
