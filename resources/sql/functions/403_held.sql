-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What of a dataset is held now, in whole buckets of this width; NULL: to the moment.
CREATE OR REPLACE FUNCTION tidemark.held(dataset text, width interval DEFAULT NULL) RETURNS tstzmultirange
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(range_agg(CASE WHEN width IS NULL THEN tstzrange(h.range_from, h.range_to)
                                   ELSE tstzrange(date_bin(width, h.range_from, '0001-01-01 00:00:00+00'),
                                                  date_bin(width, h.range_to - interval '1 microsecond', '0001-01-01 00:00:00+00') + width) END),
                    '{}')
    FROM tidemark.hold h
    WHERE h.dataset = held.dataset AND (h.until IS NULL OR h.until > clock_timestamp())
$$
