-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a run that has no outcome yet is still going on: its session is there, and where the run is one statement, that statement is. The
-- text of other sessions is not asked for, only whether they are at work; where track_activities is off, the session is taken at its word.
CREATE OR REPLACE FUNCTION tidemark.run_lives(r tidemark.run_log) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (SELECT 1 FROM pg_stat_get_activity(r.pid) a
                   WHERE a.backend_start = r.session_start
                     AND (NOT r.one_statement OR a.state = 'disabled' OR a.state = 'active' AND a.query_start <= r.started_at))
$$
