-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What rebuilding a day would change, bucket by bucket: it is rebuilt and undone. Nothing comes for a day that may not be rebuilt (see
-- backfill_days).
CREATE OR REPLACE FUNCTION tidemark.backfill_preview(dataset text, day timestamptz, trust_raw boolean DEFAULT false)
RETURNS TABLE (level text, bucket timestamptz, rows_before bigint, rows_after bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(backfill_preview.dataset, jsonb_build_array('no-preview', dataset));
    start timestamptz := date_bin('24 hours', day, '0001-01-01 00:00:00+00');
    before jsonb;
    after jsonb;
BEGIN
    IF tidemark.why_not_rebuilt(pipe, start, trust_raw) IS NOT NULL THEN
        RETURN;
    END IF;
    before := tidemark.day_digest(pipe, start);
    BEGIN
        PERFORM tidemark.rebuild_day(pipe, start);
        after := tidemark.day_digest(pipe, start);
        RAISE EXCEPTION USING ERRCODE = 'TM003';
    EXCEPTION
        WHEN SQLSTATE 'TM003' THEN
            RETURN QUERY SELECT * FROM tidemark.digest_changes(before, after);
    END;
END
$$
