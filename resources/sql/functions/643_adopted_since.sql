-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows that came into adopted raw tables since: they are in the old table alone. For a login that may read those tables.
CREATE OR REPLACE FUNCTION tidemark.adopted_since() RETURNS TABLE (source text, rows bigint)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    taken tidemark.adopted;
    plan record;
BEGIN
    FOR taken IN SELECT a.* FROM tidemark.adopted a WHERE a.level IS NULL AND to_regclass(a.source) IS NOT NULL ORDER BY a.source LOOP
        SELECT p.* INTO plan FROM tidemark.adoption_plan(to_regclass(taken.source), taken.dataset) p;
        EXECUTE format('SELECT count(*) FROM %s AS s WHERE (%s) IS TRUE AND %s',
                       taken.source, plan.fits, tidemark.beyond_mark(taken, plan.time_column)) INTO rows;
        IF rows > 0 THEN
            source := taken.source;
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$
