-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From when on each table of a dataset holds its rows up to a moment (NULL: all of them): what is gone after that moment, behind something
-- held, does not matter. Raw rows of an adopted rollup were never there. keep: for how long they are kept, where that is why the older ones
-- are gone: they may have been deleted under a shorter retention.
SELECT known.table_name, known.kept_from,
       CASE WHEN least(known.kept_from, $2::timestamptz) <= clock_timestamp() - r.keep THEN r.keep::text END AS keep
FROM (SELECT l.table_name::text AS table_name,
             (SELECT max(upper(g.part)) FROM unnest(l.gone) AS g (part) WHERE g.part && tstzrange(NULL, $2::timestamptz)) AS kept_from
      FROM tidemark.rollup_level AS l
      WHERE l.dataset = $1::text
      UNION ALL
      SELECT p.raw_table,
             greatest((SELECT max(upper(g.part)) FROM unnest(p.raw_gone) AS g (part) WHERE g.part && tstzrange(NULL, $2::timestamptz)),
                      (SELECT max(f.range_to) FROM tidemark.found_range AS f
                       WHERE f.dataset = p.dataset AND f.range_from < $2::timestamptz))
      FROM tidemark.pipeline AS p
      WHERE p.dataset = $1::text) AS known
LEFT JOIN tidemark.retention AS r ON r.table_name = known.table_name
