-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What pg_cron calls by that schedule to roll up: several times within a minute where that is how often it calls, else once.
CREATE OR REPLACE FUNCTION tidemark.rollup_call(schedule text) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN schedule ~ '^\*( +\*){4}$' THEN 'CALL tidemark.rollup_loop(6, interval ''10 seconds'')'
                ELSE 'CALL tidemark.rollup_loop(1, interval ''0 seconds'')' END
$$
