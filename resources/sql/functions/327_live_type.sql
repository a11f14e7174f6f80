-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a raw row of a dataset is counted as in live counts, as an expression: the same for bins and for rows that no bin holds.
CREATE OR REPLACE FUNCTION tidemark.live_type(dataset text) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE dataset WHEN 'events' THEN 'event_type'
           ELSE 'CASE WHEN status_code BETWEEN 200 AND 599 THEN (status_code / 100)::text || ''xx'' ELSE ''other'' END' END
$$
