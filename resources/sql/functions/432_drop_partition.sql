-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Shuts a partition, looks again, drops it; NULL, or why it is kept (everything is then as it was).
CREATE OR REPLACE FUNCTION tidemark.drop_partition(pipe tidemark.pipeline, partition text) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    why jsonb;
    coded text;
    part record;
BEGIN
    SELECT p.range_from, p.range_to INTO part FROM tidemark.partitions(pipe.dataset) p WHERE p.partition = drop_partition.partition;
    EXECUTE format('ALTER TABLE tidemark.%I DETACH PARTITION tidemark.%I', pipe.raw_table, partition);
    -- Only now: whoever enters a hold may have been one of those that were waited for.
    why := tidemark.shut_holds(pipe.dataset);
    IF why IS NULL THEN
        why := coalesce(tidemark.why_held(pipe.dataset, part.range_from, part.range_to), tidemark.why_kept(pipe.dataset, partition));
    END IF;
    IF why IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'TM001'; -- undoes the DETACH
    END IF;
    EXECUTE format('DROP TABLE tidemark.%I', partition);
    RETURN NULL;
EXCEPTION
    WHEN SQLSTATE 'TM001' THEN
        RETURN why;
    WHEN lock_not_available OR deadlock_detected THEN
        RETURN coalesce(tidemark.written_by(partition), tidemark.dataset_written_by(pipe.raw_table), tidemark.used_by(partition),
                        tidemark.used_by(pipe.raw_table), jsonb_build_array('table-in-use'));
    WHEN connection_exception OR connection_failure OR connection_does_not_exist THEN
        GET STACKED DIAGNOSTICS coded = CONSTRAINT_NAME;
        RETURN tidemark.raised_reason(coded, SQLERRM);
END
$$
