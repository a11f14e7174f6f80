-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters a change of a rule's state into the history and tells who listens, once this transaction commits. All logins can listen, so no more is
-- told than which rule it is; what became of it is read under row-level security.
CREATE OR REPLACE FUNCTION tidemark.note_alert(rule tidemark.alert_rule, was text, state text, at timestamptz, value double precision,
    before double precision, why jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    place bigint;
BEGIN
    UPDATE tidemark.alert_position p SET last = p.last + 1 RETURNING p.last INTO place;
    INSERT INTO tidemark.alert_change (id, rule_id, tenant_id, dataset, name, at, was, state, value, before, threshold, why)
    VALUES (place, rule.id, rule.tenant_id, rule.dataset, rule.name, note_alert.at, note_alert.was, note_alert.state, note_alert.value,
            note_alert.before, rule.threshold, note_alert.why);
    PERFORM pg_notify('tidemark_alert', rule.id::text);
END
$$
