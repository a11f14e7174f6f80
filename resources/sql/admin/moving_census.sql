-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a coordinator holds, to be compared before and after a move. counted: the sum of a level's (or gathering's) counts. digest: of the
-- rows' contents, in any order, sketches and counters as they are; not of raw rows, which are too many, nor of jobs, which learn where they
-- run. query_to_xml, because a table's name can be no parameter.
SELECT t.table_name, t.raw,
       (pg_catalog.xpath('/table/row/rows/text()', t.found))[1]::text AS rows,
       (pg_catalog.xpath('/table/row/counted/text()', t.found))[1]::text AS counted,
       (pg_catalog.xpath('/table/row/digest/text()', t.found))[1]::text AS digest
FROM (SELECT n.nspname || '.' || c.relname AS table_name, c.relkind = 'p' AS raw,
             pg_catalog.query_to_xml(
                 format('SELECT count(*) AS rows, sum(%s) AS counted, %s AS digest FROM %I.%I AS the_row',
                        coalesce((SELECT format('%I', a.attname) FROM pg_catalog.pg_attribute AS a
                                  WHERE a.attrelid = c.oid AND a.attname IN ('event_count', 'request_count') AND NOT a.attisdropped),
                                 'NULL::bigint'),
                        CASE WHEN c.relkind = 'p' OR n.nspname = 'cron' THEN 'NULL'
                             ELSE 'sum((''x'' || left(md5(the_row::text), 15))::bit(60)::bigint)' END,
                        n.nspname, c.relname),
                 false, false, '') AS found
      FROM pg_catalog.pg_class AS c
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      WHERE (n.nspname = 'tidemark' OR n.nspname = 'cron' AND c.relname = 'job')
        AND c.relkind IN ('r', 'p') AND NOT c.relispartition) AS t
ORDER BY t.table_name
