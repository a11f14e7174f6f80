-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Keeps rows and buckets of the UTC days that a range touches, whatever the retention; until NULL or infinity: until it is released. Gives
-- the hold as it is, its days included.
CREATE OR REPLACE FUNCTION tidemark.add_hold(dataset text, range_from timestamptz, range_to timestamptz, until timestamptz, reason text)
RETURNS tidemark.hold
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    added tidemark.hold;
BEGIN
    PERFORM tidemark.require_hold(dataset, range_from, range_to, add_hold.until);
    INSERT INTO tidemark.hold (dataset, range_from, range_to, until, reason)
    SELECT add_hold.dataset, lower(days), upper(days), nullif(add_hold.until, 'infinity'), left(coalesce(add_hold.reason, ''), 1000)
    FROM tidemark.whole_days(add_hold.range_from, add_hold.range_to) AS days
    RETURNING * INTO added;
    PERFORM tidemark.note_setting('hold', dataset, tidemark.hold_reason(added), NULL, tidemark.hold_facts(added));
    RETURN added;
END
$$
