-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The reason of an error that was caught: the one that it was raised with (see refuse; coded is its CONSTRAINT_NAME), else its words.
CREATE OR REPLACE FUNCTION tidemark.raised_reason(coded text, words text) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN coded LIKE '["%' THEN coded::jsonb ELSE to_jsonb(words) END
$$
