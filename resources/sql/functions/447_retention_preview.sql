-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What another retention would mean for a table now: how many rows, of a rollup level also buckets and of raw rows partitions, would go and
-- their bytes (a share of the table's), from before when, and the rows past that time that are kept all the same, with the reasons. keep
-- NULL: for ever.
CREATE OR REPLACE FUNCTION tidemark.retention_preview(table_name text, keep interval)
RETURNS TABLE (cutoff timestamptz, rows bigint, buckets bigint, partitions bigint, bytes bigint, kept_rows bigint, reason text, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    dataset text := (SELECT p.dataset FROM tidemark.pipeline p WHERE p.raw_table = retention_preview.table_name);
    lev tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l WHERE l.table_name = retention_preview.table_name);
    time_column name := CASE retention_preview.table_name WHEN 'run_log' THEN 'started_at' WHEN 'late_bucket' THEN 'bucket' WHEN 'alert_change' THEN 'at'
                        ELSE lev.bucket_column END;
    held tstzmultirange := '{}';
    past text := CASE retention_preview.table_name WHEN 'run_log' THEN 'finished_at IS NOT NULL AND ' ELSE '' END || '%1$I < $1';
    all_rows bigint;
BEGIN
    PERFORM tidemark.require_retention(retention_preview.table_name, retention_preview.keep);
    rows := 0;
    bytes := 0;
    kept_rows := 0;
    IF keep IS NULL THEN
        RETURN NEXT;
        RETURN;
    END IF;
    SELECT r.cutoff INTO cutoff FROM tidemark.retention_of(retention_preview.table_name, keep) r;
    IF dataset IS NOT NULL THEN
        -- Several reasons: the rows of each, the most first.
        WITH there AS MATERIALIZED (SELECT e.* FROM tidemark.expiry_preview(dataset, keep) e),
             kept AS (SELECT t.why, sum(t.rows) AS n, count(*) OVER () AS reasons, row_number() OVER (ORDER BY sum(t.rows) DESC, t.why) AS place
                      FROM there t WHERE t.why IS NOT NULL AND t.rows > 0 GROUP BY t.why)
        SELECT coalesce(sum(t.rows) FILTER (WHERE t.reason IS NULL), 0), coalesce(sum(t.bytes) FILTER (WHERE t.reason IS NULL), 0),
               count(*) FILTER (WHERE t.reason IS NULL AND t.partition <> retention_preview.table_name || '_default'),
               coalesce(sum(t.rows) FILTER (WHERE t.reason IS NOT NULL), 0),
               (SELECT jsonb_agg(CASE WHEN k.reasons = 1 THEN k.why WHEN k.place = 6 THEN jsonb_build_array('other-reasons')
                                      ELSE jsonb_build_array('rows-kept', k.n, k.why) END ORDER BY k.place)
                FROM kept k WHERE k.place <= 6)
        INTO rows, bytes, partitions, kept_rows, why
        FROM there t;
        reason := tidemark.reason_words(why);
        RETURN NEXT;
        RETURN;
    END IF;
    IF retention_preview.table_name IN ('late_bucket', 'alert_change') THEN
        cutoff := tidemark.kept_since(retention_preview.table_name, keep);
    ELSIF lev.level IS NOT NULL THEN
        cutoff := tidemark.kept_since(lev.table_name, keep);
        held := tidemark.held_days(lev.dataset);
        why := jsonb_build_array(tidemark.why_held(lev.dataset, '-infinity', cutoff))
               || CASE WHEN (SELECT count(*) > 1 FROM tidemark.hold h
                             WHERE h.dataset = lev.dataset AND h.range_from < retention_preview.cutoff
                               AND (h.until IS NULL OR h.until > clock_timestamp())) THEN jsonb_build_array(jsonb_build_array('other-holds'))
                       ELSE '[]' END;
    END IF;
    EXECUTE format($sql$
        SELECT count(*), count(*) FILTER (WHERE past AND NOT held), count(DISTINCT bucket) FILTER (WHERE past AND NOT held),
               count(*) FILTER (WHERE past AND held)
        FROM (SELECT %1$I AS bucket, $sql$ || past || $sql$ AS past, %1$I <@ $2 AS held FROM tidemark.%2$I) AS there
        $sql$, time_column, retention_preview.table_name)
    INTO all_rows, rows, buckets, kept_rows USING cutoff, held;
    IF lev.level IS NULL THEN
        buckets := NULL;
    END IF;
    IF kept_rows = 0 THEN
        why := NULL;
    END IF;
    reason := tidemark.reason_words(why);
    bytes := CASE WHEN rows = 0 THEN 0
                  ELSE rows * CASE WHEN lev.level IS NULL THEN pg_total_relation_size(format('tidemark.%I', retention_preview.table_name)::regclass)
                                   ELSE tidemark.partition_bytes(retention_preview.table_name) END / all_rows END;
    RETURN NEXT;
END
$$
