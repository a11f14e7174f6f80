-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser): creates the jobs that are missing, as the owner's; those that are there stay as the operator left
-- them. Gives how many were created; 0 without pg_cron.
CREATE OR REPLACE FUNCTION tidemark.schedule_jobs() RETURNS int
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    made int := 0;
    wanted record;
    there boolean;
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        RETURN 0;
    END IF;
    EXECUTE 'GRANT USAGE ON SCHEMA cron TO tidemark_owner';
    EXECUTE 'GRANT SELECT ON cron.job, cron.job_run_details TO tidemark_owner';
    EXECUTE 'GRANT EXECUTE ON FUNCTION cron.alter_job(bigint, text, text, text, text, boolean) TO tidemark_owner';
    FOR wanted IN
        SELECT * FROM (VALUES ('tidemark rollup', '* * * * *', 'CALL tidemark.rollup_loop(6, interval ''10 seconds'')'),
                              ('tidemark upkeep', '7 * * * *', 'CALL tidemark.upkeep()')) AS w (name, schedule, command)
    LOOP
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM cron.job WHERE jobname = $1 AND username = ''tidemark_owner'' AND database = current_database())'
        INTO there USING wanted.name;
        IF NOT there THEN
            EXECUTE 'SELECT cron.schedule_in_database($1, $2, $3, current_database(), ''tidemark_owner'')'
            USING wanted.name, wanted.schedule, wanted.command;
            made := made + 1;
        END IF;
    END LOOP;
    RETURN made;
END
$$
