-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser): creates the jobs that are missing, as the owner's, and lets those run here that a dump has brought from
-- another server or database; otherwise those that are there stay as the operator left them, unless they call something else. Jobs of these
-- names whose role is gone can run nowhere, and go. Gives how many were created and how many were corrected; none without pg_cron.
CREATE OR REPLACE FUNCTION tidemark.schedule_jobs(OUT made int, OUT corrected int)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    wanted record;
    there boolean;
    gone int;
BEGIN
    made := 0;
    corrected := 0;
    IF to_regclass('cron.job') IS NULL THEN
        RETURN;
    END IF;
    EXECUTE 'GRANT USAGE ON SCHEMA cron TO tidemark_owner';
    EXECUTE 'GRANT SELECT ON cron.job, cron.job_run_details TO tidemark_owner';
    EXECUTE 'GRANT DELETE ON cron.job_run_details TO tidemark_owner';
    EXECUTE 'GRANT EXECUTE ON FUNCTION cron.alter_job(bigint, text, text, text, text, boolean) TO tidemark_owner';
    EXECUTE 'UPDATE cron.job SET database = current_database(), nodeport = current_setting(''port'')::int, '
            '    nodename = coalesce(current_setting(''cron.host'', true), ''localhost'') '
            'WHERE jobid IN (SELECT t.jobid FROM tidemark.job_troubles() t WHERE t.trouble IN (''database'', ''port'', ''host''))';
    GET DIAGNOSTICS corrected = ROW_COUNT;
    FOR wanted IN
        SELECT * FROM (VALUES ('tidemark rollup', '* * * * *', tidemark.rollup_call('* * * * *')),
                              ('tidemark upkeep', '7 * * * *', 'CALL tidemark.upkeep()')) AS w (name, schedule, command)
    LOOP
        EXECUTE 'DELETE FROM cron.job WHERE jobname = $1 AND username NOT IN (SELECT r.rolname FROM pg_roles r)' USING wanted.name;
        GET DIAGNOSTICS gone = ROW_COUNT;
        corrected := corrected + gone;
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM cron.job WHERE jobname = $1 AND username = ''tidemark_owner'')'
        INTO there USING wanted.name;
        IF NOT there THEN
            EXECUTE 'SELECT cron.schedule_in_database($1, $2, $3, current_database(), ''tidemark_owner'')'
            USING wanted.name, wanted.schedule, wanted.command;
            made := made + 1;
        ELSE
            EXECUTE 'UPDATE cron.job SET command = CASE WHEN jobname = ''tidemark rollup'' THEN tidemark.rollup_call(schedule) ELSE $2 END '
                    'WHERE jobname = $1 AND username = ''tidemark_owner'' AND position($3 IN command) = 0'
            USING wanted.name, wanted.command, 'tidemark.' || split_part(wanted.name, ' ', 2);
            GET DIAGNOSTICS gone = ROW_COUNT;
            corrected := corrected + gone;
        END IF;
    END LOOP;
END
$$
