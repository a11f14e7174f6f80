-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why scheduled jobs do not run, or run elsewhere. pg_cron connects to the host, port and database that stand in the job, and a dump carries
-- them along. trouble: launcher (of no job: pg_cron's own process is not there for this database; found: the database it is set up for),
-- login (the owner may not log in), database, port, host, never-started (the latest run; found: why; from pg_cron 1.6.3 on it has times, too),
-- unsuccessful (no run has succeeded for three intervals; found: what the latest one said; wanted: when one did). The interval of a schedule
-- that counts no seconds is what usually lies between two starts.
CREATE OR REPLACE FUNCTION tidemark.job_troubles() RETURNS TABLE (jobid bigint, jobname text, trouble text, found text, wanted text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regclass('cron.job') IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT NULL::bigint, NULL::text, 'launcher', current_setting('cron.database_name', true), current_database()::text
    WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.backend_type = 'pg_cron launcher' AND a.datname = current_database());
    RETURN QUERY EXECUTE $sql$
        WITH here AS (SELECT coalesce(current_setting('cron.host', true), 'localhost') AS host, current_setting('port') AS port,
                             string_to_array(replace(current_setting('unix_socket_directories'), ' ', ''), ',') AS sockets,
                             current_setting('listen_addresses') <> '' AS listens,
                             coalesce(current_setting('cron.use_background_workers', true), 'off') = 'on' AS inside)
        SELECT j.jobid, j.jobname::text, t.trouble, t.found, t.wanted
        FROM here AS h, cron.job AS j
        LEFT JOIN LATERAL (SELECT d.job_pid, d.status, d.return_message FROM cron.job_run_details AS d
                           WHERE d.jobid = j.jobid ORDER BY d.runid DESC LIMIT 1) AS latest ON true
        LEFT JOIN LATERAL (SELECT coalesce((substring(j.schedule FROM '^\s*(\d+)\s+seconds?\s*$') || ' seconds')::interval,
                                           percentile_disc(0.5) WITHIN GROUP (ORDER BY gap)) AS every, min(start_time) AS since
                           FROM (SELECT d.start_time, d.start_time - lag(d.start_time) OVER (ORDER BY d.runid) AS gap
                                 FROM cron.job_run_details AS d WHERE d.jobid = j.jobid ORDER BY d.runid DESC LIMIT 30) AS starts) AS usual ON true
        LEFT JOIN LATERAL (SELECT max(d.end_time) AS success FROM cron.job_run_details AS d
                           WHERE d.jobid = j.jobid AND d.status = 'succeeded') AS past ON true,
        LATERAL (VALUES
            ('login', current_user::text, NULL, NOT (SELECT r.rolcanlogin FROM pg_roles AS r WHERE r.rolname = current_user)),
            ('database', j.database, current_database()::text, j.database <> current_database()),
            ('port', j.nodeport::text, h.port, NOT h.inside AND j.nodeport::text <> h.port),
            ('host', j.nodename, h.host, NOT (h.inside OR j.nodename = h.host OR j.nodename = ANY (h.sockets)
                                              OR h.listens AND j.nodename IN ('localhost', '127.0.0.1', '::1'))),
            ('never-started', latest.return_message, NULL, latest.status = 'failed' AND latest.job_pid IS NULL),
            ('unsuccessful', coalesce(latest.return_message, latest.status), tidemark.utc_text(past.success),
             j.active AND latest.job_pid IS NOT NULL AND coalesce(past.success, usual.since) < now() - 3 * usual.every)
        ) AS t (trouble, found, wanted, holds)
        WHERE j.username = current_user AND t.holds
        ORDER BY 1, 3
        $sql$;
END
$$
