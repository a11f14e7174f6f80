-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.set_job_active(jobid bigint, active boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        RAISE EXCEPTION 'pg_cron is not installed in this database, so there is no schedule.' USING ERRCODE = 'feature_not_supported';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM tidemark.jobs() j WHERE j.jobid = set_job_active.jobid) THEN
        RAISE EXCEPTION 'Tidemark has no scheduled job %.', jobid
            USING ERRCODE = 'invalid_parameter_value', HINT = 'List them: tidemarkctl schedule list';
    END IF;
    EXECUTE 'SELECT cron.alter_job($1, active => $2)' USING jobid, active;
    PERFORM tidemark.note_change('schedule', NULL, format('%s is %s', (SELECT j.jobname FROM tidemark.jobs() j WHERE j.jobid = set_job_active.jobid),
                                                          CASE WHEN active THEN 'resumed' ELSE 'paused' END));
END
$$
