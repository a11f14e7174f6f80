-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- note_change with what a setting was before and is now, by name.
CREATE OR REPLACE FUNCTION tidemark.note_setting(what text, dataset text, why jsonb, before jsonb, after jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    run bigint := tidemark.begin_run(what, dataset);
BEGIN
    UPDATE tidemark.run_log r SET counted = r.counted || jsonb_build_object('before', before, 'after', after) WHERE r.id = run;
    PERFORM tidemark.end_run(run, 'done', 0, 0, why);
END
$$
