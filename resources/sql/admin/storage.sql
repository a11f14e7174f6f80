-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT node, problem, dataset, level, table_name, rows, bytes, growth, kept_from, keep, grows_for
FROM tidemark.storage()
ORDER BY node, dataset, level IS NOT NULL, table_name
