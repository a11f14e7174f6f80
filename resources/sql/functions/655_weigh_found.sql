-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What tidemark_found knows beyond what a level holds, into the temporary table tidemark_beyond. Up to the bucket in which the raw rows
-- begin (expiry may have cut it) the larger count is right: the difference is taken, and sketches are united. From there on raw rows are the
-- truth, and a found row counts only where they have none of its key. Nothing is counted twice. Hours of a session in a zone at :30 are no
-- hours here: they feed the levels that have a bucket for all of them, where no hours of UTC tell the same, and from before the raw rows
-- only. Sketches are taken if, where both are known, they hash users as Tidemark does: else the union of two sketches of the same users is
-- about twice as large as each.
CREATE OR REPLACE FUNCTION tidemark.weigh_found(level tidemark.rollup_level, OUT taken bigint, OUT covered bigint, OUT placeless bigint,
                                     OUT sketches_agree boolean)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    origin timestamptz := '0001-01-01 00:00:00+00';
    pipe tidemark.pipeline := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = level.dataset);
    widest interval := (SELECT max(l.width) FROM tidemark.rollup_level l WHERE l.dataset = level.dataset);
    raw_from timestamptz;
    truth_from timestamptz;
    regular bigint;
BEGIN
    EXECUTE format('SELECT min(%I) FROM tidemark.%I', pipe.time_column, pipe.raw_table) INTO raw_from;
    raw_from := coalesce(raw_from, 'infinity');
    truth_from := CASE WHEN isfinite(raw_from) THEN date_bin(level.width, raw_from, origin) + level.width ELSE raw_from END;
    CREATE TEMP TABLE tidemark_summed ON COMMIT DROP AS
    SELECT g.tenant, g.bucket, g.event_type, g.n, g.ok, g.bad, g.ms, g.known,
           CASE WHEN cardinality(g.counters_of) = 1 THEN g.counters_of[1]
                ELSE (SELECT json_object_agg(k.country, k.v)::jsonb
                      FROM (SELECT e.key AS country, sum(e.value::bigint) AS v
                            FROM unnest(g.counters_of) AS one, jsonb_each_text(one) AS e GROUP BY e.key) AS k) END AS counters,
           g.sketch, g.bucket = date_bin(level.width, g.bucket, origin) AS aligned
    FROM (SELECT f.tenant, f.bucket, f.event_type, sum(f.n)::bigint AS n, sum(f.ok)::bigint AS ok, sum(f.bad)::bigint AS bad,
                 sum(f.ms)::bigint AS ms, sum(f.known)::bigint AS known, array_agg(f.counters) AS counters_of,
                 CASE WHEN count(f.sketch) > 0 THEN public.hll_union_agg(f.sketch) END AS sketch
          FROM pg_temp.tidemark_found f GROUP BY 1, 2, 3) AS g;
    ANALYZE pg_temp.tidemark_summed;
    SELECT coalesce(sum(public.hll_cardinality(public.hll_union(s.sketch, h.sketch)))
                    <= 1.25 * sum(greatest(public.hll_cardinality(s.sketch), public.hll_cardinality(h.sketch))) + 5, true)
    INTO sketches_agree
    FROM pg_temp.tidemark_summed s JOIN pg_temp.tidemark_held h USING (tenant, bucket, event_type)
    WHERE s.bucket >= truth_from AND s.sketch IS NOT NULL;
    CREATE TEMP TABLE tidemark_beyond ON COMMIT DROP AS
    SELECT s.tenant, s.bucket, level.width AS width, s.event_type, m.ok + m.bad AS n, m.ok, m.bad,
           greatest(s.ms - coalesce(h.ms, 0), 0) AS ms, least(greatest(s.known - coalesce(h.known, 0), 0), m.ok + m.bad) AS known,
           CASE WHEN h.tenant IS NULL THEN s.counters WHEN m.ok + m.bad = 0 THEN '{}'
                ELSE tidemark.counters_beyond(s.counters, h.counters, m.ok + m.bad) END AS counters,
           CASE WHEN sketches_agree THEN s.sketch END AS sketch, sketches_agree AND s.sketch IS NOT NULL AS sketched
    FROM pg_temp.tidemark_summed s
    LEFT JOIN pg_temp.tidemark_held h ON s.aligned AND (h.tenant, h.bucket, h.event_type) = (s.tenant, s.bucket, s.event_type),
    LATERAL (SELECT greatest(s.ok - coalesce(h.ok, 0), 0) AS ok, greatest(s.bad - coalesce(h.bad, 0), 0) AS bad) AS m
    WHERE CASE WHEN s.aligned
               THEN h.tenant IS NULL OR s.bucket < truth_from
                    AND (s.n > h.n OR sketches_agree AND public.hll_ne(public.hll_union(s.sketch, h.sketch), h.sketch))
               ELSE s.bucket + level.width <= raw_from
                    AND date_bin(widest, s.bucket, origin) = date_bin(widest, s.bucket + level.width - interval '1 microsecond', origin)
                    AND NOT EXISTS (SELECT 1 FROM pg_temp.tidemark_summed o
                                    WHERE o.aligned AND (o.tenant, o.event_type) = (s.tenant, s.event_type)
                                      AND o.bucket > s.bucket - level.width AND o.bucket < s.bucket + level.width) END;
    GET DIAGNOSTICS taken = ROW_COUNT;
    ANALYZE pg_temp.tidemark_beyond;
    SELECT count(*) FILTER (WHERE s.aligned), count(*) FILTER (WHERE NOT s.aligned AND s.bucket + level.width <= raw_from),
           count(*) FILTER (WHERE NOT s.aligned AND s.bucket + level.width > raw_from)
    INTO regular, placeless, covered FROM pg_temp.tidemark_summed s;
    SELECT covered + regular - count(*) FILTER (WHERE s.aligned), placeless - count(*) FILTER (WHERE NOT s.aligned)
    INTO covered, placeless
    FROM pg_temp.tidemark_beyond b JOIN pg_temp.tidemark_summed s USING (tenant, bucket, event_type);
    DROP TABLE pg_temp.tidemark_summed;
END
$$
