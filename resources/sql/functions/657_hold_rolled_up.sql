-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Holds a dataset whose adopted raw rows are all in its levels; fails where they are not. Their rollup is a transaction of its own: on Citus
-- one transaction writes to a table as one role only.
CREATE OR REPLACE FUNCTION tidemark.hold_rolled_up(source text, dataset text) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_dataset(hold_rolled_up.dataset);
    why jsonb;
BEGIN
    IF pipe.dataset IS NULL THEN
        why := tidemark.busy_since(hold_rolled_up.dataset);
    ELSIF EXISTS (SELECT 1 FROM tidemark.adopted a, unnest(a.batches) AS taken
                  WHERE a.dataset = pipe.dataset
                    AND (taken > pipe.done OR EXISTS (SELECT 1 FROM tidemark.pending q WHERE (q.dataset, q.batch) = (a.dataset, taken)))) THEN
        why := jsonb_build_array('adopted-not-rolled-up');
    END IF;
    IF why IS NOT NULL THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('not-adopted-yet', source, why), jsonb_build_array('init-after-that'));
    END IF;
END
$$
