-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Refuses a rule that cannot be meant, or that the rollups cannot answer.
CREATE OR REPLACE FUNCTION tidemark.require_alert(rule tidemark.alert_rule) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    m record;
    why jsonb;
    hint jsonb;
BEGIN
    SELECT x.* INTO m FROM tidemark.alert_measures() x WHERE x.measure = rule.measure;
    CASE
        WHEN m.measure IS NULL THEN
            why := jsonb_build_array('no-measure', coalesce(rule.measure, ''));
            hint := jsonb_build_array('measures-are', (SELECT string_agg(x.measure, ', ') FROM tidemark.alert_measures() x));
        WHEN rule.tenant_id IS NULL THEN
            why := jsonb_build_array('alert-tenant');
        WHEN coalesce(length(rule.name), 0) NOT BETWEEN 1 AND 200 THEN
            why := jsonb_build_array('alert-name');
        WHEN coalesce(rule.minutes, 0) NOT BETWEEN 1 AND 1440 THEN
            why := jsonb_build_array('alert-window');
        WHEN rule.comparison IS NULL OR rule.comparison <> ALL ('{above,below,rises,falls,silent}') THEN
            why := jsonb_build_array('no-comparison', coalesce(rule.comparison, ''));
            hint := jsonb_build_array('comparisons-are');
        WHEN rule.comparison = 'silent' AND rule.measure <> ALL ('{events,requests}') THEN
            why := jsonb_build_array('alert-silent');
        WHEN rule.comparison <> 'silent' AND (rule.threshold BETWEEN 0 AND 1e18) IS NOT TRUE THEN
            why := jsonb_build_array('alert-threshold');
        WHEN (CASE WHEN rule.comparison = 'below' THEN rule.clear_threshold < rule.threshold OR rule.clear_threshold > 1e18
                  ELSE rule.clear_threshold > rule.threshold OR rule.clear_threshold < 0 END) THEN
            why := jsonb_build_array('alert-clear');
        WHEN coalesce(rule.for_seconds, -1) NOT BETWEEN 0 AND 86400 OR coalesce(rule.clear_seconds, -1) NOT BETWEEN 0 AND 86400 THEN
            why := jsonb_build_array('alert-durations');
        WHEN rule.event_type IS NOT NULL AND m.dataset <> 'events' THEN
            why := jsonb_build_array('alert-no-type', rule.measure);
        WHEN rule.country IS NOT NULL AND NOT m.by_country THEN
            why := jsonb_build_array('alert-no-country', rule.measure);
        WHEN rule.country <> tidemark.country(rule.country) THEN
            why := jsonb_build_array('alert-country', rule.country);
        ELSE
            RETURN;
    END CASE;
    PERFORM tidemark.refuse('invalid_parameter_value', why, hint);
END
$$
