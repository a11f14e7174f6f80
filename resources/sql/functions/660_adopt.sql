-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the installer (a superuser: the old tables are anybody's): takes one of the adoptable tables over, in one transaction, and logs it.
-- Run again it takes what has come since, and nothing twice.
CREATE OR REPLACE FUNCTION tidemark.adopt(source text) RETURNS TABLE (dataset text, level text, rows bigint, left_out bigint, note text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    home name := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = adopt.source::regclass);
    candidate record;
    run bigint;
BEGIN
    SELECT a.* INTO candidate FROM tidemark.adoptable(ARRAY[home]) a WHERE a.source = adopt.source;
    IF candidate.source IS NULL OR candidate.state = 'unfit' THEN
        PERFORM tidemark.refuse('wrong_object_type', jsonb_build_array('not-adoptable', source,
            coalesce(candidate.why, jsonb_build_array('no-tutorial-table'))));
    END IF;
    dataset := candidate.dataset;
    level := candidate.level;
    rows := 0;
    left_out := 0;
    IF candidate.state IN ('new', 'more') THEN
        IF level IS NOT NULL AND EXISTS (SELECT 1 FROM tidemark.adoptable(ARRAY[home]) a
                                         WHERE a.dataset = candidate.dataset AND a.level IS NULL AND a.state = 'new') THEN
            PERFORM tidemark.refuse('object_not_in_prerequisite_state', jsonb_build_array('raw-rows-first', source));
        END IF;
        run := tidemark.begin_run('adopt', dataset);
        IF level IS NULL THEN
            SELECT r.* INTO rows, left_out, note FROM tidemark.adopt_raw(adopt.source, candidate.dataset) r;
        ELSE
            SELECT r.* INTO rows, left_out, note FROM tidemark.adopt_rollup(adopt.source, candidate.dataset, candidate.level) r;
        END IF;
        PERFORM tidemark.end_run(run, 'done', adopt.rows, 0, to_jsonb(adopt.note));
    END IF;
    RETURN NEXT;
END
$$
