-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Raises an error whose message is a reason (see reason_words), and whose hint is one, too. The codes travel beside the words, in fields of the
-- error that name what it is about and that psql does not print.
CREATE OR REPLACE FUNCTION tidemark.refuse(state text, why jsonb, hint jsonb DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF hint IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = state, MESSAGE = tidemark.reason_words(why), CONSTRAINT = why::text;
    END IF;
    RAISE EXCEPTION USING ERRCODE = state, MESSAGE = tidemark.reason_words(why), CONSTRAINT = why::text,
        HINT = tidemark.reason_words(hint), COLUMN = hint::text;
END
$$
