-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Records how far a backfill has come; next_day NULL: it is finished.
CREATE OR REPLACE FUNCTION tidemark.backfill_reached(dataset text, range_from timestamptz, range_to timestamptz, next_day timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM tidemark.backfill_progress b
    WHERE b.dataset = backfill_reached.dataset AND b.range_from = backfill_reached.range_from AND b.range_to = backfill_reached.range_to;
    IF next_day IS NOT NULL THEN
        INSERT INTO tidemark.backfill_progress (dataset, range_from, range_to, next_day)
        VALUES (backfill_reached.dataset, backfill_reached.range_from, backfill_reached.range_to, backfill_reached.next_day);
    END IF;
END
$$
