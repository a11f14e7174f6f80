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
    failed boolean;
BEGIN
    -- On Citus each of these steps takes all nodes, and each would wait for one that does not answer.
    words := tidemark.reason_words(tidemark.lost_node());
    IF words IS NOT NULL THEN
        FOREACH name IN ARRAY tidemark.datasets() LOOP
            run := tidemark.begin_maintenance('expire', name, true);
            PERFORM tidemark.end_maintenance(run, 'deferred', words);
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
        words := NULL;
        failed := false;
        FOREACH part IN ARRAY tidemark.past_their_time(name) LOOP
            BEGIN
                PERFORM tidemark.expire_partition(name, part);
            EXCEPTION
                WHEN lock_not_available THEN
                    IF NOT failed THEN
                        words := SQLERRM;
                    END IF;
                WHEN OTHERS THEN
                    words := SQLERRM;
                    failed := true;
            END;
            COMMIT;
        END LOOP;
        BEGIN
            PERFORM tidemark.purge_default(name);
        EXCEPTION
            WHEN lock_not_available THEN
                IF NOT failed THEN
                    words := SQLERRM;
                END IF;
            WHEN OTHERS THEN
                words := SQLERRM;
                failed := true;
        END;
        COMMIT;
        FOREACH part IN ARRAY tidemark.level_names(name) LOOP
            LOOP
                BEGIN
                    removed := tidemark.expire_level(name, part);
                EXCEPTION
                    WHEN lock_not_available THEN
                        IF NOT failed THEN
                            words := pg_catalog.concat_ws(' ', words, SQLERRM);
                        END IF;
                        removed := NULL;
                    WHEN OTHERS THEN
                        words := SQLERRM;
                        failed := true;
                        removed := NULL;
                END;
                COMMIT;
                EXIT WHEN removed IS NULL;
            END LOOP;
        END LOOP;
        PERFORM tidemark.end_maintenance(run, CASE WHEN failed THEN 'failed' WHEN words IS NULL THEN 'done' ELSE 'deferred' END, words);
        COMMIT;
    END LOOP;
    PERFORM tidemark.trim_run_log();
    COMMIT;
END
$$
