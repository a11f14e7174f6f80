-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Deletes a step of a level's oldest buckets past their retention, whole buckets of some 20,000 rows; gives how many rows went, NULL when
-- nothing is left to do. Nobody rolls the dataset up meanwhile, hence the steps. From then on late rows do not begin those buckets again.
CREATE OR REPLACE FUNCTION tidemark.expire_level(dataset text, level text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(expire_level.dataset, format('The level %s of %s was not expired', level, dataset));
    lev tidemark.rollup_level;
    cutoff timestamptz;
    oldest timestamptz;
    beyond timestamptz;
    until timestamptz;
    n bigint;
BEGIN
    lev := tidemark.require_level(expire_level.dataset, expire_level.level);
    SELECT date_bin(lev.width, r.cutoff, '0001-01-01 00:00:00+00') INTO cutoff FROM tidemark.retention_of(lev.table_name) r;
    IF cutoff IS NULL THEN
        RETURN NULL;
    END IF;
    until := cutoff;
    EXECUTE format('SELECT min(%I) FROM tidemark.%I WHERE %1$I < $1', lev.bucket_column, lev.table_name) INTO oldest USING cutoff;
    EXECUTE format('SELECT %I FROM tidemark.%I WHERE %1$I < $1 ORDER BY 1 OFFSET 20000 LIMIT 1', lev.bucket_column, lev.table_name)
    INTO beyond USING cutoff;
    IF beyond IS NOT NULL THEN
        until := greatest(beyond, oldest + lev.width);
    END IF;
    UPDATE tidemark.rollup_level l SET expired_before = greatest(l.expired_before, until)
    WHERE l.dataset = lev.dataset AND l.level = lev.level;
    IF oldest IS NULL THEN
        RETURN NULL;
    END IF;
    EXECUTE format('DELETE FROM tidemark.%I WHERE %I < $1', lev.table_name, lev.bucket_column) USING until;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END
$$
