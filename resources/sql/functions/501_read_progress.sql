-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.read_progress(resume_key text)
RETURNS TABLE (source text, "position" bigint, stored bigint, rejected bigint, tail text)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.source, p.position, p.stored, p.rejected, p.tail FROM tidemark.ingest_progress p
    WHERE p.resume_key = read_progress.resume_key ORDER BY p.updated_at
$$
