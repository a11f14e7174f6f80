-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For those who may write but not read the settings.
CREATE OR REPLACE FUNCTION tidemark.schema_version() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT s.value::int FROM tidemark.setting s WHERE s.key = 'schema_version'
$$
