-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.require_level(dataset text, level text) RETURNS tidemark.rollup_level
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found tidemark.rollup_level;
BEGIN
    PERFORM tidemark.require_dataset(dataset);
    SELECT l.* INTO found FROM tidemark.rollup_level l WHERE l.dataset = require_level.dataset AND l.level = require_level.level;
    IF found.level IS NULL THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-level', dataset, level),
                                jsonb_build_array('levels-are', array_to_string(tidemark.level_names(dataset), ', ')));
    END IF;
    RETURN found;
END
$$
