-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.require_dataset(dataset text) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tidemark.pipeline p WHERE p.dataset = require_dataset.dataset) THEN
        RAISE EXCEPTION 'There is no dataset "%".', dataset
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'The datasets are ' || (SELECT string_agg(p.dataset, ' and ' ORDER BY p.dataset) FROM tidemark.pipeline p) || '.';
    END IF;
END
$$
