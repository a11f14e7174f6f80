-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The schedule. pg_cron shows a role its own jobs only; Tidemark's belong to its owner. Those that a dump has brought along may run elsewhere
-- (see job_troubles). zone: whose clock a schedule goes by (before pg_cron 1.5 always GMT); NULL where it counts seconds.
CREATE OR REPLACE FUNCTION tidemark.jobs()
RETURNS TABLE (jobid bigint, jobname text, schedule text, command text, active boolean, zone text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job') IS NOT NULL THEN
        RETURN QUERY EXECUTE
            'SELECT j.jobid, j.jobname::text, j.schedule, j.command, j.active, '
            '       CASE WHEN j.schedule !~* ''second|@reboot'' THEN coalesce(current_setting(''cron.timezone'', true), ''GMT'') END '
            'FROM cron.job j '
            'WHERE j.username = current_user ORDER BY j.jobid';
    END IF;
END
$$
