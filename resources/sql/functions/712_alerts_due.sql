-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rules of a dataset that are to be looked at, those that have waited longest first. Where a worker node of Citus does not answer, each
-- would wait for it: they all are in state error then, and none is to be looked at.
CREATE OR REPLACE FUNCTION tidemark.alerts_due(dataset text) RETURNS bigint[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '500ms'
AS $$
DECLARE
    due bigint[] := ARRAY(SELECT r.id FROM tidemark.alert_rule r JOIN tidemark.alert_state s ON s.rule_id = r.id
                          WHERE r.dataset = alerts_due.dataset AND r.enabled ORDER BY s.looked_at NULLS FIRST, r.id);
    lost jsonb;
    failed record;
BEGIN
    IF due <> '{}' THEN
        lost := tidemark.lost_node();
    END IF;
    IF lost IS NULL THEN
        RETURN due;
    END IF;
    FOR failed IN SELECT r AS rule, s.state FROM tidemark.alert_rule r JOIN tidemark.alert_state s ON s.rule_id = r.id
                  WHERE r.id = ANY (due) ORDER BY r.id FOR UPDATE OF s SKIP LOCKED LOOP
        UPDATE tidemark.alert_state s
        SET state = 'error', since = CASE WHEN s.state = 'error' THEN s.since ELSE clock_timestamp() END, looked_at = clock_timestamp(),
            value = NULL, before = NULL, why = lost
        WHERE s.rule_id = (failed.rule).id;
        IF failed.state <> 'error' THEN
            PERFORM tidemark.note_alert(failed.rule, failed.state, 'error', clock_timestamp(), NULL, NULL, lost);
        END IF;
    END LOOP;
    RETURN '{}';
END
$$
