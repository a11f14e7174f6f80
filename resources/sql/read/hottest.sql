-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The busiest tenants of now: see tidemark.hottest_tenants.
SELECT source, tenant, name, n FROM tidemark.hottest_tenants($1::text, $2::int)
