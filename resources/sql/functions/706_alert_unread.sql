-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a rule's value is missing because it could not be read, rather than because there are no rows to tell it.
CREATE OR REPLACE FUNCTION tidemark.alert_unread(why jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(why ->> 0 NOT IN ('alert-no-rows', 'alert-nothing-before'), false)
$$
