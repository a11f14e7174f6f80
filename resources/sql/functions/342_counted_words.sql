-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was counted of a run, in words.
CREATE OR REPLACE FUNCTION tidemark.counted_words(run tidemark.run_log) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE run.what
        WHEN 'partitions' THEN format('%s partitions made', coalesce(c ->> 'made', '0'))
        WHEN 'expire' THEN concat_ws('; ',
            format('%s partitions dropped, %s kept', coalesce(c ->> 'dropped', '0'), coalesce(c ->> 'kept', '0')),
            (c ->> 'purged') || ' rows deleted from the default partition',
            (c ->> 'buckets') || ' rolled-up buckets deleted',
            'rows kept for ' || (c ->> 'keep'))
        WHEN 'backfill' THEN concat_ws('; ', c ->> 'continued',
            format('%s days rebuilt, %s kept, %s buckets changed', coalesce(c ->> 'rebuilt', '0'), coalesce(c ->> 'kept', '0'),
                   coalesce(c ->> 'changed', '0'))) END
        || coalesce('; ' || tidemark.reason_words(c -> 'why'), '')
    FROM (SELECT run.counted AS c) AS of
$$
