-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the levels hold of a UTC day, bucket by bucket: rows counted, and a digest of all that the bucket holds. A JSON object by level and
-- bucket.
CREATE OR REPLACE FUNCTION tidemark.day_digest(pipe tidemark.pipeline, day timestamptz) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    digest jsonb := '{}';
    part jsonb;
    level tidemark.rollup_level;
    columns text;
BEGIN
    FOR level IN SELECT l.* FROM tidemark.rollup_level l WHERE l.dataset = pipe.dataset LOOP
        SELECT string_agg(format('%I::text', a.attname), ', ' ORDER BY a.attnum) INTO columns FROM pg_attribute a
        WHERE a.attrelid = format('tidemark.%I', level.table_name)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
        EXECUTE format($sql$
            SELECT coalesce(jsonb_object_agg(%1$L || ' ' || bucket::text, jsonb_build_array(n, digest::text)), '{}')
            FROM (SELECT %2$I AS bucket, sum(%3$I) AS n, sum(hashtextextended(concat_ws('|', %4$s), 0)::numeric) AS digest
                  FROM tidemark.%5$I WHERE %2$I >= $1 AND %2$I < $2 GROUP BY 1) AS buckets
            $sql$, level.level, level.bucket_column, CASE pipe.dataset WHEN 'events' THEN 'event_count' ELSE 'request_count' END, columns,
            level.table_name)
        INTO part USING day, day + interval '24 hours';
        digest := digest || part;
    END LOOP;
    RETURN digest;
END
$$
