-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Looks at a rule as of a moment, and keeps what came of it: one that cannot be evaluated is in state error, with why, and begins or ends no
-- firing. Readers see the state: what the server says of an error stands in the run log, for operators. Whoever else is at the rule just now is
-- not waited for, and neither is anything else for longer than half a second.
CREATE OR REPLACE FUNCTION tidemark.look_at_alert_now(id bigint, at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '500ms'
AS $$
DECLARE
    rule tidemark.alert_rule := (SELECT r FROM tidemark.alert_rule r WHERE r.id = look_at_alert_now.id AND r.enabled);
    stands tidemark.alert_state;
    began CONSTANT timestamptz := clock_timestamp();
    was text;
    seen record;
    coded text;
    raised jsonb;
    failed jsonb;
BEGIN
    SELECT s.* INTO stands FROM tidemark.alert_state s WHERE s.rule_id = rule.id FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    -- It may have been changed, or removed, just before.
    SELECT r.* INTO rule FROM tidemark.alert_rule r WHERE r.id = look_at_alert_now.id AND r.enabled;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    was := stands.state;
    BEGIN
        SELECT l.value, l.before, l.measured, l.why INTO seen FROM tidemark.alert_look(rule, at) l;
        IF tidemark.alert_unread(seen.why) THEN
            failed := seen.why;
        ELSE
            stands := tidemark.alert_step(rule, stands, seen.measured, at, interval '5 minutes');
            stands.value := seen.value;
            stands.before := seen.before;
            stands.why := seen.why;
        END IF;
    EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS coded = CONSTRAINT_NAME;
        raised := tidemark.raised_reason(coded, SQLERRM);
        failed := jsonb_build_array('alert-failed');
    END;
    IF failed IS NOT NULL THEN
        stands.state := 'error';
        stands.value := NULL;
        stands.before := NULL;
        stands.why := failed;
    END IF;
    IF raised IS NOT NULL AND was <> 'error' THEN
        PERFORM tidemark.end_run(tidemark.begin_run('alert', rule.dataset), 'failed', 0, 0,
                                 jsonb_build_array('alert-not-evaluated', rule.id::text, rule.name, rule.tenant_id::text, raised));
    END IF;
    UPDATE tidemark.alert_state s
    SET state = stands.state, since = CASE WHEN stands.state = was THEN s.since ELSE at END,
        -- With how long it took: see alerts_due.
        looked_at = at + (clock_timestamp() - began), known_at = stands.known_at, value = stands.value, before = stands.before,
        firing = stands.firing, breached_since = stands.breached_since, clear_since = stands.clear_since, why = stands.why
    WHERE s.rule_id = rule.id;
    IF stands.state <> was THEN
        PERFORM tidemark.note_alert(rule, was, stands.state, at, stands.value, stands.before, stands.why);
    END IF;
END
$$
