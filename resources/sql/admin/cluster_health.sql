-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT kind, node, subject, ok, seconds, detail
FROM tidemark.cluster_health()
