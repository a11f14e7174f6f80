-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The UTC days that a range touches. What is held is held in whole days, and what is deleted goes in whole days, so that a day's rows and
-- buckets are either all there or known to be gone.
CREATE OR REPLACE FUNCTION tidemark.whole_days(range_from timestamptz, range_to timestamptz) RETURNS tstzrange
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tstzrange(date_bin('24 hours', range_from, '0001-01-01 00:00:00+00'),
                     date_bin('24 hours', range_to - interval '1 microsecond', '0001-01-01 00:00:00+00') + interval '24 hours')
$$
