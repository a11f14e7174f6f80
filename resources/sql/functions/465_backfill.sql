-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds a range day by day. Each day commits, so it can be cancelled at any time; called again with the same range it goes on where it
-- was, and says so. Rollups run between the days. A day that is busy is tried again, for about a minute; then the backfill fails there. Days
-- that may not be rebuilt are left as they are, and the first one's reason is told. A cancel is not
-- caught (see run_rollup): the run log then has it as interrupted.
CREATE OR REPLACE PROCEDURE tidemark.backfill(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean DEFAULT false,
    INOUT days_rebuilt bigint DEFAULT NULL, INOUT days_kept bigint DEFAULT NULL, INOUT changed_buckets bigint DEFAULT NULL,
    INOUT reason text DEFAULT NULL)
LANGUAGE plpgsql
AS $$
DECLARE
    begun record;
    step record;
    tries int := 0;
    failure text;
    words text;
BEGIN
    SELECT b.* INTO begun FROM tidemark.begin_backfill(dataset, range_from, range_to, true, trust_raw) b;
    COMMIT;
    days_rebuilt := 0;
    days_kept := 0;
    changed_buckets := 0;
    reason := NULL;
    LOOP
        BEGIN
            IF tries > 0 THEN
                PERFORM pg_catalog.pg_sleep(0.2);
            END IF;
            SELECT s.* INTO step FROM tidemark.backfill_step(begun.run, trust_raw) s;
            IF step.result OPERATOR(pg_catalog.=) 'busy' AND tries OPERATOR(pg_catalog.=) 30 THEN
                RAISE EXCEPTION '% is not rebuilt: %.', tidemark.utc_text(step.day), step.reason USING ERRCODE = 'lock_not_available';
            END IF;
        EXCEPTION
            WHEN OTHERS THEN
                failure := SQLSTATE;
                words := SQLERRM;
        END;
        COMMIT;
        EXIT WHEN failure IS NOT NULL;
        IF step.result OPERATOR(pg_catalog.=) 'busy' THEN
            tries := tries + 1;
            CONTINUE;
        END IF;
        tries := 0;
        IF step.result OPERATOR(pg_catalog.=) 'rebuilt' THEN
            days_rebuilt := days_rebuilt + 1;
            changed_buckets := changed_buckets + step.changed_buckets;
        ELSE
            days_kept := days_kept + 1;
            reason := coalesce(reason, pg_catalog.format('%s kept: %s', tidemark.utc_text(step.day), step.reason));
        END IF;
        EXIT WHEN step.next_day IS NULL;
    END LOOP;
    IF begun.done_before > 0 THEN
        reason := pg_catalog.concat_ws('; ', pg_catalog.format('continued at %s; %s days were done before', tidemark.utc_text(begun.day),
                                                               begun.done_before), reason);
    END IF;
    PERFORM tidemark.end_maintenance(begun.run, CASE WHEN failure IS NULL THEN 'done' ELSE 'failed' END, words);
    COMMIT;
    IF failure IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = failure, MESSAGE = words, HINT = 'Call it again with the same range, and it goes on where it was.';
    END IF;
END
$$
