-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tells who listens, once this transaction commits, that rollups of a dataset have changed, and how far they reach.
CREATE OR REPLACE FUNCTION tidemark.tell_listeners(dataset text, watermark timestamptz) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT pg_notify('tidemark_rollup', json_build_object('dataset', dataset, 'watermark',
                                                          to_char(watermark, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text)
$$
