-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many rows of a partition no rollup holds yet. The dataset has to be held for the answer to stay true.
CREATE OR REPLACE FUNCTION tidemark.not_rolled_up(dataset text, partition text) RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = not_rolled_up.dataset);
    n bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM tidemark.%I WHERE batch > $1 OR batch = ANY ($2)', partition)
    INTO n USING pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    RETURN n;
END
$$
