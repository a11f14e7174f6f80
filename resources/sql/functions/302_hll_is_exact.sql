-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- True where the sketch still holds its values themselves (or none), so that its cardinality is no estimate.
CREATE OR REPLACE FUNCTION tidemark.hll_is_exact(sketch public.hll) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT public.hll_type(sketch) IN (1, 2)
$$
