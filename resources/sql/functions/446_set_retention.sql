-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sets how long a table's rows are kept; NULL: for ever. What has gone does not come back with a longer time.
CREATE OR REPLACE FUNCTION tidemark.set_retention(table_name text, keep interval) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    IF keep < interval '1 minute' OR keep > interval '5000 years' THEN
        RAISE EXCEPTION 'A keep time has to be a minute to 5000 years, not "%".', keep USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF table_name = 'run_log' AND keep < tidemark.least_run_log() THEN
        RAISE EXCEPTION 'The run log is kept for at least %, not "%".', tidemark.least_run_log(), keep
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE tidemark.retention r SET keep = set_retention.keep WHERE r.table_name = set_retention.table_name;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no table "%" with a keep time.', table_name
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'There are ' || (SELECT string_agg(r.table_name, ', ' ORDER BY r.table_name) FROM tidemark.retention r) || '.';
    END IF;
    PERFORM tidemark.note_change('retention', (SELECT p.dataset FROM tidemark.pipeline p WHERE p.raw_table = set_retention.table_name),
                                 format('%s is kept %s', table_name, coalesce('for ' || keep, 'for ever')));
END
$$
