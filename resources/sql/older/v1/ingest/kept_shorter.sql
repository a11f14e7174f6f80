-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Nothing is held here: the oldest of the moments decides. A login that only loads may not read what is asked here, and is not warned.
-- Rights are checked where a query begins, and an error would end the transaction of a strict load: so it is a query of its own, and asked
-- last.
SELECT kept.table_name, kept.keep, kept.moment
FROM xmltable('/table/row' PASSING
    CASE WHEN has_table_privilege('tidemark.retention', 'SELECT') AND has_table_privilege('tidemark.pipeline', 'SELECT')
              AND has_table_privilege('tidemark.rollup_level', 'SELECT')
         THEN query_to_xml(format($q$
             SELECT kept.table_name, kept.keep::text AS keep, (extract(epoch FROM %2$L::timestamptz) * 1000)::bigint AS moment
             FROM (SELECT p.raw_table AS table_name, interval '0' AS width, r.keep,
                          date_bin('24 hours', clock_timestamp() - r.keep, '0001-01-01 00:00:00+00') AS since
                   FROM tidemark.pipeline AS p JOIN tidemark.retention AS r ON r.table_name = p.raw_table
                   WHERE p.dataset = %1$L::text
                   UNION ALL
                   SELECT l.table_name::text, l.width, r.keep,
                          date_bin(l.width, clock_timestamp() - r.keep, '0001-01-01 00:00:00+00')
                   FROM tidemark.rollup_level AS l JOIN tidemark.retention AS r ON r.table_name = l.table_name
                   WHERE l.dataset = %1$L::text) AS kept
             WHERE %2$L::timestamptz < kept.since
             ORDER BY kept.width$q$, $1::text, (SELECT min(m) FROM unnest($2::timestamptz[]) AS m)), true, false, '') END
    COLUMNS table_name text, keep text, moment bigint) AS kept
