-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.set_job_active(jobid bigint, active boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    job record;
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        PERFORM tidemark.refuse('feature_not_supported', jsonb_build_array('no-cron'));
    END IF;
    SELECT j.jobname, j.active INTO job FROM tidemark.jobs() j WHERE j.jobid = set_job_active.jobid;
    IF NOT FOUND THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-job', jobid::text), jsonb_build_array('list-jobs'));
    END IF;
    EXECUTE 'SELECT cron.alter_job($1, active => $2)' USING jobid, active;
    PERFORM tidemark.note_setting('schedule', NULL, CASE WHEN set_job_active.active THEN jsonb_build_array('job-resumed', job.jobname)
                                                         ELSE jsonb_build_array('job-paused', job.jobname) END,
                                  jsonb_build_object(job.jobname, CASE WHEN job.active THEN 'active' ELSE 'paused' END),
                                  jsonb_build_object(job.jobname, CASE WHEN set_job_active.active THEN 'active' ELSE 'paused' END));
END
$$
