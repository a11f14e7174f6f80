-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds a range day by day. Each day commits, so it can be cancelled at any time; called again with the same range it goes on where it
-- was, and says so. Rollups run between the days. A day that is busy is tried again, for about a minute; then the backfill fails there. Days
-- that may not be rebuilt are left as they are, and the first one's reason is told. A cancel is not
-- caught (see run_rollup): the run log then has it as interrupted.
-- The programs take the same steps themselves, to show each day as it is done; this is for psql and pg_cron, where nobody would take them.
CREATE OR REPLACE PROCEDURE tidemark.backfill(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean DEFAULT false,
    INOUT days_rebuilt bigint DEFAULT NULL, INOUT days_kept bigint DEFAULT NULL, INOUT changed_buckets bigint DEFAULT NULL,
    INOUT reason text DEFAULT NULL)
LANGUAGE plpgsql
AS $$
DECLARE
    begun bigint;
    step record;
    tries int := 0;
    failure text;
    words text;
    coded text;
BEGIN
    SELECT b.run INTO begun FROM tidemark.begin_backfill(dataset, range_from, range_to, true, trust_raw) b;
    COMMIT;
    LOOP
        BEGIN
            IF tries > 0 THEN
                PERFORM pg_catalog.pg_sleep(0.2);
            END IF;
            SELECT s.* INTO step FROM tidemark.backfill_step(begun, trust_raw) s;
            IF step.result OPERATOR(pg_catalog.=) 'busy' AND tries OPERATOR(pg_catalog.=) 30 THEN
                PERFORM tidemark.refuse('lock_not_available',
                    pg_catalog.jsonb_build_array('day-not-rebuilt', tidemark.utc_text(step.day), step.why));
            END IF;
        EXCEPTION
            WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS failure = RETURNED_SQLSTATE, words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
        END;
        COMMIT;
        EXIT WHEN failure IS NOT NULL OR step.next_day IS NULL;
        tries := CASE WHEN step.result OPERATOR(pg_catalog.=) 'busy' THEN tries + 1 ELSE 0 END;
    END LOOP;
    -- What the steps have counted.
    SELECT coalesce((c OPERATOR(pg_catalog.->>) 'rebuilt')::bigint, 0), coalesce((c OPERATOR(pg_catalog.->>) 'kept')::bigint, 0),
           coalesce((c OPERATOR(pg_catalog.->>) 'changed')::bigint, 0),
           nullif(pg_catalog.concat_ws('; ', tidemark.reason_words(c OPERATOR(pg_catalog.->) 'continued'),
                                       tidemark.reason_words(c OPERATOR(pg_catalog.->) 'why')), '')
    INTO days_rebuilt, days_kept, changed_buckets, reason
    FROM (SELECT r.counted FROM tidemark.run_log r WHERE r.id OPERATOR(pg_catalog.=) begun) AS run (c);
    PERFORM tidemark.end_maintenance(begun, CASE WHEN failure IS NULL THEN 'done' ELSE 'failed' END, words,
                                     tidemark.raised_reason(coded, words));
    COMMIT;
    IF failure IS NOT NULL THEN
        PERFORM tidemark.refuse(failure, tidemark.raised_reason(coded, words), pg_catalog.jsonb_build_array('call-again'));
    END IF;
END
$$
