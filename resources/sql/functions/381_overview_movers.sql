-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What all tenants that the caller sees come to in whole hours, and which of them moved most: kind 'all' (one row: total in [starts, ends);
-- now in [starts, passed), the hours that have ended; before in [before_starts, before_ends)), 'rise' and 'fall', the biggest first. Those
-- with the most rows gained or lost, so that no small tenant drowns the big ones, but none that changed by less than a tenth of what it had,
-- which a big one always does.
CREATE OR REPLACE FUNCTION tidemark.overview_movers(dataset text, starts timestamptz, passed timestamptz, ends timestamptz,
    before_starts timestamptz, before_ends timestamptz, wanted bigint)
RETURNS TABLE (kind text, place bigint, tenant int, name text, total bigint, now bigint, before bigint)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
SET jit = 'off'
SET work_mem = '32MB'
AS $$
BEGIN
    RETURN QUERY EXECUTE format($sql$
        WITH counted AS MATERIALIZED (
            SELECT d.tenant, sum(d.now)::bigint AS now, sum(d.open)::bigint AS open, sum(d.before)::bigint AS before
            FROM (SELECT tenant, n AS now, 0::float8 AS open, 0::float8 AS before FROM (%s) a
                  UNION ALL SELECT tenant, 0, n, 0 FROM (%s) b
                  UNION ALL SELECT tenant, 0, 0, n FROM (%s) c) d
            GROUP BY d.tenant
        ), moved AS MATERIALIZED (
            SELECT tenant, now + open AS total, now, before,
                   row_number() OVER (PARTITION BY now > before ORDER BY abs(now - before) DESC, tenant) AS place
            FROM counted
            WHERE now <> before AND abs(now - before) * 10 >= before
        )
        SELECT 'all', 0::bigint, NULL::int, NULL::text, coalesce(sum(now + open), 0)::bigint, coalesce(sum(now), 0)::bigint, coalesce(sum(before), 0)::bigint
        FROM counted
      UNION ALL
        SELECT CASE WHEN m.now > m.before THEN 'rise' ELSE 'fall' END, m.place, m.tenant, coalesce(t.name, ''), m.total, m.now, m.before
        FROM (SELECT * FROM moved WHERE place <= $1) m LEFT JOIN tidemark.tenant t ON t.tenant_id = m.tenant
        ORDER BY 1, 2
        $sql$, tidemark.counts_between(dataset, starts, passed, false), tidemark.counts_between(dataset, passed, ends, false),
        tidemark.counts_between(dataset, before_starts, before_ends, false))
    USING wanted;
END
$$
