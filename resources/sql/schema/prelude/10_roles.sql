-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One owner for every table (with two, a moving shard loses rows on Citus) and three groups. The owner needs LOGIN: Citus
-- reaches its workers, and pg_cron its jobs, as the owner; it has no password. It may see whose session is at work.
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        SELECT * FROM (VALUES ('tidemark_owner', 'LOGIN'), ('tidemark_ingest', 'NOLOGIN'),
                              ('tidemark_reader', 'NOLOGIN'), ('tidemark_operator', 'NOLOGIN')) AS r (name, login)
    LOOP
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = wanted.name) THEN
                EXECUTE format('CREATE ROLE %I %s', wanted.name, wanted.login);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another installation on this server was faster
        END;
    END LOOP;
END
$$
