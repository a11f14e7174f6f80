-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A part of what counts_between gives: the buckets of a level (its table and the column of their start) in a stretch, added (sign 1) or
-- taken away (-1). As floating-point numbers, which are added up in half the time, and exactly up to 2^53.
CREATE OR REPLACE FUNCTION tidemark.counts_of(tenant name, level name[], measures text[], sign int, starts timestamptz,
    ends timestamptz, narrowed boolean) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT format('SELECT %I AS tenant, (%s * (%s))::float8 AS n, (%2$s * (%4$s))::float8 AS errors FROM tidemark.%5$I '
                  'WHERE %6$I >= %7$L AND %6$I < %8$L%9$s',
                  tenant, sign, measures[1], measures[2], level[1], level[2], starts, ends,
                  CASE WHEN narrowed THEN format(' AND %I = ANY ($1)', tenant) ELSE '' END)
$$
