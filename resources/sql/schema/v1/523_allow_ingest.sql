-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For a superuser: makes a login a loader. COPY FROM is refused under row-level security, so it gets BYPASSRLS (it has no right to read
-- anything); and a loader that falls asleep in a transaction would hold the rollups back, so it is ended after a minute.
CREATE FUNCTION tidemark.allow_ingest(login name) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('GRANT tidemark_ingest TO %I', login);
    EXECUTE format('ALTER ROLE %I BYPASSRLS', login);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', login);
END
$$
