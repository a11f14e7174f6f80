-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest first. One that could not be started has no time, though pg_cron gives it one from 1.6.3 on.
CREATE OR REPLACE FUNCTION tidemark.job_runs(lim int)
RETURNS TABLE (jobid bigint, jobname text, started timestamptz, finished timestamptz, status text, message text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job_run_details') IS NOT NULL THEN
        RETURN QUERY EXECUTE
            'SELECT d.jobid, coalesce(j.jobname::text, ''''), CASE WHEN d.job_pid IS NOT NULL THEN d.start_time END, '
            '       CASE WHEN d.job_pid IS NOT NULL THEN d.end_time END, coalesce(d.status, ''''), '
            '       coalesce(d.return_message, '''') '
            'FROM cron.job_run_details d LEFT JOIN cron.job j USING (jobid) '
            'WHERE d.username = current_user '
            'ORDER BY d.runid DESC LIMIT $1' USING lim;
    END IF;
END
$$
