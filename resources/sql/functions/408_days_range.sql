-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whole UTC days as one multirange.
CREATE OR REPLACE FUNCTION tidemark.days_range(days timestamptz[]) RETURNS tstzmultirange
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(range_agg(tstzrange(day, day + interval '24 hours')), '{}') FROM unnest(days) AS day
$$
