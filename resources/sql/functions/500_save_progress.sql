-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.save_progress(resume_key text, source text, "position" bigint, stored bigint, rejected bigint, tail text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO tidemark.ingest_progress AS p (resume_key, source, position, stored, rejected, tail)
    VALUES (save_progress.resume_key, save_progress.source, save_progress."position", save_progress.stored, save_progress.rejected, save_progress.tail)
    ON CONFLICT (resume_key, source) DO UPDATE
    SET position = EXCLUDED.position, stored = EXCLUDED.stored, rejected = EXCLUDED.rejected, tail = EXCLUDED.tail, updated_at = clock_timestamp()
$$
