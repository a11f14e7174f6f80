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
        PERFORM tidemark.refuse('null_value_not_allowed', jsonb_build_array('no-loader'));
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = login AND NOT r.rolsuper AND pg_has_role(r.oid, 'tidemark_reader', 'MEMBER')) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('role-reads', login), jsonb_build_array('let-another-load'));
    END IF;
    EXECUTE format('GRANT tidemark_ingest TO %I', login);
    EXECUTE format('ALTER ROLE %I BYPASSRLS', login);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', login);
    PERFORM tidemark.note_change('grant', NULL, jsonb_build_array('may-load', login));
END
$$
