-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first stretch of a level between what is held in which there are buckets from before a moment, and the oldest of them; no line:
-- there are none. Between what is held, so that its buckets are not read each time.
CREATE OR REPLACE FUNCTION tidemark.due_buckets(lev tidemark.rollup_level, before timestamptz)
RETURNS TABLE (gap tstzrange, oldest timestamptz)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    FOR gap IN SELECT unnest(tstzmultirange(tstzrange(NULL, before)) - tidemark.held_days(lev.dataset)) LOOP
        EXECUTE format('SELECT min(%1$I) FROM tidemark.%2$I WHERE %1$I >= $1 AND %1$I < $2', lev.bucket_column, lev.table_name)
        INTO oldest USING coalesce(lower(gap), '-infinity'), upper(gap);
        IF oldest IS NOT NULL THEN
            RETURN NEXT;
            RETURN;
        END IF;
    END LOOP;
END
$$
