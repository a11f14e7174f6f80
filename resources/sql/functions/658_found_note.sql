-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What adoption did with a rollup, in words.
CREATE OR REPLACE FUNCTION tidemark.found_note(source text, level tidemark.rollup_level, taken bigint, covered bigint, placeless bigint, copies bigint,
                                    broken bigint, sketch_trouble text) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT CASE WHEN taken = 0 THEN format('%s: every bucket is rebuilt from raw rows, nothing had to be carried over.', source)
           ELSE concat_ws(' ',
               format('%s: %s rows of buckets that have no raw rows (any more) were carried over, marked as found (%s).', source, taken,
                      (SELECT string_agg(format('%s from %s to %s', n.level, n.first, n.last), ', ' ORDER BY l.width)
                       FROM (SELECT r.level, tidemark.utc_text(min(r.range_from)) AS first, tidemark.utc_text(max(r.range_to)) AS last
                             FROM tidemark.found_range r WHERE r.source = found_note.source GROUP BY r.level) AS n
                       JOIN tidemark.rollup_level l ON l.dataset = (found_note.level).dataset AND l.level = n.level)),
               CASE WHEN covered > 0 THEN format('%s add nothing to what raw rows and finer rollups tell.', covered) END,
               CASE WHEN (found_note.level).dataset = 'http_request'
                    THEN 'Their errors have no status class, and their response times are those the table holds.' END,
               CASE WHEN tidemark.column_type(source::regclass, 'day') = 'date' THEN 'Its days are read as days in UTC.' END,
               CASE WHEN sketch_trouble IS NOT NULL
                    THEN format('Their distinct users are not known: %s.', sketch_trouble) END) END
           || concat(
               CASE WHEN copies > 0 THEN format(' %s rows were copies of others, written twice by rollups that met, and count once.', copies) END,
               CASE WHEN broken > 0 THEN format(' %s rows without a key or a count stay there alone.', broken) END,
               CASE WHEN placeless > 0
                    THEN format(' %s rows stay there alone: their buckets are not those of UTC, and cross midnight or meet buckets that are.', placeless) END,
               ' Its columns ' || tidemark.unread_columns(source::regclass) || ' stay there alone; distinct counts cannot be added up.')
$$
