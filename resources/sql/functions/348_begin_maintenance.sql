-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- begin_run for operators: of maintenance alone, so that nobody enters changes that were never made; a backfill has begin_backfill.
-- one_statement: the run ends with the statement that calls this.
CREATE OR REPLACE FUNCTION tidemark.begin_maintenance(what text, dataset text, one_statement boolean DEFAULT false) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF what IS NULL OR what <> ALL ('{rollup,partitions,expire}') THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-maintenance', coalesce(what, '<NULL>')));
    END IF;
    PERFORM tidemark.require_dataset(dataset);
    RETURN tidemark.begin_run(what, dataset, one_statement);
END
$$
