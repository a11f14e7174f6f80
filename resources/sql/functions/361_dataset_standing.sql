-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the coordinator knows of its datasets without asking a worker node.
CREATE OR REPLACE FUNCTION tidemark.dataset_standing()
RETURNS TABLE (dataset text, watermark timestamptz, lag_seconds double precision, late_rows bigint, partitions bigint, horizon timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.dataset, p.watermark, extract(epoch FROM clock_timestamp() - p.watermark)::double precision, p.late_rows, x.n, x.horizon
    FROM tidemark.pipeline p,
    LATERAL (SELECT count(*) AS n, max(range_to) AS horizon FROM tidemark.partitions(p.dataset)) x
    ORDER BY p.dataset
$$
