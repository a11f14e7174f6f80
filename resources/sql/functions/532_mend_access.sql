-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser): gives each role its rights and its policies, as far as it lacks them: at first, and again where a role
-- was dropped and made anew. Gives how many were missing.
CREATE OR REPLACE FUNCTION tidemark.mend_access() RETURNS int
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    missing text;
    mended int := 0;
BEGIN
    FOR missing IN SELECT m.statement FROM tidemark.missing_access() m LOOP
        EXECUTE missing;
        mended := mended + 1;
    END LOOP;
    RETURN mended;
END
$$
