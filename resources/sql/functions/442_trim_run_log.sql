-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.trim_run_log() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    n bigint;
BEGIN
    DELETE FROM tidemark.run_log l USING tidemark.retention_of('run_log') r
    WHERE l.finished_at IS NOT NULL AND l.started_at < r.cutoff;
    GET DIAGNOSTICS n = ROW_COUNT;
    DELETE FROM tidemark.late_bucket b USING tidemark.retention_of('late_bucket') r WHERE b.bucket < r.cutoff;
    -- A load without a resume key has one of its own, which nobody asks for again; one of the window may be gone on with for as long
    -- as it stands there.
    DELETE FROM tidemark.ingest_progress p
    WHERE p.updated_at < now() - interval '30 days'
      AND (p.resume_key ~ '^import [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' OR p.resume_key ~ '^\(run [0-9]+\)$')
      AND NOT EXISTS (SELECT 1 FROM tidemark.run_log l WHERE l.finished_at IS NULL AND p.resume_key = format('(run %s)', l.id));
    RETURN n;
END
$$
