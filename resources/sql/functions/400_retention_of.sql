-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The keep time to apply (the given one, else the stored one) and the cutoff it means now; both NULL where rows are kept for ever.
CREATE OR REPLACE FUNCTION tidemark.retention_of(table_name text, keep interval DEFAULT NULL)
RETURNS TABLE (keep_raw interval, cutoff timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    IF keep < interval '1 minute' THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('keep-too-short', keep::text));
    END IF;
    keep_raw := coalesce(keep, (SELECT r.keep FROM tidemark.retention r WHERE r.table_name = retention_of.table_name));
    IF keep_raw IS NOT NULL THEN
        cutoff := greatest(clock_timestamp() - keep_raw, '0001-01-01 00:00:00+00'); -- nothing is older, and nobody reads such a time
    END IF;
    RETURN NEXT;
END
$$
