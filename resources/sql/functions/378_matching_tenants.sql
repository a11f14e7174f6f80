-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every tenant that the caller sees, and which of them match what is sought: by the rules of read/tenants, which says what the arguments are.
CREATE OR REPLACE FUNCTION tidemark.matching_tenants(sought text, words text[]) RETURNS TABLE (tenant_id int, name text, matches boolean)
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT f.tenant_id, f.name, sought = '' OR f.form LIKE ALL (words) OR starts_with(f.tenant_id::text, sought)
    FROM (SELECT t.tenant_id, t.name,
                 CASE WHEN sought = '' THEN ''
                      WHEN octet_length(t.name) = length(t.name) THEN lower(t.name COLLATE "C")
                      ELSE replace(replace(replace(translate(
                               regexp_replace(normalize(lower(t.name), NFKD), '[\u0300-\u036f]', '', 'g') COLLATE "C",
                               'øłđħıς', 'oldhiσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') END AS form
          FROM tidemark.tenant t
          OFFSET 0) f -- once a row, not once a word
$$
