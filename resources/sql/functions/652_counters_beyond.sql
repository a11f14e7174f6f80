-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What counters hold beyond others, key by key, if that sums up to n; else n under '??'.
CREATE OR REPLACE FUNCTION tidemark.counters_beyond(counters jsonb, others jsonb, n bigint) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN sum(more.v) = n THEN jsonb_object_agg(more.key, more.v) ELSE jsonb_build_object('??', n) END
    FROM (SELECT key, value::bigint - coalesce((others ->> key)::bigint, 0) AS v FROM jsonb_each_text(counters)) AS more
    WHERE more.v > 0
$$
