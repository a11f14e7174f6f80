-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tables of the two tutorials in some schemas (those of the search path): 'new', 'more' (rows came since they were adopted), 'taken',
-- or 'unfit' and why. rows: those an adoption would read, NULL where they are not counted. Raw tables first, then rollups, finest first.
CREATE OR REPLACE FUNCTION tidemark.adoptable(schemas name[] DEFAULT current_schemas(false))
RETURNS TABLE (source text, dataset text, level text, state text, rows bigint, reason text, why jsonb)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    found record;
    taken tidemark.adopted;
    plan record;
BEGIN
    FOR found IN
        SELECT c.oid::regclass AS id, format('%I.%I', n.nspname, c.relname) AS source, k.dataset, k.level, tidemark.why_unfit(c.oid) AS unfit
        FROM (SELECT DISTINCT a.table_name, a.dataset, a.level FROM tidemark.adoption_columns() a) k
        JOIN pg_class c ON c.relname = k.table_name AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p'
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN tidemark.rollup_level l ON l.dataset = k.dataset AND l.level = k.level
        WHERE n.nspname = ANY (schemas) AND n.nspname <> 'tidemark'
        ORDER BY k.dataset, l.width NULLS FIRST, n.nspname, c.relname
    LOOP
        source := found.source;
        dataset := found.dataset;
        level := found.level;
        why := found.unfit;
        reason := tidemark.reason_words(why);
        rows := NULL;
        SELECT a.* INTO taken FROM tidemark.adopted a WHERE a.source = found.source;
        IF reason IS NOT NULL THEN
            state := 'unfit';
        ELSIF taken.source IS NULL THEN
            state := 'new';
            EXECUTE format('SELECT count(*) FROM %s', found.id) INTO rows;
        ELSIF level IS NOT NULL THEN
            state := 'taken';
        ELSE
            SELECT p.* INTO plan FROM tidemark.adoption_plan(found.id, found.dataset) p;
            EXECUTE format('SELECT count(*) FILTER (WHERE %3$s) + greatest(count(*) FILTER (WHERE NOT %3$s) - $1, 0) FROM %1$s AS s WHERE (%2$s) IS TRUE',
                           found.id, plan.fits, tidemark.beyond_mark(taken, plan.time_column))
            INTO rows USING taken.rows;
            state := CASE WHEN rows > 0 THEN 'more' ELSE 'taken' END;
        END IF;
        RETURN NEXT;
    END LOOP;
END
$$
