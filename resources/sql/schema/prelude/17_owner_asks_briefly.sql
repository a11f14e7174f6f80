-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Jobs run as the owner. A worker node of Citus that takes connections and does not answer costs them two seconds instead of thirty each time.
ALTER ROLE tidemark_owner SET citus.node_connection_timeout = '2s'
