-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- pg_cron notes each run of a job, of one that counts seconds thousands a day, and never removes them: those of the owner's jobs stay for a
-- week. One that never started has no time before pg_cron 1.6.3, so they go by their numbers. Gives how many went.
CREATE OR REPLACE FUNCTION tidemark.trim_job_runs() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    n bigint := 0;
BEGIN
    IF to_regclass('cron.job_run_details') IS NOT NULL AND has_table_privilege('cron.job_run_details', 'DELETE') THEN
        EXECUTE 'DELETE FROM cron.job_run_details d WHERE d.username = current_user '
                'AND d.runid < (SELECT min(k.runid) FROM cron.job_run_details k '
                '               WHERE k.username = current_user AND k.start_time >= now() - interval ''7 days'')';
        GET DIAGNOSTICS n = ROW_COUNT;
    END IF;
    RETURN n;
END
$$
