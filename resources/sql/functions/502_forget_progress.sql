-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A load without a resume key keeps its progress under a key of its own, to settle a COMMIT whose answer was lost. Once it has
-- ended nobody asks for it again.
CREATE OR REPLACE FUNCTION tidemark.forget_progress(resume_key text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM tidemark.ingest_progress p WHERE p.resume_key = forget_progress.resume_key
$$
