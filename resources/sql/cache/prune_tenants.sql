-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All but the tenants that were looked at last.
DELETE FROM pane
 WHERE (server, dataset, tenant) IN (
    SELECT server, dataset, tenant
      FROM pane
     GROUP BY server, dataset, tenant
     ORDER BY max(taken_at) DESC, server, dataset, tenant
     LIMIT -1 OFFSET ?)
