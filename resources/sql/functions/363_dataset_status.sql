-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.dataset_status()
RETURNS TABLE (dataset text, watermark timestamptz, waiting_rows bigint, lag_seconds double precision, late_rows bigint,
               partitions bigint, horizon timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.dataset, p.watermark, tidemark.waiting_rows(p.dataset),
           extract(epoch FROM clock_timestamp() - p.watermark)::double precision, p.late_rows, x.n, x.horizon
    FROM tidemark.pipeline p,
    LATERAL (SELECT count(*) AS n, max(range_to) AS horizon FROM tidemark.partitions(p.dataset)) x
    ORDER BY p.dataset
$$
