-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The jobs that schedule_jobs would create, or correct. It fails where pg_cron is not there yet. query_to_xml, because the function may not
-- be there.
SELECT CASE WHEN j.jobid IS NULL THEN 'create' ELSE 'update' END AS action, w.name
FROM (VALUES ('tidemark rollup', 'tidemark.rollup'), ('tidemark upkeep', 'tidemark.upkeep')) AS w (name, calls)
LEFT JOIN cron.job AS j ON j.jobname = w.name AND j.username = 'tidemark_owner'
                           AND EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS r WHERE r.rolname = j.username)
WHERE j.jobid IS NULL OR position(w.calls IN j.command) = 0
   OR CASE WHEN pg_catalog.to_regprocedure('tidemark.job_troubles()') IS NULL THEN j.database <> current_database()
           ELSE j.jobid::text = ANY (pg_catalog.xpath('//jobid/text()', pg_catalog.query_to_xml(
                    'SELECT t.jobid FROM tidemark.job_troubles() AS t WHERE t.trouble IN (''database'', ''port'', ''host'')', false, false,
                    ''))::text[]) END
ORDER BY w.name
