-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The schedule. pg_cron shows a role its own jobs only; Tidemark's belong to its owner. Those that a dump has brought along may run elsewhere
-- (see job_troubles).
CREATE OR REPLACE FUNCTION tidemark.jobs() RETURNS TABLE (jobid bigint, jobname text, schedule text, command text, active boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job') IS NOT NULL THEN
        RETURN QUERY EXECUTE
            'SELECT j.jobid, j.jobname::text, j.schedule, j.command, j.active FROM cron.job j '
            'WHERE j.username = current_user ORDER BY j.jobid';
    END IF;
END
$$
