-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Cancels what a session of this database runs, or ends the session; with the rights of whoever calls this. Gives false where it was over
-- before.
CREATE OR REPLACE FUNCTION tidemark.end_session(pid int, terminate boolean) RETURNS boolean
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM tidemark.note_session_end(pid, terminate);
    RETURN CASE WHEN terminate THEN pg_terminate_backend(pid) ELSE pg_cancel_backend(pid) END;
END
$$
