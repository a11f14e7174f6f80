-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is past its time, and what holds it back. The default partition has a row of its own for the rows purge_default would delete,
-- and one for those it would keep.
CREATE FUNCTION tidemark.expiry_preview(dataset text, keep interval DEFAULT NULL)
RETURNS TABLE (partition text, range_from timestamptz, range_to timestamptz, rows bigint, bytes bigint, reason text,
               cutoff timestamptz, keep_raw interval)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    purge timestamptz;
    per_row bigint;
BEGIN
    PERFORM tidemark.require_dataset(expiry_preview.dataset);
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = expiry_preview.dataset;
    SELECT r.keep_raw, r.cutoff INTO keep_raw, cutoff FROM tidemark.retention_of(pipe.raw_table, keep) r;
    IF cutoff IS NULL THEN
        RETURN;
    END IF;
    purge := tidemark.purge_before(pipe, keep);
    partition := pipe.raw_table || '_default';
    per_row := tidemark.partition_bytes(partition);
    FOR range_from, range_to, rows, bytes, reason IN EXECUTE format($sql$
        SELECT min(%2$I), max(%2$I), count(*), NULL::bigint,
               CASE WHEN fresh THEN format('%%s %%s not rolled up yet', count(*), CASE count(*) WHEN 1 THEN 'row is' ELSE 'rows are' END) END
        FROM (SELECT %2$I, batch > $2 OR batch = ANY ($3) AS fresh FROM tidemark.%1$I WHERE %2$I < $1) AS old
        GROUP BY fresh ORDER BY fresh
        $sql$, partition, pipe.time_column)
        USING purge, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset)
    LOOP
        bytes := tidemark.share_of_default(pipe, per_row, rows);
        RETURN NEXT;
    END LOOP;
    FOR partition, range_from, range_to IN
        SELECT p.partition, p.range_from, p.range_to FROM tidemark.partitions(expiry_preview.dataset) p
        WHERE p.range_to <= expiry_preview.cutoff ORDER BY p.range_from
    LOOP
        EXECUTE format('SELECT count(*) FROM tidemark.%I', partition) INTO rows;
        bytes := tidemark.partition_bytes(partition);
        reason := tidemark.why_kept(expiry_preview.dataset, partition);
        RETURN NEXT;
    END LOOP;
END
$$
