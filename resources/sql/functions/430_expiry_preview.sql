-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is past its time, and what holds it back; keep may be shorter than what is stored, to see what setting it would mean. The default
-- partition has a row of its own for the rows purge_default would delete, and those for what it would keep.
CREATE OR REPLACE FUNCTION tidemark.expiry_preview(dataset text, keep interval DEFAULT NULL)
RETURNS TABLE (partition text, range_from timestamptz, range_to timestamptz, rows bigint, bytes bigint, reason text,
               cutoff timestamptz, keep_raw interval, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    purge timestamptz;
    deferred jsonb;
    asked boolean := false;
    writer jsonb;
BEGIN
    PERFORM tidemark.require_dataset(expiry_preview.dataset);
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = expiry_preview.dataset;
    SELECT r.keep_raw, r.cutoff INTO keep_raw, cutoff FROM tidemark.retention_of(pipe.raw_table, keep) r;
    IF cutoff IS NULL THEN
        RETURN;
    END IF;
    purge := tidemark.kept_since(pipe.raw_table, keep);
    writer := tidemark.dataset_written_by(pipe.raw_table);
    partition := pipe.raw_table || '_default';
    FOR range_from, range_to, rows, bytes, why IN
        SELECT d.range_from, d.range_to, d.rows, d.bytes, d.why FROM tidemark.default_preview(pipe, purge) d
    LOOP
        reason := tidemark.reason_words(why);
        RETURN NEXT;
    END LOOP;
    FOR partition, range_from, range_to IN
        SELECT p.partition, p.range_from, p.range_to FROM tidemark.partitions(expiry_preview.dataset) p
        WHERE p.range_to <= expiry_preview.cutoff ORDER BY p.range_from
    LOOP
        EXECUTE format('SELECT count(*) FROM tidemark.%I', partition) INTO rows;
        bytes := tidemark.partition_bytes(partition);
        why := coalesce(tidemark.why_held(expiry_preview.dataset, range_from, range_to),
                        tidemark.why_kept(expiry_preview.dataset, partition), writer);
        IF why IS NULL AND NOT asked THEN
            deferred := tidemark.why_deferred(); -- the same for all of them, and it can take a moment
            asked := true;
        END IF;
        why := coalesce(why, deferred);
        reason := tidemark.reason_words(why);
        RETURN NEXT;
    END LOOP;
END
$$
