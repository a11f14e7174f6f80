-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Another schedule for a job, and whether it is another one: the five fields of a crontab or, from pg_cron 1.5 on, up to '59 seconds'. What a
-- schedule may be is for pg_cron's library to say: the extension's version can be older than that.
CREATE OR REPLACE FUNCTION tidemark.set_job_schedule(jobid bigint, schedule text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    wanted text := btrim(schedule);
    job record;
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        PERFORM tidemark.refuse('feature_not_supported', jsonb_build_array('no-cron'));
    END IF;
    SELECT j.jobname, j.schedule, j.command INTO job FROM tidemark.jobs() j WHERE j.jobid = set_job_schedule.jobid;
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-job', coalesce(jobid::text, '"tidemark rollup"')),
                                jsonb_build_array('list-jobs'));
    END IF;
    IF job.schedule = wanted THEN
        RETURN false;
    END IF;
    BEGIN
        EXECUTE 'SELECT cron.alter_job($1, schedule => $2, command => $3)'
        USING jobid, wanted, CASE WHEN job.command ~ 'tidemark\.rollup_loop\M' THEN tidemark.rollup_call(wanted) ELSE job.command END;
    EXCEPTION WHEN invalid_parameter_value THEN
        IF wanted ~* '^([1-9]|[1-5][0-9]) +seconds?$' THEN
            PERFORM tidemark.refuse('feature_not_supported', jsonb_build_array('seconds-need',
                (SELECT x.extversion FROM pg_extension x WHERE x.extname = 'pg_cron')));
        END IF;
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-schedule', coalesce(schedule, '')),
                                jsonb_build_array('schedules'));
    END;
    PERFORM tidemark.note_setting('schedule', NULL, jsonb_build_array('job-scheduled', job.jobname, wanted),
                                  jsonb_build_object(job.jobname, job.schedule), jsonb_build_object(job.jobname, wanted));
    RETURN true;
END
$$
