-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.standing(dataset text) RETURNS TABLE (batches_waiting bigint, watermark timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT (SELECT count(*) FROM tidemark.pending q WHERE q.dataset = p.dataset), p.watermark
    FROM tidemark.pipeline p WHERE p.dataset = standing.dataset
$$
