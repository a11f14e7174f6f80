-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A dataset's partitions ahead, as a line of the run log; one a transaction, so that nobody waits for longer than the rows of one day take
-- to be carried over. Each attempt waits two seconds at most, so that writers never queue for longer behind it; where their transactions are
-- longer than that it tries again, a little later each time, until it meets a moment between them.
CREATE OR REPLACE PROCEDURE tidemark.keep_partitions(dataset text, attempts int DEFAULT 8)
LANGUAGE plpgsql
AS $$
DECLARE
    run bigint := tidemark.begin_maintenance('partitions', dataset, true);
    attempt int := 1;
    step int;
    words text;
    coded text;
    taken boolean;
BEGIN
    COMMIT;
    LOOP
        words := NULL;
        coded := NULL;
        taken := false;
        BEGIN
            step := tidemark.make_partitions(dataset, 1);
        EXCEPTION
            WHEN lock_not_available THEN
                GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                taken := true;
            WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
        END;
        COMMIT;
        IF words IS NULL THEN
            EXIT WHEN step OPERATOR(pg_catalog.=) 0;
        ELSE
            EXIT WHEN NOT taken OR attempt OPERATOR(pg_catalog.>=) attempts;
            PERFORM pg_catalog.pg_sleep(0.5 OPERATOR(pg_catalog.*) attempt);
            attempt := attempt OPERATOR(pg_catalog.+) 1;
        END IF;
    END LOOP;
    PERFORM tidemark.end_maintenance(run, CASE WHEN words IS NULL THEN 'done' ELSE 'failed' END, words, tidemark.raised_reason(coded, words));
    COMMIT;
END
$$
