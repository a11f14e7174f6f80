-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A sketch of an adopted rollup if it has the pinned parameters, so that it can be united with Tidemark's; else NULL.
CREATE OR REPLACE FUNCTION tidemark.sketch_found(sketch public.hll) RETURNS public.hll
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN public.hll_type(sketch) <> 0 AND public.hll_log2m(sketch) = 11 AND public.hll_regwidth(sketch) = 5
                     AND (public.hll_expthresh(sketch)).specified = -1 AND public.hll_sparseon(sketch) = 1 THEN sketch END
$$
