-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The schema names its sketch functions in full, so the extension has to live where they say.
DO $$
DECLARE
    home name := (SELECT n.nspname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'hll');
BEGIN
    IF home IS NULL THEN
        CREATE EXTENSION hll WITH SCHEMA public;
    ELSIF home <> 'public' THEN
        RAISE EXCEPTION 'The extension hll is installed in schema %, Tidemark needs it in schema public.', home
            USING HINT = 'ALTER EXTENSION hll SET SCHEMA public;';
    END IF;
END
$$
