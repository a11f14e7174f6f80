-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When no rows came in, of no tenant, although they did before: for as long as patience no rollup found any, at least one looked and found none
-- then, and in the four times as long before the gap at least four had found some. range_to NULL: it lasts. A stretch in which no rollup ran at all
-- is none, as nobody looked.
CREATE OR REPLACE FUNCTION tidemark.annotated_gaps(dataset text, since timestamptz, until timestamptz, patience interval)
RETURNS TABLE (range_from timestamptz, range_to timestamptz)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    last timestamptz;
    ahead timestamptz;
BEGIN
    until := least(until, clock_timestamp());
    SELECT coalesce((SELECT max(r.started_at) FROM tidemark.run_log r
                     WHERE r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows > 0 AND r.started_at <= since),
                    (SELECT min(r.started_at) FROM tidemark.run_log r
                     WHERE r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows > 0 AND r.started_at > since))
    INTO last;
    WHILE last < until LOOP
        -- As far ahead as is no gap: so a month of rollups is a few thousand steps.
        SELECT max(r.started_at) INTO ahead FROM tidemark.run_log r
        WHERE r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows > 0
          AND r.started_at > last AND r.started_at <= last + patience;
        IF ahead IS NULL THEN
            SELECT min(r.started_at) INTO ahead FROM tidemark.run_log r
            WHERE r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows > 0 AND r.started_at > last;
            EXIT WHEN coalesce(ahead, until) < last + patience;
            IF coalesce(ahead, until) > since
               AND EXISTS (SELECT 1 FROM tidemark.run_log r
                           WHERE r.started_at > last + patience AND r.started_at <= coalesce(ahead, clock_timestamp())
                             AND r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows = 0)
               AND (SELECT count(*) FROM (SELECT 1 FROM tidemark.run_log r
                                          WHERE r.dataset = annotated_gaps.dataset AND r.what = 'rollup' AND r.result = 'done' AND r.rows > 0
                                            AND r.started_at > last - 4 * patience AND r.started_at <= last LIMIT 4) AS few) = 4 THEN
                range_from := last;
                range_to := ahead;
                RETURN NEXT;
            END IF;
            EXIT WHEN ahead IS NULL;
        END IF;
        last := ahead;
    END LOOP;
END
$$
