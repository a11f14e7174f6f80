-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A quantile of response times, in milliseconds, by how many are in each bin of response_bin: as the program has it (core/latency).
CREATE OR REPLACE FUNCTION tidemark.bin_quantile(counters jsonb, quantile double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH bins AS (
        SELECT c.key::int AS bin, c.value::numeric AS n, sum(c.value::numeric) OVER (ORDER BY c.key::int) AS upto,
               (1.01 / 0.99)::float8 ^ (c.key::int - 1) AS bottom, (1.01 / 0.99)::float8 ^ c.key::int AS top
        FROM jsonb_each_text(counters) AS c
    ), valued AS (
        SELECT b.upto, CASE WHEN b.bin < 0 THEN 0 WHEN b.bin = 0 THEN 1
                            WHEN floor(b.bottom) + 1 = floor(b.top) THEN floor(b.top)
                            ELSE 2 * b.top / ((1.01 / 0.99)::float8 + 1) END AS value
        FROM bins b
    ), ranked AS (
        SELECT quantile * (max(v.upto) - 1)::float8 AS rank FROM valued v
    ), neighbours AS (
        SELECT r.rank, (SELECT v.value FROM valued v WHERE v.upto > floor(r.rank) ORDER BY v.upto LIMIT 1) AS low,
               (SELECT v.value FROM valued v WHERE v.upto > floor(r.rank) + 1 ORDER BY v.upto LIMIT 1) AS high
        FROM ranked r
    )
    SELECT CASE WHEN n.rank = floor(n.rank) OR n.high IS NULL THEN n.low ELSE n.low + (n.high - n.low) * (n.rank - floor(n.rank)) END
    FROM neighbours n
$$
