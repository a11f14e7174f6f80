-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE OR REPLACE FUNCTION tidemark.hold_words(held tidemark.hold) RETURNS text
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT concat('hold ', held.id, ' of ', held.held_by, ': ', tidemark.utc_text(lower(days)), ' to ', tidemark.utc_text(upper(days)), ', ',
                  coalesce('until ' || tidemark.utc_text(held.until), 'for ever'), '; ' || to_json(nullif(held.reason, ''))::text)
    FROM tidemark.whole_days(held.range_from, held.range_to) AS days
$$
