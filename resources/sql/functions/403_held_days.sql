-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What of a dataset is held now.
CREATE OR REPLACE FUNCTION tidemark.held_days(dataset text) RETURNS tstzmultirange
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(range_agg(tidemark.whole_days(h.range_from, h.range_to)), '{}')
    FROM tidemark.hold h
    WHERE h.dataset = held_days.dataset AND (h.until IS NULL OR h.until > clock_timestamp())
$$
