-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that were adopted and are past their time already would be dropped by the next upkeep, unasked: the dataset's raw rows are kept for
-- ever then, until an operator decides. Gives the keep time that was set aside, or NULL.
CREATE FUNCTION tidemark.keep_adopted(dataset text, oldest timestamptz) RETURNS interval
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    had interval;
BEGIN
    SELECT r.keep_raw INTO had FROM tidemark.retention_of(dataset) r WHERE oldest < r.cutoff;
    IF had IS NOT NULL THEN
        UPDATE tidemark.retention r SET keep = NULL WHERE r.table_name = dataset;
    END IF;
    RETURN had;
END
$$
