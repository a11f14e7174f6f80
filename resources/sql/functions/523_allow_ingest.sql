-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For a superuser: makes a login a loader. COPY FROM is refused under row-level security, so it gets BYPASSRLS, and for that may not be
-- one who reads; and a loader that falls asleep in a transaction would hold the rollups back, so it is ended after a minute.
CREATE OR REPLACE FUNCTION tidemark.allow_ingest(login name) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF login IS NULL THEN
        RAISE EXCEPTION 'Who may load is missing.' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = login AND NOT r.rolsuper AND pg_has_role(r.oid, 'tidemark_reader', 'MEMBER')) THEN
        RAISE EXCEPTION 'The role "%" may read. A loader bypasses row-level security, so it would see every tenant.', login
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Let another role load.';
    END IF;
    EXECUTE format('GRANT tidemark_ingest TO %I', login);
    EXECUTE format('ALTER ROLE %I BYPASSRLS', login);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', login);
    PERFORM tidemark.note_change('grant', NULL, format('%s may load rows', login));
END
$$
