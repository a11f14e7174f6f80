-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What each table of a dataset does not hold any more, where it begins before a moment: a row for each stretch, at least one for each
-- table (gone_to NULL: nothing is gone). Held days stand between the stretches. Raw rows of an adopted rollup were never there. keep: for how
-- long rows are kept, where that is why older ones are gone: they may have been deleted under a shorter retention.
SELECT known.table_name, lower(stretch.gone) AS gone_from, upper(stretch.gone) AS gone_to,
       CASE WHEN least(max(upper(stretch.gone)) OVER (PARTITION BY known.table_name), $2::timestamptz) <= clock_timestamp() - r.keep
            THEN r.keep::text END AS keep
FROM (SELECT l.table_name::text AS table_name, l.gone
      FROM tidemark.rollup_level AS l
      WHERE l.dataset = $1::text
      UNION ALL
      SELECT p.raw_table,
             p.raw_gone + coalesce((SELECT range_agg(tstzrange(NULL, f.range_to)) FROM tidemark.found_range AS f
                                    WHERE f.dataset = p.dataset AND f.range_from < $2::timestamptz), '{}')
      FROM tidemark.pipeline AS p
      WHERE p.dataset = $1::text) AS known
LEFT JOIN LATERAL unnest(known.gone) AS stretch (gone) ON stretch.gone && tstzrange(NULL, $2::timestamptz)
LEFT JOIN tidemark.retention AS r ON r.table_name = known.table_name
