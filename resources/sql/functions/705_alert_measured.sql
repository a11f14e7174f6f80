-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a rule compares with its threshold: the value of its window, or by how many percent that has changed against the week before.
CREATE OR REPLACE FUNCTION tidemark.alert_measured(comparison text, value double precision, before double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN comparison IN ('rises', 'falls') THEN 100 * (value - before) / nullif(before, 0) ELSE value END
$$
