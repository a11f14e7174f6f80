-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT dataset, partition, range_from, range_to, rows, rows_are_exact, bytes, nodes, due, beyond, past, ahead
FROM tidemark.partition_list()
ORDER BY dataset, range_from DESC NULLS FIRST
