-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Superusers only, who see all of pg_cron's jobs: those that do Tidemark's work as another role, which may be gone.
SELECT j.jobname, j.username, r.rolname IS NOT NULL AS known, coalesce(r.rolcanlogin, false) AS may_log_in
FROM cron.job AS j LEFT JOIN pg_catalog.pg_roles AS r ON r.rolname = j.username
WHERE j.username <> 'tidemark_owner' AND j.command ~ 'tidemark\.(rollup_loop|run_rollup|upkeep)\M'
ORDER BY j.jobid
