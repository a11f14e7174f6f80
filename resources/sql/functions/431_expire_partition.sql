-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Drops one partition that is past its time, or says why it is kept; a drop stands in the run log. keep: a longer time than the stored
-- retention. Rows are counted before the table is locked; once DETACH has waited for its writers and shut it, nothing may be left that
-- no rollup holds.
CREATE OR REPLACE FUNCTION tidemark.expire_partition(dataset text, partition text, keep interval DEFAULT NULL)
RETURNS TABLE (result text, rows bigint, bytes bigint, reason text, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    since timestamptz;
    until timestamptz;
    applied record;
BEGIN
    result := 'kept';
    pipe := tidemark.hold_dataset(expire_partition.dataset);
    IF pipe.dataset IS NULL THEN
        why := tidemark.busy_since(expire_partition.dataset);
        reason := tidemark.reason_words(why);
        RETURN NEXT;
        RETURN;
    END IF;
    SELECT p.range_from, p.range_to INTO since, until
    FROM tidemark.partitions(expire_partition.dataset) p WHERE p.partition = expire_partition.partition;
    SELECT r.* INTO applied FROM tidemark.retention_applied(pipe.raw_table, keep) r;
    IF until IS NULL THEN
        why := jsonb_build_array('no-partition', expire_partition.dataset, expire_partition.partition);
    ELSIF applied.cutoff IS NULL THEN
        why := jsonb_build_array('kept-forever', expire_partition.dataset);
    ELSIF until > applied.cutoff THEN
        why := jsonb_build_array('not-past', tidemark.utc_text(until), tidemark.utc_text(applied.cutoff));
    ELSE
        why := tidemark.why_held(expire_partition.dataset, since, until);
    END IF;
    IF why IS NULL THEN
        EXECUTE format('SELECT count(*) FROM tidemark.%I', expire_partition.partition) INTO rows;
        bytes := tidemark.partition_bytes(expire_partition.partition);
        why := coalesce(tidemark.why_kept(expire_partition.dataset, expire_partition.partition), tidemark.why_deferred());
    END IF;
    IF why IS NULL THEN
        why := tidemark.drop_partition(pipe, expire_partition.partition);
    END IF;
    IF why IS NULL THEN
        result := 'dropped';
        UPDATE tidemark.pipeline p SET raw_gone = p.raw_gone + tstzmultirange(tstzrange(since, until))
        WHERE p.dataset = expire_partition.dataset;
        PERFORM tidemark.note_deleted(expire_partition.dataset, rows,
                                      jsonb_build_array('partition-dropped', expire_partition.partition, applied.keep_raw::text));
    END IF;
    -- What is no partition is not counted: its name is only what somebody said.
    IF until IS NOT NULL THEN
        PERFORM tidemark.count_in_run('expire', expire_partition.dataset,
                                      CASE WHEN result = 'dropped'
                                           THEN jsonb_build_object('dropped', 1, 'rows', rows, 'keep', applied.keep_raw::text)
                                           ELSE jsonb_build_object('kept', 1, 'why', jsonb_build_array('kept', expire_partition.partition, why))
                                           END);
    END IF;
    reason := tidemark.reason_words(why);
    RETURN NEXT;
END
$$
