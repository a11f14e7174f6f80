-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.set_job_active(jobid bigint, active boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        PERFORM tidemark.refuse('feature_not_supported', jsonb_build_array('no-cron'));
    END IF;
    IF NOT EXISTS (SELECT 1 FROM tidemark.jobs() j WHERE j.jobid = set_job_active.jobid) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-job', jobid::text), jsonb_build_array('list-jobs'));
    END IF;
    EXECUTE 'SELECT cron.alter_job($1, active => $2)' USING jobid, active;
    PERFORM tidemark.note_change('schedule', NULL, CASE WHEN set_job_active.active THEN jsonb_build_array('job-resumed', j.jobname)
                                                        ELSE jsonb_build_array('job-paused', j.jobname) END)
    FROM tidemark.jobs() j WHERE j.jobid = set_job_active.jobid;
END
$$
