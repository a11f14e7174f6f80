-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How the datasets stand. waiting_rows: NULL where a worker node of Citus cannot be asked; after the first such node none is asked again.
CREATE OR REPLACE FUNCTION tidemark.dataset_status()
RETURNS TABLE (dataset text, watermark timestamptz, waiting_rows bigint, lag_seconds double precision, late_rows bigint,
               partitions bigint, horizon timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    lost boolean := false;
BEGIN
    FOR dataset, watermark, lag_seconds, late_rows, partitions, horizon IN
        SELECT s.dataset, s.watermark, s.lag_seconds, s.late_rows, s.partitions, s.horizon FROM tidemark.dataset_standing() s
    LOOP
        waiting_rows := CASE WHEN NOT lost THEN tidemark.waiting_rows(dataset_status.dataset) END;
        lost := waiting_rows IS NULL;
        RETURN NEXT;
    END LOOP;
END
$$
