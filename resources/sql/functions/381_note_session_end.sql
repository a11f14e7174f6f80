-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters into the log that somebody ends another session, or its statement: in the transaction that does it. Refuses where the login may
-- not.
CREATE OR REPLACE FUNCTION tidemark.note_session_end(pid int, terminate boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    of text;
BEGIN
    SELECT a.usename::text INTO of FROM pg_stat_activity a
    WHERE a.pid = note_session_end.pid AND a.datname = current_database() AND a.pid <> pg_backend_pid();
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-session', coalesce(pid::text, '<NULL>')),
                                jsonb_build_array('list-sessions'));
    END IF;
    IF NOT tidemark.may_signal(of) THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('not-your-session', pid::text, coalesce(of, 'the server')),
            CASE WHEN (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = of) THEN jsonb_build_array('superusers-session')
                 WHEN of IS NULL THEN jsonb_build_array('servers-session')
                 ELSE jsonb_build_array('grant-signals', quote_ident(session_user)) END);
    END IF;
    PERFORM tidemark.note_change('session', NULL, CASE WHEN terminate THEN jsonb_build_array('session-terminated', pid::text, of)
                                                       ELSE jsonb_build_array('session-cancelled', pid::text, of) END);
END
$$
