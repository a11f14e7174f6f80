-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds a range day by day. Each day commits, so it can be cancelled at any time; called again with the same range it goes on where it
-- was. Rollups run between the days. Days that may not be rebuilt are left as they are, and the first one's reason is told.
CREATE PROCEDURE tidemark.backfill(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean DEFAULT false,
    INOUT days_rebuilt bigint DEFAULT NULL, INOUT days_kept bigint DEFAULT NULL, INOUT changed_buckets bigint DEFAULT NULL,
    INOUT reason text DEFAULT NULL)
LANGUAGE plpgsql
AS $$
DECLARE
    run bigint;
    day timestamptz;
    outcome record;
    tries int := 0;
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    run := tidemark.begin_run('backfill', dataset);
    COMMIT;
    days_rebuilt := 0;
    days_kept := 0;
    changed_buckets := 0;
    reason := NULL;
    day := tidemark.backfill_from(dataset, range_from, range_to);
    WHILE day < range_to LOOP
        SELECT * INTO outcome FROM tidemark.backfill_day(dataset, day, trust_raw);
        IF outcome.result OPERATOR(pg_catalog.=) 'busy' AND tries < 30 THEN
            tries := tries + 1;
            COMMIT;
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END IF;
        tries := 0;
        IF outcome.result OPERATOR(pg_catalog.=) 'rebuilt' THEN
            days_rebuilt := days_rebuilt + 1;
            changed_buckets := changed_buckets + outcome.changed_buckets;
        ELSE
            days_kept := days_kept + 1;
            reason := coalesce(reason, pg_catalog.format('%s kept: %s', tidemark.utc_text(day), outcome.reason));
        END IF;
        day := day + interval '24 hours';
        PERFORM tidemark.backfill_reached(dataset, range_from, range_to, day);
        COMMIT;
    END LOOP;
    PERFORM tidemark.backfill_reached(dataset, range_from, range_to, NULL);
    PERFORM tidemark.end_run(run, 'done', 0, 0, pg_catalog.concat_ws('; ',
        pg_catalog.format('%s days rebuilt, %s kept, %s buckets changed', days_rebuilt, days_kept, changed_buckets), reason));
    COMMIT;
END
$$
