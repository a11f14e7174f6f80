-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The UTC days of a range, and which of them can be rebuilt from raw rows (reason NULL).
CREATE OR REPLACE FUNCTION tidemark.backfill_days(dataset text, range_from timestamptz, range_to timestamptz, trust_raw boolean DEFAULT false)
RETURNS TABLE (day timestamptz, reason text, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
BEGIN
    PERFORM tidemark.require_dataset(backfill_days.dataset);
    PERFORM tidemark.require_days(range_from, range_to);
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = backfill_days.dataset;
    FOR day IN SELECT generate_series(date_bin('24 hours', range_from, '0001-01-01 00:00:00+00'), range_to - interval '1 microsecond',
                                      interval '24 hours')
    LOOP
        why := tidemark.why_not_rebuilt(pipe, day, trust_raw);
        reason := tidemark.reason_words(why);
        RETURN NEXT;
    END LOOP;
END
$$
