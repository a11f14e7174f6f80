-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A rule as somebody gives it, by the names of its columns: what is not given stays as it is in the old one, or as it is in a new one.
-- What ended firings of an old condition goes with it, and where it lies beyond a new threshold.
CREATE OR REPLACE FUNCTION tidemark.alert_given(old tidemark.alert_rule, given jsonb) RETURNS tidemark.alert_rule
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    rule tidemark.alert_rule := old;
BEGIN
    IF old.id IS NULL THEN
        rule.minutes := 5;
        rule.for_seconds := 0;
        rule.clear_seconds := 0;
        rule.enabled := true;
        rule.comparison := 'above';
    END IF;
    rule := jsonb_populate_record(rule, given - ARRAY['id', 'made_by', 'made_at', 'changed_by', 'changed_at', 'dataset']);
    rule.name := btrim(rule.name);
    rule.event_type := nullif(rule.event_type, '');
    rule.country := nullif(upper(rule.country), '');
    IF NOT given ? 'clear_threshold'
       AND (rule.comparison <> old.comparison
            OR CASE WHEN rule.comparison = 'below' THEN rule.clear_threshold < rule.threshold ELSE rule.clear_threshold > rule.threshold END) THEN
        rule.clear_threshold := NULL;
    END IF;
    IF rule.comparison = 'silent' THEN
        rule.threshold := NULL;
        rule.clear_threshold := NULL;
    END IF;
    PERFORM tidemark.require_alert(rule);
    SELECT m.dataset INTO rule.dataset FROM tidemark.alert_measures() m WHERE m.measure = rule.measure;
    RETURN rule;
END
$$
