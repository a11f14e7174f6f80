-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT node, table_name, shards, partitions, bytes, problem
FROM tidemark.table_sizes()
