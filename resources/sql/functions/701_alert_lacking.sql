-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many rows of a rolled-up bucket (r) a measure is not known of, as a term: rollups made before it was recorded do not have it.
CREATE OR REPLACE FUNCTION tidemark.alert_lacking(measure text) RETURNS text
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN m.quantile IS NOT NULL THEN 'CASE WHEN r.response_counters IS NULL THEN r.known_response_count ELSE 0 END'
                WHEN m.bucket_b = 'r.known_bytes_count' THEN 'CASE WHEN r.known_bytes_count IS NULL THEN r.request_count ELSE 0 END'
                ELSE '0' END
    FROM tidemark.alert_measures() m
    WHERE m.measure = alert_lacking.measure
$$
