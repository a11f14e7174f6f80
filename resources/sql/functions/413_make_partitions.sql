-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes the partitions that are due (see days_to_make), so many at most; gives how many it made. Waits two seconds at most for each lock.
CREATE OR REPLACE FUNCTION tidemark.make_partitions(dataset text, most int DEFAULT NULL) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(make_partitions.dataset, jsonb_build_array('partitions-not-made', dataset));
    made int;
    words text;
    why jsonb;
    hint jsonb := jsonb_build_array('try-when-ended');
BEGIN
    -- Rows change and tables are made in one transaction; Citus wants to be told. Elsewhere the setting means nothing.
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    made := tidemark.make_partitions_of(pipe, ARRAY(SELECT d FROM tidemark.days_to_make(pipe) AS d LIMIT most));
    PERFORM tidemark.count_in_run('partitions', dataset, jsonb_build_object('made', made));
    RETURN made;
EXCEPTION
    WHEN lock_not_available OR deadlock_detected OR check_violation THEN
        words := SQLERRM;
        why := jsonb_build_array('not-now', jsonb_build_array('partitions-not-made', dataset),
            coalesce(tidemark.written_by(pipe.raw_table), tidemark.used_by(pipe.raw_table), jsonb_build_array('table-in-use')));
        RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = tidemark.reason_words(why), CONSTRAINT = why::text, DETAIL = words,
            HINT = tidemark.reason_words(hint), COLUMN = hint::text;
    WHEN internal_error THEN
        -- Citus gives this one no code of its own.
        IF SQLERRM NOT LIKE 'could not acquire the lock required to colocate%' THEN
            RAISE;
        END IF;
        words := SQLERRM;
        why := jsonb_build_array('not-now', jsonb_build_array('partitions-not-made', dataset), jsonb_build_array('shards-moving'));
        RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = tidemark.reason_words(why), CONSTRAINT = why::text, DETAIL = words,
            HINT = tidemark.reason_words(hint), COLUMN = hint::text;
END
$$
