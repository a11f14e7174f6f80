-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From when on each table of a dataset holds its rows up to a moment (NULL: all of them), and for how long it keeps them: what is gone after
-- that moment, behind something held, does not matter. Raw rows of an adopted rollup were never there.
SELECT l.table_name::text AS table_name,
       (SELECT max(upper(g.part)) FROM unnest(l.gone) AS g (part) WHERE g.part && tstzrange(NULL, $2::timestamptz)) AS kept_from,
       r.keep::text AS keep
FROM tidemark.rollup_level AS l
LEFT JOIN tidemark.retention AS r ON r.table_name = l.table_name::text
WHERE l.dataset = $1::text
UNION ALL
SELECT p.raw_table,
       greatest((SELECT max(upper(g.part)) FROM unnest(p.raw_gone) AS g (part) WHERE g.part && tstzrange(NULL, $2::timestamptz)),
                (SELECT max(f.range_to) FROM tidemark.found_range AS f WHERE f.dataset = p.dataset AND f.range_from < $2::timestamptz)),
       r.keep::text
FROM tidemark.pipeline AS p
LEFT JOIN tidemark.retention AS r ON r.table_name = p.raw_table
WHERE p.dataset = $1::text
