-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Everything that has to be done from time to time: partitions ahead, then expiry of raw rows and of each level by the stored
-- retention and as far as nobody holds it, for each dataset; old lines of the run log. Each step is a transaction of its own and a line in the run log; one that fails does not keep the others.
-- What others are in the way of is left to the next upkeep: it is deferred, and has not failed.
CREATE OR REPLACE PROCEDURE tidemark.upkeep()
LANGUAGE plpgsql
AS $$
DECLARE
    name text;
    part text;
    run bigint;
    removed bigint;
    words text;
    coded text;
    why jsonb;
    failed boolean;
BEGIN
    -- On Citus each of these steps takes all nodes, and each would wait for one that does not answer.
    why := tidemark.lost_node();
    IF why IS NOT NULL THEN
        FOREACH name IN ARRAY tidemark.datasets() LOOP
            run := tidemark.begin_maintenance('expire', name, true);
            PERFORM tidemark.end_maintenance(run, 'deferred', NULL, why);
        END LOOP;
        COMMIT;
        RETURN;
    END IF;
    PERFORM tidemark.end_holds();
    COMMIT;
    FOREACH name IN ARRAY tidemark.datasets() LOOP
        CALL tidemark.keep_partitions(name);

        run := tidemark.begin_maintenance('expire', name, true);
        COMMIT;
        why := NULL;
        failed := false;
        FOREACH part IN ARRAY tidemark.past_their_time(name) LOOP
            BEGIN
                PERFORM tidemark.expire_partition(name, part);
            EXCEPTION
                WHEN lock_not_available THEN
                    GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                    why := coalesce(why, tidemark.raised_reason(coded, words));
                WHEN OTHERS THEN
                    GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                    why := tidemark.raised_reason(coded, words);
                    failed := true;
            END;
            COMMIT;
        END LOOP;
        BEGIN
            PERFORM tidemark.purge_default(name);
        EXCEPTION
            WHEN lock_not_available THEN
                GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                why := coalesce(why, tidemark.raised_reason(coded, words));
            WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                why := tidemark.raised_reason(coded, words);
                failed := true;
        END;
        COMMIT;
        FOREACH part IN ARRAY tidemark.level_names(name) LOOP
            LOOP
                BEGIN
                    removed := tidemark.expire_level(name, part);
                EXCEPTION
                    WHEN lock_not_available THEN
                        GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                        IF why IS NULL THEN
                            why := tidemark.raised_reason(coded, words);
                        ELSIF NOT failed THEN
                            why := pg_catalog.jsonb_build_array('then', why, tidemark.raised_reason(coded, words));
                        END IF;
                        removed := NULL;
                    WHEN OTHERS THEN
                        GET STACKED DIAGNOSTICS words = MESSAGE_TEXT, coded = CONSTRAINT_NAME;
                        why := tidemark.raised_reason(coded, words);
                        failed := true;
                        removed := NULL;
                END;
                COMMIT;
                EXIT WHEN removed IS NULL;
            END LOOP;
        END LOOP;
        PERFORM tidemark.end_maintenance(run, CASE WHEN failed THEN 'failed' WHEN why IS NULL THEN 'done' ELSE 'deferred' END, NULL, why);
        COMMIT;
    END LOOP;
    PERFORM tidemark.trim_run_log();
    COMMIT;
END
$$
