-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The day that a backfill of a range begins at: where an earlier one was broken off, after done_before days, else the range's first. A day
-- that the earlier one left as it was is not done; nothing is where its basis has changed, or a level has lost buckets of its days since.
CREATE OR REPLACE FUNCTION tidemark.backfill_start(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean DEFAULT false)
RETURNS TABLE (day timestamptz, done_before bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    start timestamptz := date_bin('24 hours', range_from, '0001-01-01 00:00:00+00');
    earlier tidemark.backfill_progress;
BEGIN
    PERFORM tidemark.require_dataset(backfill_start.dataset);
    PERFORM tidemark.require_days(backfill_start.range_from, backfill_start.range_to);
    SELECT b.* INTO earlier FROM tidemark.backfill_progress b
    WHERE b.dataset = backfill_start.dataset AND b.range_from = backfill_start.range_from AND b.range_to = backfill_start.range_to;
    day := least(earlier.next_day, earlier.undone);
    IF (day > start AND day < backfill_start.range_to
        AND earlier.basis = tidemark.backfill_basis(backfill_start.dataset, backfill_start.range_from, backfill_start.range_to, trust_raw)
        AND NOT EXISTS (SELECT 1 FROM tidemark.rollup_level l
                        WHERE l.dataset = backfill_start.dataset AND l.gone && tstzrange(start, backfill_start.day))) IS NOT TRUE THEN
        day := start;
    END IF;
    done_before := extract(epoch FROM day - start) / 86400;
    RETURN NEXT;
END
$$
