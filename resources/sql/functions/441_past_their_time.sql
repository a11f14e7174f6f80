-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.past_their_time(dataset text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(p.partition ORDER BY p.range_from), '{}')
    FROM tidemark.pipeline pipe, tidemark.retention_of(pipe.raw_table) r, tidemark.partitions(pipe.dataset) p
    WHERE pipe.dataset = past_their_time.dataset AND p.range_to <= r.cutoff
$$
