-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tells who listens, once this transaction commits, that rollups of a dataset have changed, and how far they reach: done and pending are
-- what the tenants in this run say of themselves from then on (see events_rolled). Many pending batches would not fit into a notification.
CREATE OR REPLACE FUNCTION tidemark.tell_listeners(dataset text, watermark timestamptz) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT pg_notify('tidemark_rollup', (
        jsonb_build_object('dataset', dataset, 'watermark', to_char(watermark, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        || CASE WHEN octet_length(said.pending::text) < 7000 THEN jsonb_build_object('done', p.done, 'pending', said.pending::text)
                ELSE '{}' END)::text)
    FROM tidemark.pipeline p,
    LATERAL (SELECT ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = p.dataset ORDER BY 1) AS pending) said
    WHERE p.dataset = tell_listeners.dataset
$$
