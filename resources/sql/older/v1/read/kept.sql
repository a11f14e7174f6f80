-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What had expired is known by one moment for each table: everything before it is taken for gone, days that never had a row among it.
SELECT known.table_name, NULL::timestamptz AS gone_from, known.gone_before AS gone_to,
       CASE WHEN least(known.gone_before, $2::timestamptz) <= clock_timestamp() - r.keep THEN r.keep::text END AS keep
FROM (SELECT l.table_name::text AS table_name, l.expired_before AS gone_before
      FROM tidemark.rollup_level AS l
      WHERE l.dataset = $1::text
      UNION ALL
      SELECT p.raw_table,
             greatest(p.raw_gone_before, (SELECT max(f.range_to) FROM tidemark.found_range AS f
                                          WHERE f.dataset = p.dataset AND f.range_from < $2::timestamptz))
      FROM tidemark.pipeline AS p
      WHERE p.dataset = $1::text) AS known
LEFT JOIN tidemark.retention AS r ON r.table_name = known.table_name
