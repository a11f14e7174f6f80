-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Carries over what a tutorial's rollup knows of buckets whose raw rows are gone, into its level and the coarser ones, once; the finer ones
-- cannot be told. The raw rows there are have to be adopted and rolled up before.
CREATE OR REPLACE FUNCTION tidemark.adopt_rollup(source text, dataset text, level text, OUT rows bigint, OUT left_out bigint, OUT note text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET work_mem = '64MB'
AS $$
#variable_conflict use_column
DECLARE
    own tidemark.rollup_level := (SELECT l FROM tidemark.rollup_level l
                                  WHERE l.dataset = adopt_rollup.dataset AND l.level = adopt_rollup.level);
    other tidemark.rollup_level;
    found record;
    weighed record;
    trouble text;
    tenants int[];
BEGIN
    PERFORM tidemark.hold_rolled_up(adopt_rollup.source, adopt_rollup.dataset);
    PERFORM tidemark.lock_source(source::regclass);
    SELECT f.* INTO found FROM tidemark.read_found(source::regclass, adopt_rollup.dataset, adopt_rollup.level) f;
    PERFORM tidemark.held_beside(own);
    SELECT w.* INTO weighed FROM tidemark.weigh_found(own) w;
    tenants := ARRAY(SELECT DISTINCT b.tenant FROM pg_temp.tidemark_beyond b);
    FOR other IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = adopt_rollup.dataset AND l.width >= own.width ORDER BY l.width LOOP
        PERFORM tidemark.add_found(adopt_rollup.source, other);
    END LOOP;
    PERFORM tidemark.enter_tenants(adopt_rollup.dataset, tenants);
    trouble := CASE WHEN NOT found.has_sketches THEN 'the table has no sketches of them'
                    WHEN NOT weighed.sketches_agree THEN 'its sketches hash users in another way than Tidemark does'
                    WHEN found.sketches = 0 AND weighed.taken > 0 THEN 'its sketches have other parameters than Tidemark''s' END;
    rows := weighed.taken;
    left_out := found.broken + weighed.placeless;
    note := concat_ws(' ',
        tidemark.found_note(source, own, weighed.taken, weighed.covered, weighed.placeless, found.copies, found.broken, trouble),
        tidemark.keep_adopted(adopt_rollup.dataset, own.width,
                              (SELECT min(r.range_from) FROM tidemark.found_range r WHERE r.source = adopt_rollup.source)));
    INSERT INTO tidemark.adopted (source, dataset, level, rows, left_out, note)
    VALUES (adopt_rollup.source, adopt_rollup.dataset, adopt_rollup.level, adopt_rollup.rows, adopt_rollup.left_out, adopt_rollup.note);
    DROP TABLE pg_temp.tidemark_found, pg_temp.tidemark_held, pg_temp.tidemark_beyond;
END
$$
