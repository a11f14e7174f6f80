-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a rule's condition holds, or, once it has fired, still does: NULL where its measure cannot be told. silent: there is no row.
CREATE OR REPLACE FUNCTION tidemark.alert_breached(rule tidemark.alert_rule, measured double precision, fired boolean) RETURNS boolean
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE rule.comparison WHEN 'silent' THEN measured < 1
                                WHEN 'falls' THEN measured < -bound
                                WHEN 'below' THEN measured < bound
                                ELSE measured > bound END
    FROM (SELECT CASE WHEN fired THEN coalesce(rule.clear_threshold, rule.threshold) ELSE rule.threshold END AS bound) AS of
$$
