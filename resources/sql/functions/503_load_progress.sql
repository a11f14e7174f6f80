-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far every loader has come, for who operates: resume keys may name files.
CREATE OR REPLACE FUNCTION tidemark.load_progress()
RETURNS TABLE (resume_key text, source text, "position" bigint, stored bigint, rejected bigint, updated_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.resume_key, p.source, p.position, p.stored, p.rejected, p.updated_at FROM tidemark.ingest_progress p
    ORDER BY p.updated_at DESC, p.resume_key, p.source LIMIT 1000
$$
