-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.require_dataset(dataset text) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tidemark.pipeline p WHERE p.dataset = require_dataset.dataset) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-dataset', dataset),
            (SELECT jsonb_build_array('datasets-are', min(p.dataset), max(p.dataset)) FROM tidemark.pipeline p));
    END IF;
END
$$
