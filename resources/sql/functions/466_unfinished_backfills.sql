-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Backfills that were begun and are not through, the latest first: they go on at next_day when the same range is asked for. since: of the run
-- that is, or was last, at it, and role whose that is; running: it still is.
CREATE OR REPLACE FUNCTION tidemark.unfinished_backfills()
RETURNS TABLE (dataset text, range_from timestamptz, range_to timestamptz, next_day timestamptz, since timestamptz, role text, running boolean)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT b.dataset, b.range_from, b.range_to, b.next_day, coalesce(r.started_at, b.updated_at), r.role,
           coalesce(r.finished_at IS NULL AND tidemark.run_lives(r), false)
    FROM tidemark.backfill_progress b LEFT JOIN tidemark.run_log r ON r.id = b.run
    WHERE b.next_day < b.range_to
    ORDER BY 5 DESC
$$
