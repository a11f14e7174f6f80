-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rules of a dataset that are to be looked at, those that have waited longest first. One whose last look took more than a second rests ten
-- times as long, up to four minutes, and one that had too much to read for one minute, so that it does not take the others' time. Where a worker node of Citus does not answer, each
-- would wait for it: they all are in state error then, and none is to be looked at.
CREATE OR REPLACE FUNCTION tidemark.alerts_due(dataset text) RETURNS bigint[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '500ms'
AS $$
DECLARE
    due bigint[] := ARRAY(SELECT r.id FROM tidemark.alert_rule r JOIN tidemark.alert_state s ON s.rule_id = r.id
                          WHERE r.dataset = alerts_due.dataset AND r.enabled
                            AND (CASE WHEN s.why ->> 0 = 'alert-reads-much' THEN s.looked_at + interval '1 minute'
                                      WHEN s.state <> 'error' AND s.looked_at - s.known_at > interval '1 second'
                                          THEN s.looked_at + least(10 * (s.looked_at - s.known_at), interval '4 minutes')
                                 END > clock_timestamp()) IS NOT TRUE
                          ORDER BY s.looked_at NULLS FIRST, r.id);
    -- Which one, only operators need to know: the doctor tells them.
    lost CONSTANT jsonb := jsonb_build_array('alert-node-lost');
    failed record;
BEGIN
    IF due = '{}' OR tidemark.lost_node() IS NULL THEN
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
