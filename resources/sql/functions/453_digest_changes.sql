-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The buckets in which two digests differ.
CREATE OR REPLACE FUNCTION tidemark.digest_changes(before jsonb, after jsonb)
RETURNS TABLE (level text, bucket timestamptz, rows_before bigint, rows_after bigint)
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT split_part(key, ' ', 1), substr(key, strpos(key, ' ') + 1)::timestamptz, coalesce((b.value ->> 0)::bigint, 0),
           coalesce((a.value ->> 0)::bigint, 0)
    FROM jsonb_each(before) b FULL JOIN jsonb_each(after) a USING (key)
    WHERE a.value IS DISTINCT FROM b.value
    ORDER BY 1, 2
$$
