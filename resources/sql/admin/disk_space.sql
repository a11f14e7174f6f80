-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT node, problem, free, total, folder, backend FROM tidemark.disk_space() ORDER BY node
