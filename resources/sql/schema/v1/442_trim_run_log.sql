-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE FUNCTION tidemark.trim_run_log() RETURNS bigint
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
    RETURN n;
END
$$
