-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Adds the counters of more to those of have; walks only the keys of more, few beside a bucket's own.
CREATE OR REPLACE FUNCTION tidemark.counters_add(have jsonb, more jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT have || coalesce(jsonb_object_agg(key, value::bigint + coalesce((have ->> key)::bigint, 0)), '{}')
    FROM jsonb_each_text(more)
$$
