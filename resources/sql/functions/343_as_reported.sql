-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Words that come from a session, for the run log: said to be its own, unless it could write there anyway; of endless ones the
-- beginning. NULL where there are none.
CREATE OR REPLACE FUNCTION tidemark.as_reported(words text) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN pg_has_role(session_user, 'tidemark_owner', 'USAGE') THEN short ELSE format('reported by %s: %s', session_user, short) END
    FROM (SELECT CASE WHEN length(words) > 2000 THEN left(words, 1999) || '…' ELSE words END AS short) AS of
    WHERE words <> ''
$$
