-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes the counts of late rows of the UTC days past their retention, and says so in the run log; what coverage tells of these days is
-- unknown from then on. A dataset that others are at work on is left to the next time: a rollup may be counting.
CREATE OR REPLACE FUNCTION tidemark.trim_late_buckets() RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET timezone = 'UTC'
AS $$
DECLARE
    cutoff timestamptz := tidemark.kept_since('late_bucket');
    name text;
    went record;
BEGIN
    FOR name IN SELECT DISTINCT b.dataset FROM tidemark.late_bucket b WHERE b.bucket < cutoff ORDER BY 1 LOOP
        CONTINUE WHEN (tidemark.hold_dataset(name)).dataset IS NULL;
        WITH gone AS (DELETE FROM tidemark.late_bucket b WHERE b.dataset = name AND b.bucket < cutoff RETURNING b.bucket)
        SELECT count(*) AS n, min(g.bucket) AS oldest, array_agg(DISTINCT date_bin('24 hours', g.bucket, '0001-01-01 00:00:00+00')) AS days
        INTO went FROM gone g;
        UPDATE tidemark.pipeline p SET late_gone = p.late_gone + tidemark.days_range(went.days) WHERE p.dataset = name;
        PERFORM tidemark.note_deleted(name, went.n, jsonb_build_array('late-counts-deleted', went.n, tidemark.utc_text(went.oldest),
            tidemark.utc_text(cutoff), (SELECT r.keep_raw::text FROM tidemark.retention_of('late_bucket') r)));
    END LOOP;
END
$$
