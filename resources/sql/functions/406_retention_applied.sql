-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As retention_of, for what is really deleted: a caller may keep rows longer than the stored retention, never shorter.
CREATE OR REPLACE FUNCTION tidemark.retention_applied(table_name text, keep interval DEFAULT NULL)
RETURNS TABLE (keep_raw interval, cutoff timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    stored interval := (SELECT r.keep_raw FROM tidemark.retention_of(retention_applied.table_name) r);
BEGIN
    SELECT r.keep_raw, r.cutoff INTO keep_raw, cutoff FROM tidemark.retention_of(retention_applied.table_name, keep) r;
    IF keep IS NOT NULL AND (stored IS NULL OR now() - keep > now() - stored) THEN
        PERFORM tidemark.refuse('invalid_parameter_value',
            CASE WHEN stored IS NULL THEN jsonb_build_array('table-kept-forever', retention_applied.table_name)
                 ELSE jsonb_build_array('table-kept-for', retention_applied.table_name, stored::text) END,
            jsonb_build_array('set-retention-first', retention_applied.table_name, keep::text));
    END IF;
    RETURN NEXT;
END
$$
