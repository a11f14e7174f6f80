-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes the partitions of these days that are missing, as the owner; gives how many it made.
CREATE OR REPLACE FUNCTION tidemark.make_days(dataset text, days timestamptz[]) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '10s'
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_or_fail(make_days.dataset, jsonb_build_array('days-not-made', dataset));
BEGIN
    PERFORM set_config('citus.multi_shard_modify_mode', 'sequential', true);
    RETURN tidemark.make_partitions_of(pipe, ARRAY(
        SELECT day FROM unnest(days) AS day
        WHERE NOT EXISTS (SELECT 1 FROM tidemark.partitions(make_days.dataset) p
                          WHERE p.range_from < day + interval '24 hours' AND p.range_to > day)
        ORDER BY day));
END
$$
