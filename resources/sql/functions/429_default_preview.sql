-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The default partition's rows before a moment: those that can be purged, and those that no rollup holds yet. Their bytes are their
-- share of the partition's.
CREATE OR REPLACE FUNCTION tidemark.default_preview(pipe tidemark.pipeline, before timestamptz)
RETURNS TABLE (range_from timestamptz, range_to timestamptz, rows bigint, bytes bigint, reason text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    spare text := pipe.raw_table || '_default';
    whole bigint := tidemark.partition_bytes(spare);
    held record;
BEGIN
    EXECUTE format($sql$
        SELECT count(*) AS rows, count(*) FILTER (WHERE old) AS old, min(time) FILTER (WHERE old) AS first, max(time) FILTER (WHERE old) AS last,
               count(*) FILTER (WHERE old AND fresh) AS fresh, min(time) FILTER (WHERE old AND fresh) AS fresh_first,
               max(time) FILTER (WHERE old AND fresh) AS fresh_last
        FROM (SELECT %2$I AS time, %2$I < $1 AS old, batch > $2 OR batch = ANY ($3) AS fresh FROM tidemark.%1$I) AS sitting
        $sql$, spare, pipe.time_column)
    INTO held USING before, pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    IF held.old > held.fresh THEN
        RETURN QUERY VALUES (held.first, held.last, held.old - held.fresh, whole * (held.old - held.fresh) / held.rows, NULL);
    END IF;
    IF held.fresh > 0 THEN
        RETURN QUERY VALUES (held.fresh_first, held.fresh_last, held.fresh, whole * held.fresh / held.rows, tidemark.fresh_text(held.fresh));
    END IF;
END
$$
