-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became of a run, for whoever reads the log: its result, or 'interrupted' where it has none and nothing is left that could give it one
-- (it was cancelled, or its session or the server has ended).
CREATE OR REPLACE FUNCTION tidemark.run_result(id bigint) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    run tidemark.run_log;
BEGIN
    SELECT r.* INTO run FROM tidemark.run_log r WHERE r.id = run_result.id;
    IF run.finished_at IS NULL AND NOT tidemark.run_lives(run) THEN
        -- It may have ended in order since the first look.
        SELECT r.* INTO run FROM tidemark.run_log r WHERE r.id = run_result.id;
        IF run.finished_at IS NULL THEN
            RETURN 'interrupted';
        END IF;
    END IF;
    RETURN run.result;
END
$$
