-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many of these UTC days have expired in every level: rows that come for them now are in no number.
CREATE OR REPLACE FUNCTION tidemark.gone_days(dataset text, days date[]) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT count(*) FROM unnest(days) AS d
    WHERE (SELECT bool_and(l.gone @> tstzrange(d::timestamp AT TIME ZONE 'UTC', (d + 1)::timestamp AT TIME ZONE 'UTC'))
           FROM tidemark.rollup_level l WHERE l.dataset = gone_days.dataset)
$$
