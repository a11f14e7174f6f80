-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The buckets of a stretch of time that late rows were added to, after they had been complete: those that lie within the grain of each other as one,
-- with how many buckets and rows; at: when the last were added. Of all tenants together, as coverage tells them.
CREATE OR REPLACE FUNCTION tidemark.annotated_late(dataset text, since timestamptz, until timestamptz, grain interval)
RETURNS TABLE (of_dataset text, range_from timestamptz, range_to timestamptz, at timestamptz, buckets bigint, rows bigint)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH found AS (
        SELECT b.dataset, b.bucket, b.bucket + w.width AS ends, b.rows, b.last_added
        FROM (SELECT l.dataset, min(l.width) AS width FROM tidemark.rollup_level l GROUP BY l.dataset) w
        JOIN tidemark.late_bucket b ON b.dataset = w.dataset AND b.bucket < until AND b.bucket > since - w.width
        WHERE annotated_late.dataset IS NULL OR b.dataset = annotated_late.dataset
    ), parted AS (
        SELECT x.*, count(*) FILTER (WHERE x.begins) OVER (PARTITION BY x.dataset ORDER BY x.bucket) AS part
        FROM (SELECT f.*, (f.bucket > lag(f.ends) OVER (PARTITION BY f.dataset ORDER BY f.bucket) + grain) IS NOT FALSE AS begins FROM found f) x
    )
    SELECT p.dataset, min(p.bucket), max(p.ends), max(p.last_added), count(*), sum(p.rows)::bigint
    FROM parted p
    GROUP BY p.dataset, p.part
$$
