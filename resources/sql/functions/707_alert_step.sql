-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a rule stands after a look at its measure. A condition has to hold for so long before the rule fires, and the end of a firing for so
-- long before it is over; within that it is pending, or still firing. What was not looked at for longer than gap is not taken for evidence of
-- the time between. measured is NULL only where there are no rows to tell it: that ends a firing, as a value within bounds does. What could not
-- be read is no look (see look_at_alert_now). new, off, ok, pending, firing, no_data, error.
CREATE OR REPLACE FUNCTION tidemark.alert_step(rule tidemark.alert_rule, stands tidemark.alert_state, measured double precision, at timestamptz,
    gap interval) RETURNS tidemark.alert_state
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    broken boolean := (stands.known_at BETWEEN at - gap AND at) IS NOT TRUE;
    breached boolean := tidemark.alert_breached(rule, measured, stands.firing);
BEGIN
    IF broken THEN
        stands.breached_since := NULL;
        stands.clear_since := NULL;
    END IF;
    IF breached THEN
        stands.clear_since := NULL;
        stands.breached_since := coalesce(stands.breached_since, at);
        stands.firing := stands.firing OR at - stands.breached_since >= make_interval(secs => rule.for_seconds);
    ELSE
        stands.breached_since := NULL;
        stands.clear_since := CASE WHEN stands.firing THEN coalesce(stands.clear_since, at) END;
        stands.firing := stands.firing AND at - stands.clear_since < make_interval(secs => rule.clear_seconds);
    END IF;
    stands.state := CASE WHEN stands.firing THEN 'firing' WHEN breached THEN 'pending' WHEN breached IS NULL THEN 'no_data' ELSE 'ok' END;
    stands.known_at := at;
    RETURN stands;
END
$$
