-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT name, role, active, reachable, hll, shards, bytes, lag_seconds, version, max_prepared, problem
FROM tidemark.cluster_nodes()
