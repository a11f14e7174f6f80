-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For operators: enters a rule (id NULL), or changes one: what is given of it (see alert_given). It is looked at anew from the next rollup on.
CREATE OR REPLACE FUNCTION tidemark.save_alert(id bigint, given jsonb) RETURNS tidemark.alert_rule
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
#variable_conflict use_column
DECLARE
    most CONSTANT int := 1000;
    old tidemark.alert_rule;
    rule tidemark.alert_rule;
    was text;
BEGIN
    IF save_alert.id IS NULL THEN
        rule := tidemark.alert_given(NULL, given);
        IF (SELECT count(*) FROM tidemark.alert_rule) >= most THEN
            PERFORM tidemark.refuse('program_limit_exceeded', jsonb_build_array('alerts-full', most));
        END IF;
        INSERT INTO tidemark.alert_rule (tenant_id, dataset, name, measure, event_type, country, minutes, comparison, threshold, for_seconds,
                                         clear_threshold, clear_seconds, enabled)
        VALUES (rule.tenant_id, rule.dataset, rule.name, rule.measure, rule.event_type, rule.country, rule.minutes, rule.comparison,
                rule.threshold, rule.for_seconds, rule.clear_threshold, rule.clear_seconds, rule.enabled)
        RETURNING * INTO rule;
        INSERT INTO tidemark.alert_state (rule_id, tenant_id, state)
        VALUES (rule.id, rule.tenant_id, CASE WHEN rule.enabled THEN 'new' ELSE 'off' END);
        PERFORM tidemark.note_setting('alert', rule.dataset, jsonb_build_array('alert-added', rule.id::text, rule.name, rule.tenant_id::text),
                                      NULL, tidemark.alert_facts(rule));
        RETURN rule;
    END IF;
    -- As look_at_alert_now: the state first.
    SELECT s.state INTO was FROM tidemark.alert_state s WHERE s.rule_id = save_alert.id FOR UPDATE;
    SELECT r.* INTO old FROM tidemark.alert_rule r WHERE r.id = save_alert.id FOR UPDATE;
    IF old.id IS NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-alert', save_alert.id::text), jsonb_build_array('list-alerts'));
    END IF;
    rule := tidemark.alert_given(old, given);
    IF tidemark.alert_facts(rule) = tidemark.alert_facts(old) THEN
        RETURN old;
    END IF;
    UPDATE tidemark.alert_rule r
    SET tenant_id = rule.tenant_id, dataset = rule.dataset, name = rule.name, measure = rule.measure, event_type = rule.event_type,
        country = rule.country, minutes = rule.minutes, comparison = rule.comparison, threshold = rule.threshold,
        for_seconds = rule.for_seconds, clear_threshold = rule.clear_threshold, clear_seconds = rule.clear_seconds, enabled = rule.enabled,
        changed_by = session_user, changed_at = clock_timestamp()
    WHERE r.id = rule.id
    RETURNING r.* INTO rule;
    -- Another name alone is nothing to begin anew for.
    IF tidemark.alert_facts(rule) - 'name' <> tidemark.alert_facts(old) - 'name' THEN
        UPDATE tidemark.alert_state s
        SET tenant_id = rule.tenant_id, state = CASE WHEN rule.enabled THEN 'new' ELSE 'off' END, since = clock_timestamp(), looked_at = NULL,
            known_at = NULL, value = NULL, before = NULL, firing = false, breached_since = NULL, clear_since = NULL, why = NULL
        WHERE s.rule_id = rule.id;
        IF rule.tenant_id <> old.tenant_id THEN
            -- Whoever sees the tenant that it was of sees no more of it; to the other one it is new.
            PERFORM tidemark.note_alert(old, was, 'removed', clock_timestamp(), NULL, NULL, NULL);
        ELSE
            PERFORM tidemark.note_alert(rule, was, CASE WHEN rule.enabled THEN 'new' ELSE 'off' END, clock_timestamp(), NULL, NULL, NULL)
            WHERE was <> CASE WHEN rule.enabled THEN 'new' ELSE 'off' END;
        END IF;
    END IF;
    PERFORM tidemark.note_setting('alert', rule.dataset, jsonb_build_array('alert-changed', rule.id::text, rule.name, rule.tenant_id::text),
                                  tidemark.alert_facts(old), tidemark.alert_facts(rule));
    RETURN rule;
END
$$
