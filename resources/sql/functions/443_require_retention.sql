-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Refuses a retention that cannot be set, and a table that has none.
CREATE OR REPLACE FUNCTION tidemark.require_retention(table_name text, keep interval) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET intervalstyle = 'postgres'
AS $$
BEGIN
    IF keep < interval '1 minute' OR keep > interval '5000 years' THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('keep-out-of-range', keep::text));
    END IF;
    IF table_name = 'run_log' AND keep < tidemark.least_run_log() THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('run-log-kept', tidemark.least_run_log()::text, keep::text));
    END IF;
    IF NOT EXISTS (SELECT 1 FROM tidemark.retention r WHERE r.table_name = require_retention.table_name) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-kept-table', table_name),
            jsonb_build_array('there-are', (SELECT string_agg(r.table_name, ', ' ORDER BY r.table_name) FROM tidemark.retention r)));
    END IF;
END
$$
