-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where a backfill of this range begins: where an earlier one was broken off, else at the range's first day.
CREATE OR REPLACE FUNCTION tidemark.backfill_from(dataset text, range_from timestamptz, range_to timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    PERFORM tidemark.require_days(range_from, range_to);
    RETURN coalesce((SELECT b.next_day FROM tidemark.backfill_progress b
                     WHERE b.dataset = backfill_from.dataset AND b.range_from = backfill_from.range_from
                       AND b.range_to = backfill_from.range_to),
                    date_bin('24 hours', range_from, '0001-01-01 00:00:00+00'));
END
$$
