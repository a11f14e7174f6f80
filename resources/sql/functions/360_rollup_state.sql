-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far the rollups of a dataset are sure, and what its levels certainly show on every node: the rows of the batches up to
-- settled_done, but the pending ones. What they show of a tenant beyond that is in its own row (see events_rolled).
CREATE OR REPLACE FUNCTION tidemark.rollup_state(dataset text) RETURNS TABLE (watermark timestamptz, settled_done bigint, settled_pending bigint[],
                                                                          bins_from timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.watermark, p.settled_done, p.settled_pending, p.bins_from FROM tidemark.pipeline p WHERE p.dataset = rollup_state.dataset
$$
