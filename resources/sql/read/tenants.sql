-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tenants whose id begins with $1, or whose name holds each word of it, in any order, whatever case and accents: $2 are the words as
-- LIKE patterns, $4 is the whole text as one, all folded as names are folded here (foldedText in the program). Most names are plain
-- ASCII, which is folded in a fifth of the time. First comes the tenant whose id is $1, then those whose names hold the text as it
-- was typed.
WITH folded AS (
    SELECT tenant_id, name,
           CASE WHEN $1::text = '' THEN ''
                WHEN octet_length(name) = length(name) THEN lower(name COLLATE "C")
                ELSE replace(replace(replace(translate(
                         regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036f]', '', 'g') COLLATE "C",
                         'øłđħıς', 'oldhiσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') END AS form
    FROM tidemark.tenant
    OFFSET 0 -- once a row, not once a word
), matching AS (
    SELECT tenant_id, name, form
    FROM folded
    WHERE $1::text = '' OR form LIKE ALL ($2::text[]) OR starts_with(tenant_id::text, $1::text)
), page AS (
    SELECT CASE WHEN tenant_id::text = $1::text THEN 0 WHEN form LIKE $4::text THEN 1 ELSE 2 END AS rank, tenant_id, name
    FROM matching
    ORDER BY rank, tenant_id
    LIMIT $3::bigint
)
SELECT (SELECT count(*) FROM tidemark.tenant) AS total, (SELECT count(*) FROM matching) AS matching,
       page.tenant_id, page.name
FROM (SELECT 1) AS always
LEFT JOIN page ON true
ORDER BY page.rank, page.tenant_id
