-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Looks at the rules of a dataset, each in a transaction of its own: after three seconds no other one is begun, and those that are left come
-- first the next time. The last one is finished, however much that is within what alert_value may read. Called after each rollup has committed,
-- so nothing here can undo one; what is wrong with a rule stands with the rule, and anything else in how long ago it was looked at. As in
-- run_rollup, a cancel is not caught.
CREATE OR REPLACE PROCEDURE tidemark.look_at_alerts(dataset text)
LANGUAGE plpgsql
AS $$
DECLARE
    until timestamptz := pg_catalog.clock_timestamp() OPERATOR(pg_catalog.+) interval '3 seconds';
    due bigint[] := '{}';
    rule bigint;
BEGIN
    BEGIN
        due := tidemark.alerts_due(dataset);
    EXCEPTION WHEN OTHERS THEN
        NULL;
    END;
    COMMIT;
    FOREACH rule IN ARRAY due LOOP
        EXIT WHEN pg_catalog.clock_timestamp() OPERATOR(pg_catalog.>) until;
        BEGIN
            PERFORM tidemark.look_at_alert(rule);
        EXCEPTION WHEN OTHERS THEN
            NULL;
        END;
        COMMIT;
    END LOOP;
END
$$
