-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was counted of a run, as a list of reasons; NULL: nothing is of runs of its kind.
CREATE OR REPLACE FUNCTION tidemark.counted_reasons(run tidemark.run_log) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_agg(r.reason ORDER BY r.place)
    FROM (SELECT run.counted AS c) AS of, LATERAL (VALUES
        (1, 'partitions', jsonb_build_array('partitions-made', coalesce(c -> 'made', '0'))),
        (1, 'expire', jsonb_build_array('partitions-dropped', coalesce(c -> 'dropped', '0'), coalesce(c -> 'kept', '0'))),
        (2, 'expire', CASE WHEN c ? 'purged' THEN jsonb_build_array('rows-purged', c -> 'purged') END),
        (3, 'expire', CASE WHEN c ? 'buckets' THEN jsonb_build_array('buckets-deleted', c -> 'buckets') END),
        (4, 'expire', CASE WHEN c ? 'keep' THEN jsonb_build_array('rows-kept-for', c -> 'keep') END),
        (1, 'backfill', c -> 'continued'),
        (2, 'backfill', jsonb_build_array('days-rebuilt', coalesce(c -> 'rebuilt', '0'), coalesce(c -> 'kept', '0'),
                                          coalesce(c -> 'changed', '0'))),
        (5, run.what, c -> 'why')
    ) AS r (place, what, reason)
    WHERE r.what = run.what AND r.reason IS NOT NULL
$$
