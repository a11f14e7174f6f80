-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a session has to say, for the run log: a reason, or a string. It is said to be the session's own, unless that could write there
-- anyway; of endless words the beginning stays. NULL where there are none.
CREATE OR REPLACE FUNCTION tidemark.as_reported(said jsonb) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN pg_has_role(session_user, 'tidemark_owner', 'USAGE') THEN short ELSE jsonb_build_array('reported', session_user, short) END
    FROM (SELECT CASE WHEN jsonb_typeof(said) = 'array' AND length(said::text) <= 4000 THEN said
                      WHEN length(words) > 2000 THEN to_jsonb(left(words, 1999) || '…') ELSE to_jsonb(words) END AS short
          FROM (SELECT tidemark.reason_words(said) AS words) AS of
          WHERE words <> '') AS of
$$
