-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT name, active, reachable
FROM tidemark.node_status()
ORDER BY name
