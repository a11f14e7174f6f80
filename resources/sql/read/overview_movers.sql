-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- All tenants together, and those that moved most: see tidemark.overview_movers. $7: so many that rose, and as many that fell.
SELECT kind, tenant, name, total, now, before
FROM tidemark.overview_movers($1::text, $2::timestamptz, $3::timestamptz, $4::timestamptz, $5::timestamptz, $6::timestamptz, $7::bigint)
