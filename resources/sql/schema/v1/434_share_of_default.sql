-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The bytes that some rows of the default partition take, by their share of all its rows.
CREATE FUNCTION tidemark.share_of_default(pipe tidemark.pipeline, bytes bigint, rows bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    everything bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM tidemark.%I', pipe.raw_table || '_default') INTO everything;
    RETURN (bytes::numeric * rows / greatest(everything, 1))::bigint;
END
$$
