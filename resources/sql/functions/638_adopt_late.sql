-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Copies the rows of an adopted raw table that are not beyond the mark and yet were not taken, copies counted. That can be told as long as
-- every row taken before is still there; NULL where some have expired.
CREATE OR REPLACE FUNCTION tidemark.adopt_late(source regclass, dataset text, taken tidemark.adopted, batch bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    plan record;
    there bigint;
    n bigint;
BEGIN
    SELECT p.* INTO plan FROM tidemark.adoption_plan(source, adopt_late.dataset) p;
    EXECUTE format('SELECT count(*) FROM tidemark.%I WHERE batch = ANY ($1)', dataset) INTO there USING taken.batches;
    IF there <> taken.rows THEN
        RETURN NULL;
    END IF;
    EXECUTE format('INSERT INTO tidemark.%1$I (%2$s, batch) SELECT %2$s, $1 FROM '
                   '(SELECT %3$s FROM %4$s AS s WHERE (%5$s) IS TRUE AND NOT %6$s EXCEPT ALL '
                   'SELECT %2$s FROM tidemark.%1$I WHERE batch = ANY ($2)) AS late (%2$s)',
                   dataset, plan.columns, plan.expressions, source, plan.fits, tidemark.beyond_mark(taken, plan.time_column))
    USING batch, taken.batches;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END
$$
