-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a rule's window, which ends at a moment, comes to, and the same window a week before where the rule compares with that.
CREATE OR REPLACE FUNCTION tidemark.alert_look(rule tidemark.alert_rule, at timestamptz)
RETURNS TABLE (value double precision, before double precision, measured double precision, why jsonb)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    since timestamptz := at - make_interval(mins => rule.minutes);
    seen record;
BEGIN
    SELECT v.value, v.rows, v.why INTO seen FROM tidemark.alert_value(rule, since, at) v;
    value := seen.value;
    why := seen.why;
    IF rule.comparison IN ('rises', 'falls') AND why IS NULL THEN
        SELECT v.value, v.why INTO before, why FROM tidemark.alert_value(rule, since - interval '168 hours', at - interval '168 hours') v;
        IF why IS NULL AND before = 0 THEN
            why := jsonb_build_array('alert-nothing-before');
        END IF;
    END IF;
    measured := tidemark.alert_measured(rule.comparison, value, before);
    RETURN NEXT;
END
$$
