-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Runs of a stretch of time that charts are annotated with, of a dataset or of all (NULL): rollups that failed; those that were put off as a worker
-- node did not answer, by node; loads that stored rows. What follows on another within the grain is told as one, from the first to the last, with
-- how many runs it was; name: of a load, the largest of them, as it reported itself. A run that began earlier and goes on into the stretch counts,
-- if it began within 40 days before: the index goes by the beginning.
CREATE OR REPLACE FUNCTION tidemark.annotated_runs(dataset text, since timestamptz, until timestamptz, grain interval)
RETURNS TABLE (kind text, of_dataset text, range_from timestamptz, range_to timestamptz, runs bigint, rows bigint, name text, by text, why jsonb)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH found AS (
        SELECT r.id, r.dataset, r.started_at, coalesce(r.finished_at, clock_timestamp()) AS ended, r.rows, r.role, r.counted -> 'detail' AS code, r.detail,
               CASE WHEN r.what = 'ingest' THEN 'load' WHEN r.result = 'deferred' THEN 'node_lost' ELSE 'rollup_failed' END AS kind
        FROM tidemark.run_log r
        WHERE (r.what IN ('backfill', 'ingest') OR r.what = 'rollup' AND r.result IN ('failed', 'interrupted', 'deferred'))
          AND r.started_at < until AND r.started_at >= since - interval '40 days' AND coalesce(r.finished_at, clock_timestamp()) >= since
          AND (annotated_runs.dataset IS NULL OR r.dataset = annotated_runs.dataset)
          AND CASE WHEN r.what = 'ingest' THEN r.rows > 0
                   WHEN r.result = 'deferred' THEN r.counted -> 'detail' ->> 0 = 'node-lost'
                   ELSE r.what = 'rollup' END
    ), named AS (
        SELECT f.*, CASE f.kind
                   WHEN 'node_lost' THEN f.code ->> 1
                   WHEN 'load' THEN left(regexp_replace(CASE WHEN f.code ->> 0 = 'reported' THEN f.code ->> 2 ELSE f.detail END,
                                                        ': read [0-9]+, rejected .*$', ''), 200) END AS name
        FROM found f
    ), parted AS (
        SELECT n.*, count(*) FILTER (WHERE n.begins) OVER (PARTITION BY n.kind, n.dataset, n.node ORDER BY n.started_at, n.id) AS part
        FROM (SELECT x.*, (x.started_at > max(x.ended) OVER before + grain) IS NOT FALSE AS begins
              FROM (SELECT n.*, CASE WHEN n.kind = 'node_lost' THEN n.name END AS node FROM named n) x
              WINDOW before AS (PARTITION BY x.kind, x.dataset, x.node ORDER BY x.started_at, x.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) n
    )
    SELECT p.kind, p.dataset, min(p.started_at), max(p.ended), count(*), sum(p.rows)::bigint, (array_agg(p.name ORDER BY p.rows DESC, p.id DESC))[1],
           CASE WHEN count(DISTINCT p.role) = 1 THEN min(p.role::text) END,
           (array_agg(coalesce(p.code, to_jsonb(p.detail)) ORDER BY p.id DESC))[1]
    FROM parted p
    GROUP BY p.kind, p.dataset, p.node, p.part
$$
