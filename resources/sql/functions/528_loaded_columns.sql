-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The columns that a loader fills, as a list: all but the batch.
CREATE OR REPLACE FUNCTION tidemark.loaded_columns(raw_table text) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = format('tidemark.%I', raw_table)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'batch'
$$
