-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether the whole UTC days of a range can be told in dates of four digits, their end included: other times are not read by the programs.
CREATE OR REPLACE FUNCTION tidemark.can_be_shown(range_from timestamptz, range_to timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT range_from >= '0001-01-01 00:00:00+00' AND range_to <= '9999-12-31 00:00:00+00'
$$
