-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For operators: removes a rule. Its history stays, with the removal in it.
CREATE OR REPLACE FUNCTION tidemark.remove_alert(id bigint) RETURNS tidemark.alert_rule
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
DECLARE
    was text;
    rule tidemark.alert_rule;
BEGIN
    DELETE FROM tidemark.alert_state s WHERE s.rule_id = remove_alert.id RETURNING s.state INTO was;
    DELETE FROM tidemark.alert_rule r WHERE r.id = remove_alert.id RETURNING r.* INTO rule;
    IF rule.id IS NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-alert', id::text), jsonb_build_array('list-alerts'));
    END IF;
    PERFORM tidemark.note_alert(rule, coalesce(was, 'new'), 'removed', clock_timestamp(), NULL, NULL, NULL);
    PERFORM tidemark.note_setting('alert', rule.dataset, jsonb_build_array('alert-removed', rule.id::text, rule.name, rule.tenant_id::text),
                                  tidemark.alert_facts(rule), NULL);
    RETURN rule;
END
$$
