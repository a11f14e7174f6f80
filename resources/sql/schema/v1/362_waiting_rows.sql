-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Raw rows that no rollup holds yet.
CREATE FUNCTION tidemark.waiting_rows(dataset text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = waiting_rows.dataset);
    n bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM tidemark.%I WHERE batch > $1 OR batch = ANY ($2)', pipe.raw_table)
    INTO n USING pipe.done, ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = pipe.dataset);
    RETURN n;
END
$$
