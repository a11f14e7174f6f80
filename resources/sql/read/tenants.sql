-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tenants whose id begins with $1 or whose name holds it; $2 is the same text as a LIKE pattern.
WITH matching AS (
    SELECT tenant_id, name
    FROM tidemark.tenant
    WHERE $1::text = '' OR starts_with(tenant_id::text, $1::text) OR name ILIKE $2::text
)
SELECT (SELECT count(*) FROM tidemark.tenant) AS total, (SELECT count(*) FROM matching) AS matching,
       page.tenant_id, page.name
FROM (SELECT 1) AS always
LEFT JOIN (SELECT tenant_id, name FROM matching ORDER BY tenant_id LIMIT $3::bigint) AS page ON true
ORDER BY page.tenant_id
