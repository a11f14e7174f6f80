-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Takes the dataset for maintenance, waiting two seconds at most for a rollup to end; NULL where another one is at work.
CREATE OR REPLACE FUNCTION tidemark.hold_dataset(dataset text) RETURNS tidemark.pipeline
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
AS $$
DECLARE
    pipe tidemark.pipeline;
BEGIN
    PERFORM tidemark.require_read_committed();
    PERFORM tidemark.require_dataset(hold_dataset.dataset);
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = hold_dataset.dataset FOR UPDATE;
    RETURN pipe;
EXCEPTION
    WHEN lock_not_available THEN
        RETURN NULL;
END
$$
