-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The default partition's rows before a moment: those that can be purged, those that no rollup holds yet, and those that somebody holds.
-- Their bytes are their share of the partition's.
CREATE OR REPLACE FUNCTION tidemark.default_preview(pipe tidemark.pipeline, before timestamptz)
RETURNS TABLE (range_from timestamptz, range_to timestamptz, rows bigint, bytes bigint, why jsonb)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    spare text := pipe.raw_table || '_default';
    whole bigint;
    all_rows bigint;
    part record;
BEGIN
    FOR part IN EXECUTE format($sql$
        SELECT kind, count(*) AS n, min(time) AS first, max(time) AS last
        FROM (SELECT %2$I AS time, CASE WHEN %2$I <@ $4 THEN 3 WHEN batch > $2 OR batch = ANY ($3) THEN 2 ELSE 1 END AS kind
              FROM tidemark.%1$I WHERE %2$I < $1) AS sitting
        GROUP BY kind ORDER BY kind
        $sql$, spare, pipe.time_column)
        USING before, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset), tidemark.held_days(pipe.dataset)
    LOOP
        IF all_rows IS NULL THEN
            EXECUTE format('SELECT count(*) FROM tidemark.%I', spare) INTO all_rows;
            whole := tidemark.partition_bytes(spare);
        END IF;
        range_from := part.first;
        range_to := part.last;
        rows := part.n;
        bytes := whole * part.n / all_rows;
        why := CASE part.kind WHEN 2 THEN jsonb_build_array('not-rolled-up', part.n)
                              WHEN 3 THEN tidemark.why_held(pipe.dataset, part.first, part.last + interval '1 microsecond') END;
        RETURN NEXT;
    END LOOP;
END
$$
