-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT (SELECT r.rolsuper FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user) AS may_change, l.login, l.superuser, l.unbound, l.reads,
       l.operates, l.loads, l.tenants IS NULL AS all_tenants, coalesce(l.tenants, '{}') AS tenants, l."foreign" AS is_foreign
FROM tidemark.logins() AS l
ORDER BY l.login
